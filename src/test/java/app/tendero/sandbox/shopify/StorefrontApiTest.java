package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StorefrontApiTest {

    private static final String SEARCH =
            "query($q: String!) { search(query: $q, first: 20, types: PRODUCT, unavailableProducts: LAST) "
                    + "{ totalCount nodes { ... on Product { title availableForSale } } } }";

    private static ShopifyWorld world;

    @BeforeAll
    static void open() {
        world = new ShopifyWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void a_wrong_token_is_401_with_the_storefronts_own_body() {
        var answer =
                world.post(
                        "/linen-house.myshopify.com/api/2026-10/graphql.json",
                        ShopifyWorld.body("{ shop { name } }", Map.of()),
                        "X-Shopify-Storefront-Access-Token",
                        "guess");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHORIZED");
    }

    @Test
    void search_reads_descriptions_and_puts_what_is_sold_out_last() {
        assertThat(titles(LINEN_HOUSE, "merino")).containsExactly("Fisherman's jumper Molène");
        assertThat(titles(LINEN_HOUSE, "pillowcase").getLast())
                .isEqualTo("Ruffled pillowcase Amélie");
        assertThat(titles(CASA_PEPE, "acai")).contains("Açaí Bowl");
    }

    @Test
    void what_is_not_published_is_never_shown() {
        assertThat(titles(LINEN_HOUSE, "velvet")).isEmpty();
        assertThat(titles(LINEN_HOUSE, "flannel")).isEmpty();
        var product =
                world.storefront(
                        LINEN_HOUSE,
                        "{ product(handle: \"velvet-curtain-opera\") { id } }",
                        Map.of());
        assertThat(product.getJsonObject("data").getValue("product")).isNull();
    }

    @Test
    void titles_come_in_the_language_of_the_context() {
        var query =
                "query($l: LanguageCode) @inContext(language: $l) { product(handle: \"linen-bath-mat\") { title } }";

        var french = world.storefront(LINEN_HOUSE, query, Map.of("l", "FR"));
        var english = world.storefront(LINEN_HOUSE, query, Map.of("l", "EN"));

        assertThat(french.encode()).contains("Tapis de bain en lin");
        assertThat(english.encode()).contains("Linen bath mat");
    }

    @Test
    void complementary_recommendations_are_of_another_kind() {
        var query =
                "{ productRecommendations(productId: \"gid://shopify/Product/8104217600513\", "
                        + "intent: COMPLEMENTARY) { productType } }";

        var answer = world.storefront(LINEN_HOUSE, query, Map.of());

        assertThat(answer.getJsonObject("data").getJsonArray("productRecommendations").encode())
                .contains("productType")
                .doesNotContain("\"Shirts\"");
    }

    @Test
    void predictive_search_takes_the_beginning_of_a_word() {
        var query =
                "{ predictiveSearch(query: \"cush\", limit: 4) { products { title } collections { title } } }";

        var answer = world.storefront(LINEN_HOUSE, query, Map.of());

        assertThat(answer.encode()).contains("Linen cushion cover");
    }

    private static List<String> titles(DemoStore store, String words) {
        var answer = world.storefront(store, SEARCH, Map.of("q", words));
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).isNull();
        return answer.getJsonObject("data").getJsonObject("search").getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("title"))
                .toList();
    }
}
