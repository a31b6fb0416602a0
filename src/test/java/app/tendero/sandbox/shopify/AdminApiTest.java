package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AdminApiTest {

    private static final String SEARCH =
            """
            query Find($query: String, $first: Int!, $after: String, $reverse: Boolean) {
              products(first: $first, after: $after, query: $query, sortKey: TITLE, reverse: $reverse) {
                pageInfo { hasNextPage endCursor }
                nodes { id title }
              }
            }
            """;

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
    void a_field_that_the_schema_does_not_have_is_refused() {
        var answer =
                world.admin(
                        LINEN_HOUSE, "{ orders(first: 1) { nodes { id phoneNumber } } }", Map.of());

        var error = answer.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("message"))
                .isEqualTo("Field 'phoneNumber' doesn't exist on type 'Order'");
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("undefinedField");
        assertThat(answer.getJsonObject("data")).isNull();
    }

    @Test
    void a_right_field_that_nobody_has_built_says_so_and_spoils_nothing_else() {
        var answer =
                world.admin(
                        LINEN_HOUSE,
                        "{ shop { name } discountNodes(first: 1) { nodes { id } } }",
                        Map.of());
        var partly =
                world.admin(
                        LINEN_HOUSE,
                        "{ shop { name merchantApprovalSignals { verifiedByShopify } } }",
                        Map.of());

        assertThat(code(answer)).isEqualTo("SANDBOX_HAS_NOT");
        assertThat(code(partly)).isEqualTo("SANDBOX_HAS_NOT");
        assertThat(partly.getJsonObject("data").getJsonObject("shop").getString("name"))
                .isEqualTo("Linen House");
    }

    @Test
    void a_missing_or_foreign_token_is_401_and_an_unknown_shop_404() {
        var path = "/linen-house.myshopify.com/admin/api/2026-10/graphql.json";
        var query = ShopifyWorld.body("{ shop { name } }", Map.of());

        var none = world.post(path, query);
        var foreign =
                world.post(
                        path, query, "X-Shopify-Access-Token", CASA_PEPE.shopify().accessToken());
        var unknown = world.post("/nowhere.myshopify.com/admin/api/2026-10/graphql.json", query);

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(foreign.statusCode()).isEqualTo(401);
        assertThat(foreign.body()).contains("[API] Invalid API key or access token");
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void an_old_version_falls_forward_and_says_which_answered() {
        var query = ShopifyWorld.body("{ shop { name } }", Map.of());

        var old =
                world.post(graphQl("2024-01"), query, token(LINEN_HOUSE)[0], token(LINEN_HOUSE)[1]);
        var now =
                world.post(graphQl("2026-10"), query, token(LINEN_HOUSE)[0], token(LINEN_HOUSE)[1]);
        var never =
                world.post(graphQl("2031-13"), query, token(LINEN_HOUSE)[0], token(LINEN_HOUSE)[1]);

        assertThat(old.headers().firstValue("X-Shopify-API-Version")).contains("2026-01");
        assertThat(now.headers().firstValue("X-Shopify-API-Version")).contains("2026-10");
        assertThat(never.statusCode()).isEqualTo(404);
    }

    @Test
    void a_body_without_a_query_is_400() {
        var answer =
                world.post(
                        graphQl("2026-10"),
                        "{\"querry\":1}",
                        token(LINEN_HOUSE)[0],
                        token(LINEN_HOUSE)[1]);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void pages_follow_their_cursors_and_miss_nothing() {
        var titles = new ArrayList<String>();
        Map<String, Object> variables = Map.of("first", 25);
        boolean more = true;
        while (more) {
            var page = products(world.admin(LINEN_HOUSE, SEARCH, variables));
            titles.addAll(titles(page));
            var info = page.getJsonObject("pageInfo");
            more = info.getBoolean("hasNextPage");
            variables = Map.of("first", 25, "after", String.valueOf(info.getString("endCursor")));
        }

        assertThat(titles)
                .hasSize(58)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void the_query_language_filters_as_shopify_does() {
        assertThat(found("title:shirt tag:men"))
                .contains("Linen shirt Camargue")
                .doesNotContain("Linen shirt Rivoli");
        assertThat(found("tag:bath -tag:towel"))
                .contains("Linen bath mat")
                .doesNotContain("Terry hand towel");
        assertThat(found("vendor:'Casa Azul' AND (soap OR candle)"))
                .containsExactlyInAnyOrder(
                        "Savon de Marseille, olive", "Beeswax candle, unscented");
        assertThat(found("lav*")).contains("Lavender sachets, set of 3", "Table runner Lavande");
        assertThat(found("status:draft")).containsExactly("Velvet curtain Opéra");
        assertThat(found("sku:LH-SHIRIV-S-WHITE")).containsExactly("Linen shirt Rivoli");
        assertThat(found("id:8104217600513")).containsExactly("Linen shirt Rivoli");
        assertThat(found("collection_id:402110329601")).contains("Linen cushion cover");
        assertThat(found("OPÉRA")).containsExactly("Velvet curtain Opéra");
    }

    @Test
    void a_search_field_that_does_not_exist_is_ignored_with_a_warning() {
        var answer =
                world.admin(
                        LINEN_HOUSE,
                        "{ orders(first: 50, query: \"phone:+33\") { nodes { id } } }",
                        Map.of());

        assertThat(answer.getJsonObject("data").getJsonObject("orders").getJsonArray("nodes"))
                .hasSizeGreaterThan(2);
        assertThat(answer.getJsonObject("extensions").getJsonArray("search").encode())
                .contains("\"field\":\"phone\"")
                .contains("invalid_field");
    }

    @Test
    void a_collection_gives_its_best_sellers_first() {
        var query =
                "{ collectionByIdentifier(identifier: {handle: \"women\"}) "
                        + "{ products(first: 3, sortKey: BEST_SELLING) { nodes { id title } } } }";

        var answer = world.admin(LINEN_HOUSE, query, Map.of());

        var products =
                answer.getJsonObject("data")
                        .getJsonObject("collectionByIdentifier")
                        .getJsonObject("products");
        assertThat(titles(products))
                .containsExactly(
                        "Linen shirt Rivoli",
                        "Wrap dress Colette",
                        "Crew-neck T-shirt, heavy cotton");
    }

    @Test
    void an_image_is_asked_for_in_the_size_and_type_wanted() {
        var query =
                "{ productByIdentifier(identifier: {handle: \"linen-shirt-rivoli\"}) { featuredMedia { preview "
                        + "{ image { url(transform: {maxWidth: 600, maxHeight: 600, preferredContentType: JPG}) } } } } }";

        var answer = world.admin(LINEN_HOUSE, query, Map.of());

        var url =
                answer.getJsonObject("data")
                        .getJsonObject("productByIdentifier")
                        .getJsonObject("featuredMedia")
                        .getJsonObject("preview")
                        .getJsonObject("image")
                        .getString("url");
        assertThat(url)
                .endsWith("/images/linen-shirt-rivoli.jpg?v=1&width=600&height=600&format=jpg");
        assertThat(world.bytes(url)).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void a_draft_order_for_something_gone_is_a_user_error() {
        var query =
                "mutation($input: DraftOrderInput!) { draftOrderCreate(input: $input) "
                        + "{ draftOrder { id } userErrors { field message } } }";
        var lines = List.of(Map.of("variantId", "gid://shopify/ProductVariant/1", "quantity", 1));

        var answer =
                world.admin(
                        LINEN_HOUSE,
                        query,
                        Map.of("input", Map.of("lineItems", lines, "phone", "call me")));

        var payload = answer.getJsonObject("data").getJsonObject("draftOrderCreate");
        assertThat(payload.getJsonObject("draftOrder")).isNull();
        assertThat(payload.getJsonArray("userErrors").encode())
                .contains("Product with ID 1 is no longer available.")
                .contains("Phone is invalid");
    }

    @Test
    void a_wrong_global_id_is_an_error_and_an_unknown_one_is_null() {
        var wrong = world.admin(LINEN_HOUSE, "{ product(id: \"x\") { id } }", Map.of());
        var unknown =
                world.admin(
                        LINEN_HOUSE,
                        "{ product(id: \"gid://shopify/Product/1\") { id } }",
                        Map.of());

        assertThat(wrong.getJsonArray("errors").encode()).contains("Invalid global id 'x'");
        assertThat(unknown.getJsonArray("errors")).isNull();
        assertThat(unknown.getJsonObject("data").getValue("product")).isNull();
    }

    @Test
    void a_bench_shop_sells_thirty_products_under_ids_of_its_own() {
        var one = products(world.admin(DemoStores.bench(1), SEARCH, Map.of("first", 100)));
        var two = products(world.admin(DemoStores.bench(2), SEARCH, Map.of("first", 100)));

        assertThat(one.getJsonArray("nodes")).hasSize(30);
        assertThat(ids(one)).doesNotContainAnyElementsOf(ids(two));
    }

    private static List<String> found(String query) {
        return titles(
                products(world.admin(LINEN_HOUSE, SEARCH, Map.of("query", query, "first", 250))));
    }

    private static String graphQl(String version) {
        return "/linen-house.myshopify.com/admin/api/" + version + "/graphql.json";
    }

    private static String[] token(DemoStore store) {
        return new String[] {"X-Shopify-Access-Token", store.shopify().accessToken()};
    }

    private static JsonObject products(JsonObject answer) {
        assertThat(answer.getJsonArray("errors")).as(answer.encode()).isNull();
        return answer.getJsonObject("data").getJsonObject("products");
    }

    private static List<String> titles(JsonObject page) {
        return strings(page.getJsonArray("nodes"), "title");
    }

    private static List<String> ids(JsonObject page) {
        return strings(page.getJsonArray("nodes"), "id");
    }

    private static List<String> strings(JsonArray rows, String key) {
        return rows.stream().map(row -> ((JsonObject) row).getString(key)).toList();
    }

    private static String code(JsonObject answer) {
        return answer.getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions")
                .getString("code");
    }
}
