package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Messages;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** A store of a test's own, and its runs as the operator's door shows them. */
final class Synced {

    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");

    final DemoStore store;
    final StoreId id;
    private final Http operator;
    private final ShopDoors shop;

    Synced(Town town, int number) {
        this.store = DemoStores.bench(number);
        this.operator = town.operator();
        this.shop = town.shop(store);
        this.id = new StoreId(registered(town).path("id").asLong());
        shop.control("{\"reset\": true}");
    }

    private JsonNode registered(Town town) {
        var said = operator.post("/api/v1/stores", Town.body(store));
        return said.status() == 201
                ? said.json()
                : operator.get("/api/v1/stores/" + store.domain()).orFail(200).json();
    }

    void control(String order) {
        shop.control(order);
    }

    void givenItsTokenAgain() {
        operator.put("/api/v1/stores/" + store.domain(), Town.body(store)).orFail(200);
    }

    JsonNode shopState() {
        return shop.state();
    }

    Http.Said ask(String more) {
        return ask(ShelfSource.TYPE, more);
    }

    Http.Said ask(String type, String more) {
        var body = Messages.of("{\"store_id\": \"" + store.handle() + "\"" + more + "}");
        return operator.post("/api/v1/sync/" + type, body);
    }

    long begun(String more) {
        return ask(more).orFail(202).json().path("id").asLong();
    }

    JsonNode run(long id) {
        return operator.get(path(id)).orFail(200).json();
    }

    JsonNode over(long id) {
        Eventually.is(
                () -> "run " + run(id) + " is over",
                Eventually.PATIENCE.multipliedBy(2),
                () -> OVER.contains(run(id).path("status").asText()));
        return run(id);
    }

    JsonNode when(long id, String field, String value) {
        Eventually.is(
                () -> "run " + run(id) + " has " + field + " " + value,
                Eventually.PATIENCE,
                () -> run(id).path(field).asText().equals(value));
        return run(id);
    }

    JsonNode cancelled(long id) {
        return operator.post(path(id) + "/cancel", Messages.of("{}")).orFail(200).json();
    }

    private String path(long id) {
        return "/api/v1/sync/" + store.handle() + "/runs/" + id;
    }
}
