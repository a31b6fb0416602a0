package app.tendero.testkit;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.DemoStores.WhatsAppNumber;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A store of a test's own: a pretend shop and number that nobody else uses. */
public record OwnStore(Town town, DemoStore store, long id, String key) {

    private static final Map<Integer, OwnStore> OPEN = new HashMap<>();

    /** The store of this pretend shop, registered once. */
    public static synchronized OwnStore of(Town town, int number) {
        return OPEN.computeIfAbsent(number, n -> register(town, n));
    }

    private static OwnStore register(Town town, int number) {
        var store = store(town, number);
        var id = registered(town, store).path("id").asLong();
        var key =
                town.operator()
                        .post("/api/v1/stores/" + id + "/keys", object())
                        .orFail(201)
                        .json()
                        .path("key")
                        .asText();
        return new OwnStore(town, store, id, key);
    }

    /** A class that runs once more finds the store of its first run. */
    private static JsonNode registered(Town town, DemoStore store) {
        var first = town.operator().post("/api/v1/stores", Town.body(store));
        return first.status() == 409
                ? town.operator()
                        .put("/api/v1/stores/" + store.domain(), Town.body(store))
                        .orFail(200)
                        .json()
                : first.orFail(201).json();
    }

    private static DemoStore store(Town town, int number) {
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
        return new DemoStore(
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
                        "+33 1 00 00 10 " + number % 100));
    }

    /** The doors with the store's own key. */
    public Http own() {
        return town.service().with("X-Api-Key", key);
    }

    /** The doors for somebody of the shop's staff. */
    public Http as(String user, String role) {
        change(
                """
                INSERT INTO store_user (store_id, user_id, role) VALUES (%d, '%s', '%s')
                ON CONFLICT (store_id, user_id) DO UPDATE SET role = excluded.role
                """
                        .formatted(id, user, role));
        return town.service()
                .with("Authorization", "Bearer " + SessionToken.of(store.handle(), user));
    }

    public JsonNode get(String path) {
        return own().get("/api/whatsapp/" + path).orFail(200).json();
    }

    public long count(String sql) {
        return AtRest.count(sql.formatted(id));
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static void change(String sql) {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
