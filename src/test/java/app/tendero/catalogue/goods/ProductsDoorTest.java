package app.tendero.catalogue.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.tendero.catalogue.mirror.ProductSource;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.store.Stores;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A store's products at the door of its own software. The shops are the pretend bench-1011, 1012.
 */
@QuarkusTest
class ProductsDoorTest {

    private static final DemoStore SHOP = DemoStores.bench(1011);
    private static final DemoStore OTHER = DemoStores.bench(1012);
    private static final String DOOR = "/api/v1/products";
    private static final long STEP = 32_768;
    private static final long FIRST = 9_000_000_000_000L + 101_100 * STEP;
    private static boolean filled;

    @Inject ProductSource products;
    @Inject Stores stores;

    private final Town town = Town.open();

    @BeforeEach
    void a_mirrored_shop_that_lets_its_products_be_changed() {
        if (filled) {
            return;
        }
        town.register(SHOP);
        town.register(OTHER);
        town.shop(SHOP).control("{\"grant\": [\"write_products\"]}");
        var ids = LongStream.rangeClosed(1, 30).map(i -> FIRST + i * STEP).boxed().toList();
        assertThat(at(products.refresh(store(), ids)).written()).isEqualTo(30);
        var unused = at(products.finish(store(), Instant.EPOCH));
        filled = true;
    }

    @Test
    void products_are_listed_the_youngest_first_page_by_page() {
        var first = list("limit", "20");
        var second = list("limit", "20", "cursor", first.extract().path("next_cursor"));

        first.body("products", hasSize(20)).body("products[0].status", equalTo("active"));
        assertThat(first.extract().<Integer>path("total")).isGreaterThanOrEqualTo(30);
        assertThat(second.extract().<Long>path("products[0].id"))
                .isLessThan(first.extract().<Long>path("products[19].id"));
    }

    @Test
    void words_status_and_time_narrow_the_list() {
        list("q", "B1011-3-1")
                .body("total", equalTo(1))
                .body("products[0].id", equalTo(FIRST + 3 * STEP))
                .body("products[0].variants[0].sku", equalTo("B1011-3-1"))
                .body("products[0].variants[0].price.amount", containsString("8"))
                .body("products[0].variants[0].price.currency", equalTo("EUR"))
                .body("products[0].description", containsString("made for load tests"));
        list("status", "archived").body("products", hasSize(0));
        list("updated_since", "2126-01-01T00:00:00Z").body("total", equalTo(0));
        list("q", "mug").body("products.title", everyItem(containsString("mug")));
    }

    @Test
    void what_cannot_be_understood_is_named() {
        operator()
                .queryParam("status", "sold")
                .queryParam("updated_since", "yesterday")
                .get(DOOR)
                .then()
                .statusCode(422)
                .body("errors.field", contains("store", "status", "updated_since"));
    }

    @Test
    void a_product_is_made_in_the_shop_and_listed_in_a_moment() {
        var made =
                post(
                        DOOR,
                        """
                        {"store_id": "%s", "title": "Clay vase", "type": "Vase",
                         "description_html": "<p>Thrown by hand.</p>", "tags": ["new"],
                         "options": [{"name": "Size", "values": ["S", "L"]}],
                         "variants": [{"sku": "VASE-S", "price": "19.50", "options": ["S"]},
                                      {"sku": "VASE-L", "price": "29.50", "options": ["L"]}]}
                        """
                                .formatted(SHOP.domain()));

        long id = made.statusCode(201).body("outcome", equalTo("created")).extract().path("id");
        Eventually.is("the vase is listed", () -> total("q", "VASE-L") == 1);
        list("q", "VASE-L")
                .body("products[0].id", equalTo(id))
                .body("products[0].title", equalTo("Clay vase"))
                .body("products[0].lowest_price.amount", containsString("19.5"))
                .body("products[0].variants.sku", contains("VASE-S", "VASE-L"));
    }

