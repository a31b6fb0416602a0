package app.tendero.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Database;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.DemoStores.WhatsAppNumber;
import app.tendero.sandbox.admin.Staff;
import app.tendero.sandbox.world.BenchIds;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Home of stores of which everything is known: the pretend shops bench-990 and following. */
@QuarkusTest
class HomeBoardDoorTest {

    @Inject Database database;

    private final Town town = Town.open();

    @Test
    void the_numbers_of_a_day_are_what_shoppers_did_in_it() {
        var store = atNoon(store(990));
        var olive = new MerchantDoors(town, store, Staff.OLIVE);
        olive.put("message-price", "{\"message_price\": \"0.05\"}").orFail(200);
        var kerry = town.shopperAt(store);
        kerry.asks("hi");
        kerry.opens("cart.add:" + BenchIds.variant(990, 3) + ":2");
        var order = kerry.pays(kerry.opens("checkout").link());
        kerry.awaitsAnswer();
        var others = town.shopperAt(store);
        others.asks("hi");
        var answers = kerry.messagesGot() + others.messagesGot();

        var today = todayWhen(olive, answers);

        assertThat(answers).isEqualTo(5);
        assertThat(today.path("conversations").asInt()).isEqualTo(2);
        assertThat(today.path("answers").asInt()).isEqualTo(answers);
        assertThat(today.path("carts").asInt()).isEqualTo(1);
        assertThat(today.path("checkouts").asInt()).isEqualTo(1);
        assertThat(today.path("orders").asInt()).isEqualTo(1);
        assertThat(today.path("revenue").size()).isEqualTo(1);
        assertThat(today.path("revenue").path(0).path("currency").asText()).isEqualTo("EUR");
        assertThat(new BigDecimal(today.path("revenue").path(0).path("amount").asText()))
                .isEqualByComparingTo(new BigDecimal(order.total().replaceAll("[^0-9.]", "")));
        assertThat(today.path("messages_per_order").asText()).isEqualTo("5.0");
        assertThat(new BigDecimal(today.path("cost_per_order").path("amount").asText()))
                .isEqualByComparingTo(
                        new BigDecimal("0.05")
                                .multiply(BigDecimal.valueOf(today.path("billable").asLong()))
                                .setScale(2, RoundingMode.HALF_UP));
        assertThat(today.path("billable").asInt()).isEqualTo(billed(store));
    }

    @Test
    void what_needs_the_merchant_is_told_the_worst_first_and_to_nobody_else() {
        var store = store(991);
        var other = store(992);
        var id = id(store);
        run(
                "INSERT INTO whatsapp_news VALUES ($1, 'phone_number_quality_update', $2, 'FLAGGED', now()),"
                        + " ($1, 'account_review_update', '', 'REJECTED', now()),"
                        + " ($1, 'account_update', '', 'VERIFIED_ACCOUNT', now()),"
                        + " ($1, 'account_alerts', '', 'CRITICAL', now() - interval '31 days')",
                Tuple.of(id, store.whatsapp().phoneNumberId()));
        run(
                "INSERT INTO privacy_request (store_id, kind, origin, origin_key, received_at, due_at,"
                        + " state, file, file_until)"
                        + " VALUES ($1, 'export', 'shopify', 'a', now(), now() + interval '30 days',"
                        + " 'done', '\\x00', now() + interval '30 days'),"
                        + " ($1, 'export', 'merchant', 'b', now(), now() + interval '30 days',"
                        + " 'done', '\\x00', now() + interval '30 days')",
                Tuple.of(id));
        run(
                "INSERT INTO sync_run (store_id, type, origin, full_sync, priority, batch_size,"
                        + " batch_now, state, finished_at)"
                        + " VALUES ($1, 'planted', 'schedule', true, 1, 250, 250, 'done', now()),"
                        + " ($1, 'planted', 'schedule', true, 1, 250, 250, 'failed', now()),"
                        + " ($1, 'mended', 'schedule', true, 1, 250, 250, 'failed', now()),"
                        + " ($1, 'mended', 'schedule', true, 1, 250, 250, 'done', now())",
                Tuple.of(id));
        var olive = new MerchantDoors(town, store, Staff.OLIVE);

        var told = ids(olive.read("home").path("problems"));
        var beside = ids(olive.read("activity/problems").path("problems"));
        var others = ids(new MerchantDoors(town, other, Staff.OLIVE).read("home").path("problems"));

        assertThat(told)
                .containsExactly("meta-review", "meta-quality", "privacy-files", "sync-behind");
        assertThat(beside).isEqualTo(told);
        assertThat(others).isEmpty();

        run(
                "INSERT INTO audit (store_id, role, who, what, details) SELECT store_id, 'owner', '1',"
                        + " 'privacy.fetched', json_build_object('request', id::text)::text"
                        + " FROM privacy_request WHERE store_id = $1 AND origin_key = 'a'",
                Tuple.of(id));
        run(
                "UPDATE whatsapp_news SET event = 'UNFLAGGED' WHERE store_id = $1 AND event ="
                        + " 'FLAGGED'",
                Tuple.of(id));
        run("INSERT INTO launch (store_id, live_at) VALUES ($1, now())", Tuple.of(id));
        town.operator()
                .put(
                        "/api/v1/stores/" + store.domain(),
                        JsonNodeFactory.instance.objectNode().set("whatsapp", array()))
                .orFail(200);

        assertThat(ids(olive.read("home").path("problems")))
                .containsExactly("no-number", "meta-review", "sync-behind");
    }

