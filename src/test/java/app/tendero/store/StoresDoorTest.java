package app.tendero.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The operator's door to the stores, from the outside. Every test has a shop of its own. */
@QuarkusTest
class StoresDoorTest {

    static final String OPERATOR = "sandbox-operator-key";

    private static final String DOOR = "/api/v1/stores";

    @Test
    void a_store_is_registered_with_one_call_and_none_of_its_secrets_comes_back() {
        var answer = register("linen-house-one", "7001");

        answer.statusCode(201)
                .header("Location", containsString(DOOR + "/"))
                .body("id", notNullValue())
                .body("store_domain", equalTo("linen-house-one.myshopify.com"))
                .body("handle", equalTo("linen-house-one"))
                .body("name", equalTo("Linen House One"))
                .body("enabled", equalTo(true))
                .body("access_token_set", equalTo(true))
                .body("whatsapp[0].phone_number_id", equalTo("7001"))
                .body("whatsapp[0].verify_token_set", equalTo(true))
                .body("whatsapp[0].messages_per_second", equalTo(80))
                .body("settings.welcome_message.en", equalTo("Welcome."))
                .body("settings.languages", contains("en", "es"))
                .body("settings.max_quantity", equalTo(100))
                .body("settings.checkout", equalTo("storefront_cart"));
        assertThat(answer.extract().asString())
                .doesNotContain("shpat_7001", "shpss_7001", "EAAG7001", "verify7001", "meta7001");
    }

    @Test
    void a_store_is_found_by_its_domain_its_handle_and_its_id() {
        int id = register("linen-house-two", "7002").extract().path("id");

        for (var name :
                new String[] {"linen-house-two.myshopify.com", "linen-house-two", "" + id}) {
            operator().get(DOOR + "/" + name).then().statusCode(200).body("id", equalTo(id));
        }
        for (var name : new String[] {"nobody", "999999999", "evil.com", "a%2fb", "0", "-1"}) {
            operator().get(DOOR + "/" + name).then().statusCode(404);
        }
    }

    @Test
    void a_domain_or_a_number_that_is_taken_is_a_conflict_that_names_it() {
        register("linen-house-three", "7003").statusCode(201);

        register("linen-house-three", "7903")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("errors.field", contains("store_domain"));
        register("casa-three", "7003")
                .statusCode(409)
                .body("errors.field", contains("whatsapp.phone_number_id"));
        operator().get(DOOR + "/casa-three").then().statusCode(404);
    }

    @Test
    void a_change_keeps_what_it_leaves_out_secrets_too() {
        register("linen-house-four", "7004").statusCode(201);

        var answer =
                put(
                        "linen-house-four",
                        """
                        {"name": "Linen & Co", "access_token": "", "api_secret": null,
                         "whatsapp": [{"phone_number_id": 7004, "messages_per_second": 20}],
                         "settings": {"timezone": "Asia/Tokyo", "max_quantity": 7}}""");

        answer.statusCode(200)
                .body("name", equalTo("Linen & Co"))
                .body("access_token_set", equalTo(true))
                .body("api_secret_set", equalTo(true))
                .body("whatsapp[0].token_set", equalTo(true))
                .body("whatsapp[0].app_secret_set", equalTo(true))
                .body("whatsapp[0].waba_id", equalTo("87004"))
                .body("whatsapp[0].messages_per_second", equalTo(20))
                .body("settings.timezone", equalTo("Asia/Tokyo"))
                .body("settings.max_quantity", equalTo(7))
                .body("settings.currency", equalTo("EUR"));
    }

    @Test
    void a_secret_is_forgotten_only_when_it_is_named_for_that() {
        register("linen-house-five", "7005").statusCode(201);

        var answer =
                put(
                        "linen-house-five",
                        """
                        {"clear": ["storefront_token"],
                         "whatsapp": {"phone_number_id": "7005", "clear": ["app_secret"]}}""");

        answer.statusCode(200)
                .body("storefront_token_set", equalTo(false))
                .body("access_token_set", equalTo(true))
                .body("whatsapp[0].app_secret_set", equalTo(false))
                .body("whatsapp[0].verify_token_set", equalTo(true));
    }