    @Test
    void a_product_is_changed_and_what_is_not_said_stays() {
        post(
                        DOOR,
                        """
                        {"store_id": "%s", "id": "%d", "title": "Renamed by software"}
                        """
                                .formatted(SHOP.handle(), FIRST + 6 * STEP))
                .statusCode(200)
                .body("outcome", equalTo("changed"));

        Eventually.is("the new title is listed", () -> total("q", "Renamed by software") == 1);
        list("q", "Renamed by software")
                .body("products[0].id", equalTo(FIRST + 6 * STEP))
                .body("products[0].variants[0].sku", equalTo("B1011-6-1"));
    }

    @Test
    void what_shopify_refuses_and_what_would_be_lost_is_told_by_field() {
        post(DOOR, "{\"store_id\": \"%s\", \"handle\": \"x\"}".formatted(SHOP.domain()))
                .statusCode(422)
                .body("errors.field", contains("title"));
        post(
                        DOOR,
                        "{\"store_id\": \"%s\", \"id\": %d, \"handle\": \"sky-towel-1\"}"
                                .formatted(SHOP.domain(), FIRST + 9 * STEP))
                .statusCode(422)
                .body("errors.field", contains("handle"))
                .body("errors[0].message", containsString("HANDLE_NOT_UNIQUE"));
        post(
                        DOOR,
                        """
                        {"store_id": "%s", "id": "%d", "variants": [{"price": "3.00"}]}
                        """
                                .formatted(SHOP.domain(), FIRST + 9 * STEP))
                .statusCode(422)
                .body("errors[0].field", equalTo("variants"))
                .body("errors[0].message", containsString("not in it"));
    }

    @Test
    void many_at_once_have_one_result_each() {
        post(
                        DOOR + "/bulk",
                        """
                        {"store_id": "%s", "products": [
                          {"title": "Bulk one"}, {"title": "Bulk two", "handle": "sky-towel-1"},
                          {"id": "1", "title": "Nobody"}]}
                        """
                                .formatted(SHOP.domain()))
                .statusCode(200)
                .body("total", equalTo(3))
                .body("succeeded", equalTo(1))
                .body("failed", equalTo(2))
                .body("results.index", contains(0, 1, 2))
                .body("results[0].outcome", equalTo("created"))
                .body("results[0].id", notNullValue())
                .body("results[1].outcome", equalTo("invalid"))
                .body("results[1].errors[0].field", equalTo("handle"))
                .body("results[2].errors[0].message", containsString("PRODUCT_DOES_NOT_EXIST"));
    }

    @Test
    void without_the_scope_it_is_refused_and_the_scope_named() {
        post(DOOR, "{\"store_id\": \"%s\", \"title\": \"Vase\"}".formatted(OTHER.domain()))
                .statusCode(403)
                .body("detail", containsString("write_products"));
        post(
                        DOOR + "/bulk",
                        "{\"store_id\": \"%s\", \"products\": [{\"title\": \"Vase\"}]}"
                                .formatted(OTHER.domain()))
                .statusCode(403)
                .body("detail", containsString("write_products"));
    }

    @Test
    void a_store_s_own_key_sees_its_own_products_alone() {
        var key =
                operator()
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/stores/" + SHOP.handle() + "/keys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("key");
        var own = RestAssured.given().header("Authorization", "Bearer " + key);

        own.queryParam("store", SHOP.handle()).get(DOOR).then().statusCode(200);
        RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .queryParam("store", OTHER.handle())
                .get(DOOR)
                .then()
                .statusCode(404)
                .body("products", nullValue());
    }

    private ValidatableResponse list(String... parameters) {
        var request = operator().queryParam("store", SHOP.domain());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(DOOR).then().statusCode(200);
    }

    private int total(String... parameters) {
        return list(parameters).extract().path("total");
    }

    private static ValidatableResponse post(String door, String body) {
        return operator().contentType(ContentType.JSON).body(body).post(door).then();
    }

    private static RequestSpecification operator() {
        return RestAssured.given().header("Authorization", "Bearer sandbox-operator-key");
    }

    private StoreId store() {
        return at(stores.byDomain(ShopDomain.parse(SHOP.domain()).orElseThrow())).orElseThrow();
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}