    /** The numbers are counted anew after some seconds only, and statuses come after answers. */
    private JsonNode todayWhen(MerchantDoors olive, int answers) {
        return Eventually.get(
                () -> answers + " answers, all told billable or not: " + olive.read("today"),
                Eventually.PATIENCE,
                () ->
                        Optional.of(olive.read("today"))
                                .filter(today -> today.path("answers").asInt() == answers)
                                .filter(today -> today.path("orders").asInt() == 1)
                                .filter(today -> today.path("billable").asInt() == answers));
    }

    private int billed(DemoStore store) {
        return rows(
                "SELECT count(*) FROM outbox WHERE store_id = $1 AND billable",
                Tuple.of(id(store)));
    }

    private DemoStore store(int number) {
        var shop = DemoStores.bench(number);
        var come =
                town.service()
                        .post(
                                "/sandbox/meta/newcomers",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("registered", true)
                                        .put("subscribed", true))
                        .orFail(201)
                        .json();
        var store =
                new DemoStore(
                        shop.handle(),
                        shop.name(),
                        shop.currency(),
                        shop.country(),
                        shop.timezone(),
                        shop.languages(),
                        shop.welcome(),
                        shop.shopify(),
                        new WhatsAppNumber(
                                come.path("phone_number_id").asText(),
                                come.path("waba_id").asText(),
                                come.path("token").asText(),
                                "verify-" + number,
                                "+33 1 00 00 00 " + number % 100));
        town.operator().post("/api/v1/stores", Town.body(store)).orFail(201);
        return store;
    }

    /** Where it is noon now, so that no midnight comes in between. */
    private DemoStore atNoon(DemoStore store) {
        var hour = Clock.systemUTC().instant().atZone(ZoneOffset.UTC).getHour();
        var zone = hour == 12 ? "Etc/GMT" : "Etc/GMT%+d".formatted(hour - 12);
        var settings = JsonNodeFactory.instance.objectNode().put("timezone", zone);
        town.operator()
                .put(
                        "/api/v1/stores/" + store.domain(),
                        JsonNodeFactory.instance.objectNode().set("settings", settings))
                .orFail(200);
        return store;
    }

    private long id(DemoStore store) {
        return town.operator()
                .get("/api/v1/stores/" + store.domain())
                .orFail(200)
                .json()
                .path("id")
                .asLong();
    }

    private void run(String sql, Tuple arguments) {
        database.query(sql, arguments).await().indefinitely();
    }

    private int rows(String sql, Tuple arguments) {
        return database.query(sql, arguments)
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getInteger(0);
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static List<String> ids(JsonNode problems) {
        return StreamSupport.stream(problems.spliterator(), false)
                .map(problem -> problem.path("id").asText())
                .toList();
    }
}
