package app.tendero.monitoring;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Hurry;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the manual, the dashboard and the alerts ask for is exported, with these labels: a metric
 * that is renamed must not leave an empty panel or an alert that never fires.
 */
@QuarkusTest
class MetricsTest {

    /** Added by Prometheus when it scrapes, or its own. */
    private static final Set<String> OF_THE_SCRAPE = Set.of("job", "instance");

    private static final Set<String> OF_PROMETHEUS = Set.of("up", "ALERTS");

    /** Summed up as several samples. */
    private static final List<String> PARTS = List.of("", "_count", "_bucket");

    /** Values of labels that no journey of ours brings about. */
    private static final Set<String> RARE = Set.of("blocked", "failed");

    private static final Pattern ASKED_FOR_A_LIST =
            Pattern.compile("label_values\\((\\w+), *job\\)");

    /** A store that nobody registered: nobody works what is planted for it. */
    private static final long NOBODY = 987654321;

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @Inject AgroalDataSource database;
    @Inject Breakers breakers;

    @Test
    void everything_promised_is_exported() {
        plant();
        try {
            goodDays();
            badDays();
            var exported = Eventually.get(() -> missing(), Eventually.PATIENCE, this::complete);

            for (var alert : Promised.alerts()) {
                var query = alert.path("expr").asText();
                assertExported(alert.path("alert").asText(), query, exported);
                assertLabelsOfTheTextExist(alert, query, exported);
            }
            for (var panel : Promised.panels()) {
                panel.path("targets")
                        .findValues("expr")
                        .forEach(
                                query ->
                                        assertExported(
                                                panel.path("title").asText(),
                                                query.asText(),
                                                exported));
            }
            for (var variable : Promised.dashboard().findValues("definition")) {
                var asked = ASKED_FOR_A_LIST.matcher(variable.asText());
                assertThat(asked.matches()).isTrue();
                assertThat(exported.has(asked.group(1))).isTrue();
            }
        } finally {
            unplant();
            town.meta().behave(LINEN_HOUSE);
        }
    }

    /** A purchase, a report, a look at the API. */
    private void goodDays() {
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        kerry.pays(kerry.chooses("Check out").link());
        kerry.awaitsAnswer();
        kerry.opens("ticket.issue");
        kerry.says("The door of the shop is locked.");
        kerry.opens("ticket.done");
        town.operator().get("/api/v1/stores").orFail(200);
    }

    /** Strangers, a store's key at another store's door, refused and lost sends. */
    private void badDays() {
        town.service().post("/whatsapp/webhook", new byte[] {'{', '}'}).orFail(401);
        var keys = "/api/v1/stores/" + CASA_PEPE.domain() + "/keys";
        var nothing = JsonNodeFactory.instance.objectNode();
        var key = town.operator().post(keys, nothing).orFail(201).json().path("key").asText();
        town.service()
                .with("Authorization", "Bearer " + key)
                .get("/api/v1/stores/" + LINEN_HOUSE.domain())
                .orFail(404);
        town.operator().delete(keys).orFail(204);
        town.meta().trouble(LINEN_HOUSE, "{\"fail\": {\"times\": 1, \"code\": 131056}}");
        kerry.asks("menu");
        town.meta().trouble(LINEN_HOUSE, "{\"lose\": 1, \"statuses\": false}");
        var lost = kerry.asks("cart");
        Eventually.is(
                "its answer was waited for",
                () ->
                        Hurry.sends("state = 'sending' AND attempts = 1 AND id = " + lost.effect())
                                == 1);
        kerry.awaitsAnswer();
        var line = Line.meta(new StoreId(NOBODY), new PhoneNumberId("106540352249999"));
        breakers.refused(line);
        breakers.proved(line);
    }

    private Optional<Exposition> complete() {
        var now = scrape();
        return missing(now).isEmpty() ? Optional.of(now) : Optional.empty();
    }

    private String missing() {
        return "exported as the manual promises: " + missing(scrape());
    }

    /** What the manual names and the service does not show, or shows with other labels. */
    private static List<String> missing(Exposition exported) {
        return Promised.metrics().entrySet().stream()
                .filter(
                        promise ->
                                PARTS.stream()
                                        .map(part -> promise.getKey() + part)
                                        .filter(exported::has)
                                        .noneMatch(
                                                name ->
                                                        without(exported.labelsOf(name), "le")
                                                                .equals(promise.getValue())))
                .map(promise -> promise.getKey() + promise.getValue())
                .toList();
    }

    private static void assertExported(String who, String text, Exposition exported) {
        var query = PromQl.of(text);
        var known = new TreeSet<>(OF_THE_SCRAPE);
        query.matched()
                .forEach(
                        (name, labels) -> {
                            var shown = exported.labelsOf(name);
                            known.addAll(shown);
                            if (!OF_PROMETHEUS.contains(name)) {
                                assertThat(exported.has(name)).as(who + " asks " + name).isTrue();
                                assertThat(shown)
                                        .as(who + " asks " + name)
                                        .containsAll(without(labels, OF_THE_SCRAPE));
                            }
                        });
        assertThat(known).as(who + " groups").containsAll(query.grouped());
        query.equal()
                .forEach(
                        (what, value) -> {
                            var name = what.substring(0, what.lastIndexOf('.'));
                            var label = what.substring(what.lastIndexOf('.') + 1);
                            if (!OF_THE_SCRAPE.contains(label) && !RARE.contains(value)) {
                                assertThat(exported.valuesOf(name, label)).as(who).contains(value);
                            }
                        });
    }

    private static void assertLabelsOfTheTextExist(
            JsonNode alert, String text, Exposition exported) {
        var query = PromQl.of(text);
        var left = new TreeSet<>(query.grouped());
        if (query.grouped().isEmpty()) {
            left.addAll(OF_THE_SCRAPE);
            query.matched().keySet().forEach(name -> left.addAll(exported.labelsOf(name)));
        }
        Pattern.compile("\\$labels\\.(\\w+)")
                .matcher(alert.path("annotations").toString())
                .results()
                .forEach(used -> assertThat(left).contains(used.group(1)));
    }

    private Exposition scrape() {
        return Exposition.of(town.service().get("/metrics").orFail(200).body());
    }

    private static Set<String> without(Set<String> labels, String one) {
        return without(labels, Set.of(one));
    }

    private static Set<String> without(Set<String> labels, Set<String> some) {
        var rest = new TreeSet<>(labels);
        rest.removeAll(some);
        return rest;
    }

    /** What waits, what is due and what is parked are seen only while they are. */
    private void plant() {
        sql(
                "INSERT INTO inbox (store_id, lane, dedup_key, kind) VALUES (%d, 'none', 'a', 'a')",
                "INSERT INTO inbox (store_id, lane, dedup_key, kind, done_at, outcome, parked)"
                        + " VALUES (%d, 'none', 'b', 'b', now(), 'Planted', true)",
                "INSERT INTO outbox (store_id, conversation_id, in_seq, part, kind, state, next_at)"
                        + " VALUES (%d, '00000000-0000-0000-0000-000000000001', 1, 0, 'say', 'due',"
                        + " now() + interval '1 hour')",
                "INSERT INTO outbox (store_id, conversation_id, in_seq, part, kind, state, next_at)"
                        + " VALUES (%d, '00000000-0000-0000-0000-000000000001', 1, 1, 'say', 'due',"
                        + " now())");
    }

    private void unplant() {
        sql("DELETE FROM inbox WHERE store_id = %d", "DELETE FROM outbox WHERE store_id = %d");
    }

    private void sql(String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var text : statements) {
                statement.execute(text.formatted(NOBODY));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
