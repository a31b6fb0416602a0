package app.tendero.privacy;

import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;

/** Asks as Shopify and as an operator, and waits until it is done. */
final class Requested {

    private final Town town;
    private final DemoStore store;
    private final String path;

    Requested(Town town, DemoStore store) {
        this.town = town;
        this.store = store;
        this.path = "/api/v1/stores/" + store.handle() + "/privacy/";
    }

    /** A compliance webhook as the pretend Shopify sends it, signed. */
    JsonNode byShopify(String topic, String payload) {
        long before = newest();
        town.shop(store)
                .control(
                        "{\"webhook\": {\"topic\": \"%s\", \"payload\": %s}}"
                                .formatted(topic, payload));
        return done(before);
    }

    /** A call to one of the doors. */
    JsonNode byOperator(String door, String body) {
        long before = newest();
        post(door, body).orFail(202);
        return done(before);
    }

    Http.Said post(String door, String body) {
        return town.operator().post(path + door, Messages.of(body));
    }

    Http.Said get(String door) {
        return town.operator().get(path + door);
    }

    private long newest() {
        return list().path("requests").path(0).path("id").asLong(0);
    }

    JsonNode list() {
        return get("requests").orFail(200).json();
    }

    /** Asked of the database: the doors count their callers. */
    private JsonNode done(long after) {
        Eventually.is("a request newer than " + after + " is done", () -> isDone(after));
        return list().path("requests").path(0);
    }

    private boolean isDone(long after) {
        var sql =
                """
                SELECT 1 FROM privacy_request r JOIN store s ON s.id = r.store_id
                WHERE s.domain = '%s' AND r.id > %d AND r.kind <> 'silence'
                  AND r.done_at IS NOT NULL
                """
                        .formatted(store.domain(), after);
        return !EveryRow.column(sql).isEmpty();
    }
}
