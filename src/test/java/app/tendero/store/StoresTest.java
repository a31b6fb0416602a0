package app.tendero.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Language;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Database;
import app.tendero.platform.Secret;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What the rest of the service hears about stores that were registered through the door. */
@QuarkusTest
class StoresTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Inject Stores stores;
    @Inject Database database;

    @Test
    void a_registered_store_is_known_whole_with_its_secrets_opened() {
        var id = register("linen-known", "7201");

        var store = answer(stores.byId(id)).orElseThrow();

        assertThat(store.domain()).isEqualTo(new ShopDomain("linen-known.myshopify.com"));
        assertThat(store.enabled()).isTrue();
        assertThat(store.shopify())
                .isEqualTo(
                        new ShopifyAccess(
                                Optional.of(new Secret("shpat_7201")),
                                Optional.of(new Secret("front7201")),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(store.numbers())
                .containsExactly(
                        new WhatsAppNumber(
                                new PhoneNumberId("7201"),
                                new WabaId("87201"),
                                new Secret("EAAG7201"),
                                Optional.of(new Secret("meta7201")),
                                "",
                                80));
        assertThat(store.settings())
                .isEqualTo(
                        new StoreSettings(
                                Map.of(Language.ES, "Hola."),
                                List.of(Language.ES, Language.EN),
                                "EUR",
                                ZoneId.of("Europe/Madrid"),
                                100,
                                Duration.ofDays(30),
                                CheckoutMode.STOREFRONT_CART,
                                Map.of(),
                                Optional.empty()));
        assertThat(store.toString()).doesNotContain("shpat", "EAAG", "meta7201");
    }

    @Test
    void a_store_is_found_by_its_number_its_account_and_its_domain() {
        var id = register("linen-found", "7202");
        var number = new StoreNumber(id, new WabaId("87202"), new PhoneNumberId("7202"), true);

        assertThat(answer(stores.byPhoneNumberId(number.number()))).contains(number);
        assertThat(answer(stores.byWaba(number.waba()))).containsExactly(number);
        assertThat(answer(stores.byDomain(new ShopDomain("linen-found.myshopify.com"))))
                .contains(id);
        assertThat(answer(stores.appSecretsOf(number.waba())))
                .containsExactly(new StoreSecret(id, new Secret("meta7202")));
        assertThat(answer(stores.verifyTokenKnown("verify7202"))).isTrue();
        assertThat(answer(stores.verifyTokenKnown("verify"))).isFalse();
        assertThat(answer(stores.byPhoneNumberId(new PhoneNumberId("1")))).isEmpty();
        assertThat(answer(stores.byWaba(new WabaId("1")))).isEmpty();
    }

    @Test
    void without_a_storefront_token_a_cart_becomes_a_link() {
        var id = register("linen-link", "7203");

        put("linen-link", "{\"clear\": [\"storefront_token\"]}");

        assertThat(answer(stores.byId(id)).orElseThrow().settings().checkout())
                .isEqualTo(CheckoutMode.PERMALINK);
    }

    @Test
    void a_number_that_was_unknown_is_known_as_soon_as_it_is_registered_here() {
        assertThat(answer(stores.byPhoneNumberId(new PhoneNumberId("7204")))).isEmpty();

        var id = register("linen-new", "7204");

        assertThat(answer(stores.byPhoneNumberId(new PhoneNumberId("7204"))).orElseThrow().store())
                .isEqualTo(id);
    }

    @Test
    void a_change_here_is_seen_at_once() {
        var id = register("linen-changed", "7205");
        answer(stores.byId(id));

        put("linen-changed", "{\"name\": \"Linen Changed\", \"enabled\": false}");

        assertThat(answer(stores.byId(id)).orElseThrow().name()).isEqualTo("Linen Changed");
        assertThat(
                        answer(stores.byPhoneNumberId(new PhoneNumberId("7205")))
                                .orElseThrow()
                                .enabled())
                .isFalse();
    }

    @Test
    void a_change_that_another_replica_made_is_seen_within_two_seconds() {
        var id = register("linen-elsewhere", "7206");
        answer(stores.byId(id));

        answer(
                database.query(
                        """
                        WITH bumped AS (UPDATE store_change SET counter = counter + 1 RETURNING counter)
                        UPDATE store SET name = 'Elsewhere', change = bumped.counter FROM bumped
                        WHERE id = $1""",
                        Tuple.of(id.value())));

        assertThat(within(() -> answer(stores.byId(id)).orElseThrow().name().equals("Elsewhere")))
                .isLessThan(PROMISED);
    }

    private static StoreId register(String handle, String number) {
        int id =
                given().header("X-Api-Key", StoresDoorTest.OPERATOR)
                        .contentType("application/json")
                        .body(
                                """
                                {"store_domain": "%s.myshopify.com",
                                 "access_token": "shpat_%2$s", "storefront_token": "front%2$s",
                                 "whatsapp": {"phone_number_id": "%2$s", "waba_id": "8%2$s",
                                              "token": "EAAG%2$s", "verify_token": "verify%2$s",
                                              "app_secret": "meta%2$s"},
                                 "settings": {"welcome_message": "Hola.", "languages": ["es", "en"],
                                              "currency": "eur", "timezone": "Europe/Madrid"}}"""
                                        .formatted(handle, number))
                        .post("/api/v1/stores")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new StoreId(id);
    }

    private static void put(String store, String body) {
        given().header("X-Api-Key", StoresDoorTest.OPERATOR)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/stores/" + store)
                .then()
                .statusCode(200);
    }

    private static <T> T answer(Uni<T> question) {
        return question.subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem()
                .getItem();
    }

    private static Duration within(BooleanSupplier seen) {
        var start = Instant.now();
        while (!seen.getAsBoolean() && Instant.now().isBefore(start.plusSeconds(10))) {
            LockSupport.parkNanos(20_000_000);
        }
        return Duration.between(start, Instant.now());
    }
}