    @Test
    void a_list_of_numbers_is_the_whole_list_in_its_order() {
        register("linen-house-six", "7006").statusCode(201);

        var added =
                put(
                        "linen-house-six",
                        """
                        {"whatsapp": [{"phone_number_id": "7106", "waba_id": "9", "token": "t"},
                                      {"phone_number_id": "7006"}]}""");
        var reduced = put("linen-house-six", "{\"whatsapp\": [{\"phone_number_id\": \"7106\"}]}");

        added.statusCode(200).body("whatsapp.phone_number_id", contains("7106", "7006"));
        reduced.statusCode(200).body("whatsapp.phone_number_id", contains("7106"));
        register("casa-six", "7006").statusCode(201);
    }

    @Test
    void a_disabled_store_is_still_shown_and_comes_back_with_a_change() {
        register("linen-house-seven", "7007").statusCode(201);

        operator()
                .delete(DOOR + "/linen-house-seven")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        operator()
                .get(DOOR + "/linen-house-seven")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false));
        put("linen-house-seven", "{\"enabled\": true}").body("enabled", equalTo(true));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_by_field() {
        post("""
                        {"store_domain": "linen-house.example.com", "access_token": "a b",
                         "enabled": "yes", "clear": ["name"],
                         "whatsapp": [{"waba_id": "12x", "token": 5, "messages_per_second": 0},
                                      {"phone_number_id": "1"}, {"phone_number_id": "1"}, 7],
                         "settings": {"languages": ["en", "xx"], "currency": "EURO",
                                      "timezone": "Mars/Base", "max_quantity": 1001,
                                      "cart_life_days": 0, "checkout": "cash",
                                      "welcome_message": {"kl": "nuqneH"},
                                      "wording": {"en": {"label.cart": 5}}}}""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tendero:problem:invalid"))
                .body("status", equalTo(422))
                .body("detail", notNullValue())
                .body(
                        "errors.field",
                        hasItems(
                                "store_domain",
                                "access_token",
                                "enabled",
                                "clear",
                                "whatsapp[0].phone_number_id",
                                "whatsapp[0].waba_id",
                                "whatsapp[0].token",
                                "whatsapp[0].messages_per_second",
                                "whatsapp[2].phone_number_id",
                                "whatsapp[3]",
                                "settings.languages",
                                "settings.currency",
                                "settings.timezone",
                                "settings.max_quantity",
                                "settings.cart_life_days",
                                "settings.checkout",
                                "settings.welcome_message.kl",
                                "settings.wording.en.label.cart"));
    }

    @Test
    void a_new_store_needs_a_domain_a_way_to_shopify_and_complete_numbers() {
        post("{}").statusCode(422).body("errors.field", contains("store_domain"));
        post("""
                        {"store_domain": "linen-house-eight.myshopify.com",
                         "whatsapp": {"phone_number_id": "7008"}}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        contains("access_token", "whatsapp.waba_id", "whatsapp.token"));
        operator().get(DOOR + "/linen-house-eight").then().statusCode(404);
        post("""
                        {"store_domain": "linen-house-eight.myshopify.com",
                         "api_key": "k", "api_secret": "s"}""")
                .statusCode(201)
                .body("access_token_set", equalTo(false));
    }

    @Test
    void a_field_that_means_nothing_to_us_is_taken_and_told() {
        post("""
                        {"store_domain": "linen-house-nine.myshopify.com", "access_token": "t",
                         "storefront_tokne": "x", "settings": {"curency": "EUR"}}""")
                .statusCode(201)
                .body("ignored", contains("settings.curency", "storefront_tokne"));
    }

    @Test
    void a_domain_stays_as_it_is() {
        register("linen-house-ten", "7010").statusCode(201);

        put("linen-house-ten", "{\"store_domain\": \"other.myshopify.com\"}")
                .statusCode(422)
                .body("errors.field", contains("store_domain"));
    }

    @Test
    void stores_are_listed_newest_first_and_page_by_page() {
        register("linen-house-eleven", "7011").statusCode(201);
        register("linen-house-twelve", "7012").statusCode(201);

        var first = operator().get(DOOR + "?limit=1").then().statusCode(200);
        String cursor = first.extract().path("next_cursor");
        var second = operator().get(DOOR + "?limit=1&cursor=" + cursor).then().statusCode(200);

        int newer = first.extract().path("stores[0].id");
        int older = second.extract().path("stores[0].id");
        assertThat(older).isLessThan(newer);
        first.body("total", not(equalTo(0)));
        operator().get(DOOR + "?limit=200").then().body("next_cursor", nullValue());
        for (var wrong :
                new String[] {"limit=0", "limit=201", "limit=x", "cursor=-1", "cursor=%00"}) {
            operator().get(DOOR + "?" + wrong).then().statusCode(422);
        }
    }

    @Test
    void a_store_with_its_own_key_sees_itself_alone() {
        register("linen-house-own", "7013").statusCode(201);
        register("casa-other", "7014").statusCode(201);
        var given = operator().post(DOOR + "/linen-house-own/keys").then().statusCode(201);
        String key = given.extract().path("key");

        given(key).get(DOOR + "/linen-house-own").then().statusCode(200);
        given(key).get(DOOR + "/casa-other").then().statusCode(404);
        given(key)
                .get(DOOR)
                .then()
                .body("total", equalTo(1))
                .body("stores.handle", contains("linen-house-own"));
        given(key).delete(DOOR + "/linen-house-own").then().statusCode(403);
        given(key).contentType(ContentType.JSON).body("{}").post(DOOR).then().statusCode(403);
        given(key)
                .get(DOOR + "/linen-house-own/keys")
                .then()
                .statusCode(200)
                .body("key", hasItem(nullValue()))
                .body("hint", contains(key.substring(key.length() - 4)));
        given(key).delete(DOOR + "/linen-house-own/keys").then().statusCode(204);
        given(key).get(DOOR + "/linen-house-own").then().statusCode(401);
    }

    @Test
    void the_key_of_a_disabled_store_opens_nothing() {
        register("linen-house-off", "7015").statusCode(201);
        String key = operator().post(DOOR + "/linen-house-off/keys").then().extract().path("key");

        operator().delete(DOOR + "/linen-house-off").then().statusCode(200);

        given(key).get(DOOR + "/linen-house-off").then().statusCode(401);
    }

    private static ValidatableResponse register(String handle, String number) {
        return post(
                """
                {"store_domain": "%s.myshopify.com", "private_app": true,
                 "access_token": "shpat_%2$s", "api_key": "key%2$s", "api_secret": "shpss_%2$s",
                 "storefront_token": "front%2$s",
                 "whatsapp": {"phone_number_id": "%2$s", "waba_id": "8%2$s", "token": "EAAG%2$s",
                              "verify_token": "verify%2$s", "app_secret": "meta%2$s",
                              "display_phone_number": "+33 1 23 45 67 89"},
                 "settings": {"welcome_message": "Welcome.", "languages": ["en", "es"],
                              "currency": "EUR", "timezone": "Europe/Paris"}}"""
                        .formatted(handle, number));
    }

    private static ValidatableResponse post(String body) {
        return operator().contentType(ContentType.JSON).body(body).post(DOOR).then();
    }

    private static ValidatableResponse put(String store, String body) {
        return operator().contentType(ContentType.JSON).body(body).put(DOOR + "/" + store).then();
    }

    private static RequestSpecification operator() {
        return given(OPERATOR);
    }

    private static RequestSpecification given(String key) {
        return io.restassured.RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + key);
    }
}
