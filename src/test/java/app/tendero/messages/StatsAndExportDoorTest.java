package app.tendero.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written is counted by day, and taken along as a file. */
@QuarkusTest
class StatsAndExportDoorTest {

    private static final String UNHANDED =
            """
            SELECT count(*) FROM inbox WHERE store_id = %d AND kind LIKE 'wa.%%'
              AND payload IS NOT NULL
            """;

    private final Town town = Town.open();

    @Test
    void messages_are_counted_by_day_state_type_and_shopper() {
        var shop = OwnStore.of(town, 1062);
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        kerry.opens("menu");
        town.shopperAt(shop.store()).asks("hi");
        AtRest.awaitReceipts();
        Eventually.is("all is handed over", () -> shop.count(UNHANDED) == 0);

        // yesterday to tomorrow: it is not the same day everywhere
        var stats = shop.get("stats?from=" + day(-1) + "&to=" + day(1));

        assertThat(stats.path("messages_in").asLong()).isEqualTo(3);
        assertThat(stats.path("messages_out").asLong()).isEqualTo(3);
        assertThat(stats.path("contacts").asLong()).isEqualTo(2);
        assertThat(stats.path("by_state").path("out").path("read").asLong()).isEqualTo(3);
        assertThat(stats.path("by_state").path("in").path("received").asLong()).isEqualTo(3);
        assertThat(stats.path("by_type").path("text").asLong()).isEqualTo(2);
        assertThat(stats.path("menu").path("menu").asLong()).isEqualTo(1);
        assertThat(stats.path("per_contact").path(0).path("in").asLong()).isEqualTo(2);
        assertThat(stats.path("answer_seconds").path("answered").asLong()).isEqualTo(3);
        assertThat(stats.path("answer_seconds").path("median").asDouble()).isBetween(0.0, 30.0);
        assertThat(stats.path("webhook_events").path("wa.text").asLong()).isEqualTo(2);
        assertThat(stats.path("errors")).isEmpty();
        assertThat(stats.path("complete").asBoolean()).isTrue();
        assertThat(sum(stats.path("days"), "in")).isEqualTo(3);
        assertThat(shop.get("stats?from=2020-01-01&to=2020-01-31").path("messages_in").asLong())
                .isZero();
    }

    @Test
    void days_that_cannot_be_taken_are_told_and_strangers_count_nothing() {
        var shop = OwnStore.of(town, 1062);
        var wrong =
                Map.of(
                        "from=yesterday", "from",
                        "to=2026-02-30", "to",
                        "from=2026-03-01&to=2026-02-01", "from",
                        "from=2026-01-01&to=2026-06-01", "from",
                        "to=%2B999999999-01-01", "to");

        wrong.forEach(
                (query, field) -> {
                    var said = shop.own().get("/api/whatsapp/stats?" + query);
                    assertThat(said.status()).as(query).isEqualTo(422);
                    assertThat(said.json().path("errors").path(0).path("field").asText())
                            .as(query)
                            .isEqualTo(field);
                });
        assertThat(town.service().get("/api/whatsapp/stats").status()).isEqualTo(401);
        assertThat(shop.own().get("/api/whatsapp/stats?store=casa-pepe").status()).isEqualTo(404);
        assertThat(town.operator().get("/api/whatsapp/stats").status()).isEqualTo(422);
    }

    @Test
    void a_manager_takes_all_messages_along_and_no_formula_leaves() {
        var shop = OwnStore.of(town, 1063);
        var kerry = town.shopperAt(shop.store());
        kerry.asks("=HYPERLINK(\"https://x.example\",\"hi\")");
        for (int i = 0; i < 600; i++) {
            plant(shop, i);
        }
        AtRest.await();
        var manager = shop.as("700630001", "MANAGER");

        var csv = manager.get("/api/whatsapp/messages.csv").orFail(200).body();
        var json = manager.get("/api/whatsapp/messages.json").orFail(200).json();
        var none = manager.get("/api/whatsapp/messages.csv?to=2020-01-01T00:00:00Z").orFail(200);

        assertThat(csv.substring(1)).startsWith("timestamp,direction,type,text,state,");
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"https://x.example\"\",\"\"hi\"\")\",");
        assertThat(csv.lines().filter(line -> line.contains(",text,\"'=")).count()).isOne();
        assertThat(json.size()).isEqualTo(602);
        assertThat(json.findValuesAsText("id")).doesNotHaveDuplicates();
        assertThat(none.body().lines()).hasSize(1);
        assertThat(
                        shop.count(
                                "SELECT count(*) FROM audit WHERE what = 'messages.exported'"
                                        + " AND who = '700630001' AND store_id = %d"))
                .isEqualTo(3);
    }

    @Test
    void contacts_are_taken_along_too_and_only_by_managers_of_the_store() {
        var shop = OwnStore.of(town, 1064);
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        Eventually.is("all is handed over", () -> shop.count(UNHANDED) == 0);
        var phone = kerry.identity().phone().orElseThrow();

        var csv = shop.own().get("/api/whatsapp/contacts.csv").orFail(200).body();
        var json = shop.own().get("/api/whatsapp/contacts.json").orFail(200).json();

        assertThat(csv).contains("Kerry," + phone);
        assertThat(json.path(0).path("phone_number").asText()).isEqualTo(phone);
        for (var file : List.of("messages.csv", "messages.json", "contacts.csv", "contacts.json")) {
            var door = "/api/whatsapp/" + file;
            assertThat(shop.as("700640001", "AGENT").get(door).status()).as(file).isEqualTo(403);
            assertThat(shop.own().get(door + "?store=casa-pepe").status()).as(file).isEqualTo(404);
            assertThat(town.service().get(door).status()).as(file).isEqualTo(401);
        }
        assertThat(shop.own().get("/api/whatsapp/messages.csv?from=x").status()).isEqualTo(422);
    }

    /** Messages of nobody: somebody who was erased meanwhile looks the same. */
    private static void plant(OwnStore shop, int number) {
        OwnStore.change(
                """
                INSERT INTO message (store_id, direction, source, at, conversation_id, kind, state)
                VALUES (%d, 'in', -%d - 1, now() - interval '1 day', gen_random_uuid(), 'text',
                        'received')
                """
                        .formatted(shop.id(), number));
    }

    private static LocalDate day(int away) {
        return LocalDate.now(Clock.systemUTC()).plusDays(away);
    }

    private static long sum(JsonNode days, String field) {
        long sum = 0;
        for (var day : days) {
            sum += day.path(field).asLong();
        }
        return sum;
    }
}
