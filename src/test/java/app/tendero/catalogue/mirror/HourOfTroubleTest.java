package app.tendero.catalogue.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.store.Stores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * An hour of a shop's own time in which everything changes and its webhooks are lost, doubled, late
 * and out of order; then what the schedule does, and the copy is compared with the shop value by
 * value. The shop is the pretend bench-1084.
 */
@QuarkusTest
class HourOfTroubleTest {

    private static final DemoStore SHOP = DemoStores.bench(1084);
    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final List<String> TYPES =
            List.of("inventory", "orders", "products", "collections");
    private static final int CHANGES = 300;
    private static final int APART = (int) Duration.ofHours(1).toSeconds() / CHANGES;
    private static final int FEWEST = 20;

    /** Changes that are ordered with one look at the shop. */
    private static final int AT_ONCE = 10;

    @Inject Database database;
    @Inject Stores stores;

    private final Town town = Town.open();
    private final ShopDoors shop = town.shop(SHOP);

    /** Seeded, so that a failure can be had again. */
    private final Random chance = new Random(20261121);

    private final Map<String, Integer> done = new TreeMap<>();

    @Test
    void after_an_hour_of_lost_doubled_late_and_reordered_news_the_schedule_makes_all_equal() {
        shop.control("{\"reset\": true, \"clockSeconds\": -3600, \"costLimit\": [100000, 10000]}");
        town.register(SHOP);
        var store = registered();
        synced(", \"full_sync\": true");
        var begun = Instant.parse(shop.goods().path("now").asText());
        assertThat(ShopFacts.ofMirror(database, store)).isEqualTo(facts());

        shop.control("{\"mail\": {\"seed\": 20261121}}");
        for (int i = 1; i <= CHANGES; i += AT_ONCE) {
            shop.control(changes(i));
        }
        shop.control("{\"mail\": {\"release\": true}}");
        AtRest.await();
        var whileLost = difference(store);
        synced(", \"since_date\": \"" + begun.minus(Duration.ofMinutes(2)) + "\"");
        var withoutTheDeleted = ShopFacts.ofMirror(database, store);
        synced(", \"full_sync\": true");

        assertThat(whileLost).as("what webhooks alone left wrong").isPositive();
        assertThat(withoutTheDeleted).containsAllEntriesOf(withoutOrder(facts()));
        assertThat(ShopFacts.ofMirror(database, store)).isEqualTo(facts());
        assertThat(done).as("each kind of change").hasSizeGreaterThanOrEqualTo(14);
        shop.goods().path("mail").forEach(count -> assertThat(count.asInt()).isGreaterThan(40));
    }

    private Map<String, String> facts() {
        return ShopFacts.ofShop(shop.goods());
    }

    private long difference(StoreId store) {
        var kept = ShopFacts.ofMirror(database, store);
        return facts().entrySet().stream()
                .filter(fact -> !fact.getValue().equals(kept.get(fact.getKey())))
                .count();
    }

    /** What was deleted unheard still stands in its collections until the daily look. */
    private static Map<String, String> withoutOrder(Map<String, String> facts) {
        var some = new TreeMap<>(facts);
        some.keySet()
                .removeIf(
                        fact ->
                                fact.startsWith("collection ")
                                        && (fact.endsWith(" products") || fact.endsWith(" count")));
        return some;
    }

    /** Some orders, each for something else in the shop: what one changes the next leaves alone. */
    private String changes(int from) {
        var now = shop.goods();
        var orders = new ArrayList<String>();
        for (int i = from; i < from + AT_ONCE; i++) {
            orders.add(changed(i - CHANGES, now));
        }
        return "{\"steps\": " + orders + "}";
    }

    /**
     * An order for something to happen in the shop, so many steps before the hour is over.
     *
     * @param now what nothing happened to yet; loses what this is about
     */
    private String changed(int steps, JsonNode now) {
        for (int tries = 0; tries < 20; tries++) {
            var kind = Change.values()[chance.nextInt(Change.values().length)];
            var order = order(kind, now);
            if (order.isPresent()) {
                done.merge(kind.name(), 1, Integer::sum);
                return "{\"clockSeconds\": %d, \"announce\": true, %s}"
                        .formatted(steps * APART, order.get());
            }
        }
        throw new AssertionError("nothing can be changed");
    }

    private enum Change {
        PRICE,
        DEARER,
        STOCK,
        SOLD_OUT,
        RENAMED,
        SIZES,
        UNPUBLISHED,
        PUBLISHED,
        ARCHIVED,
        ACTIVE,
        DELETED,
        NEW,
        COLLECTION_ORDER,
        COLLECTION_CUT,
        COLLECTION_RENAMED,
        COLLECTION_NEW,
        COLLECTION_DELETED,
        ORDERED,
        FULFILLED,
        DELIVERED,
        CANCELLED;

        boolean isOfAProduct() {
            return compareTo(DELETED) <= 0;
        }
    }

    /** Empty where the shop has nothing of which this could be said. */
    private Optional<String> order(Change change, JsonNode now) {
        var product =
                change.isOfAProduct() ? taken(now.path("products")) : MissingNode.getInstance();
        var id = product.path("id").asText();
        var variant = any(product.path("variants")).path("id").asText();
        return switch (change) {
            case PRICE, DEARER ->
                    Optional.of(
                            "\"setPrice\": {\"%s\": \"%d.25\"}"
                                    .formatted(variant, 1 + chance.nextInt(90)));
            case STOCK, SOLD_OUT ->
                    Optional.of(
                            "\"setStock\": {\"%s\": %d}, \"announceStock\": true"
                                    .formatted(
                                            variant,
                                            change == Change.STOCK ? chance.nextInt(9) : 0));
            case RENAMED ->
                    Optional.of(
                            """
                            "product": {"id": "%s", "title": "Thing %d", "html": "<p>%d</p>",
                             "tags": ["new %d"]}"""
                                    .formatted(id, number(), number(), number()));
            case SIZES ->
                    Optional.of("\"product\": {\"id\": \"%s\", %s}".formatted(id, someSizes()));
            case NEW ->
                    Optional.of(
                            "\"product\": {\"title\": \"New thing %d\", %s}"
                                    .formatted(number(), someSizes()));
            case UNPUBLISHED -> Optional.of("\"unpublish\": \"" + id + "\"");
            case PUBLISHED -> Optional.of("\"publish\": \"" + id + "\"");
            case ARCHIVED -> Optional.of("\"status\": {\"" + id + "\": \"ARCHIVED\"}");
            case ACTIVE -> Optional.of("\"status\": {\"" + id + "\": \"ACTIVE\"}");
            case DELETED ->
                    now.path("products").size() > FEWEST
                            ? Optional.of("\"delete\": \"" + id + "\"")
                            : Optional.empty();
            case COLLECTION_ORDER,
                    COLLECTION_CUT,
                    COLLECTION_RENAMED,
                    COLLECTION_NEW,
                    COLLECTION_DELETED ->
                    collection(change, now);
            case ORDERED, FULFILLED, DELIVERED, CANCELLED -> sale(change, now);
        };
    }

    private String someSizes() {
        var sizes = new ArrayList<>(List.of("\"S\"", "\"M\"", "\"L\"", "\"XL\""));
        Collections.shuffle(sizes, chance);
        return "\"sizes\": %s, \"price\": \"%d.50\""
                .formatted(sizes.subList(0, 1 + chance.nextInt(4)), 5 + chance.nextInt(60));
    }

    private Optional<String> collection(Change change, JsonNode now) {
        var all = now.path("collections");
        if (all.isEmpty() && change != Change.COLLECTION_NEW) {
            return Optional.empty();
        }
        var id = change == Change.COLLECTION_NEW ? "" : taken(all).path("id").asText();
        var ids = new ArrayList<>(productIds(now));
        Collections.shuffle(ids, chance);
        var some = ids.subList(0, change == Change.COLLECTION_CUT ? 3 : ids.size() / 2);
        return switch (change) {
            case COLLECTION_ORDER, COLLECTION_CUT ->
                    Optional.of(
                            "\"collection\": {\"id\": %s, \"products\": %s}".formatted(id, some));
            case COLLECTION_RENAMED ->
                    Optional.of(
                            "\"collection\": {\"id\": %s, \"title\": \"Shelf %d\"}"
                                    .formatted(id, number()));
            case COLLECTION_NEW ->
                    Optional.of(
                            "\"collection\": {\"title\": \"New shelf %d\", \"products\": %s}"
                                    .formatted(number(), some));
            default ->
                    all.size() > 1 ? Optional.of("\"deleteCollection\": " + id) : Optional.empty();
        };
    }

    private static List<String> productIds(JsonNode now) {
        return StreamSupport.stream(now.path("products").spliterator(), false)
                .map(product -> product.path("id").asText())
                .toList();
    }

    private Optional<String> sale(Change change, JsonNode now) {
        if (change == Change.ORDERED) {
            return StreamSupport.stream(now.path("products").spliterator(), false)
                    .filter(product -> product.path("published").asBoolean())
                    .skip(chance.nextInt(10))
                    .flatMap(one -> StreamSupport.stream(one.path("variants").spliterator(), false))
                    .filter(
                            one ->
                                    !one.path("tracked").asBoolean()
                                            || one.path("stock").asInt() > 3)
                    .findFirst()
                    .map(
                            one ->
                                    "\"order\": {\"variant\": \"%s\", \"quantity\": %d}"
                                            .formatted(
                                                    one.path("id").asText(),
                                                    1 + chance.nextInt(3)));
        }
        var open =
                StreamSupport.stream(now.path("orders").spliterator(), false)
                        .filter(order -> fits(change, order))
                        .toList();
        var word =
                Map.of(
                                Change.FULFILLED, "fulfil",
                                Change.DELIVERED, "deliver",
                                Change.CANCELLED, "cancel")
                        .get(change);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var one = open.get(chance.nextInt(open.size()));
        takeOut(now.path("orders"), one);
        return Optional.of("\"%s\": \"%s\"".formatted(word, one.path("name").asText()));
    }

    private static boolean fits(Change change, JsonNode order) {
        var parcel = order.path("parcel").asText();
        var isOpen = order.path("cancelledAt").asText().isEmpty();
        return switch (change) {
            case DELIVERED -> parcel.startsWith("IN_TRANSIT");
            default -> isOpen && parcel.isEmpty();
        };
    }

    private JsonNode any(JsonNode array) {
        return array.isEmpty() ? array : array.get(chance.nextInt(array.size()));
    }

    /** One of them, which nobody finds there afterwards. */
    private JsonNode taken(JsonNode array) {
        var one = any(array);
        takeOut(array, one);
        return one;
    }

    private static void takeOut(JsonNode array, JsonNode one) {
        var all = array.elements();
        while (all.hasNext()) {
            if (all.next() == one) {
                all.remove();
            }
        }
    }

    private int number() {
        return chance.nextInt(10_000);
    }

    private StoreId registered() {
        return stores.byDomain(ShopDomain.parse(SHOP.domain()).orElseThrow())
                .await()
                .atMost(Duration.ofSeconds(30))
                .orElseThrow();
    }

    /** All kinds, as the schedule does: each in a run of its own, one after the other. */
    private void synced(String how) {
        var runs = new LinkedHashMap<String, String>();
        for (var type : TYPES) {
            var body = Messages.of("{\"store_id\": \"" + SHOP.handle() + "\"" + how + "}");
            var run = town.operator().post("/api/v1/sync/" + type, body).orFail(202).json();
            runs.put(type, "/api/v1/sync/" + SHOP.handle() + "/runs/" + run.path("id").asLong());
        }
        runs.forEach(
                (type, path) -> {
                    Eventually.is(
                            () -> "run of " + type + " over: " + run(path),
                            Eventually.PATIENCE.multipliedBy(2),
                            () -> OVER.contains(run(path).path("status").asText()));
                    assertThat(run(path).path("status").asText()).as(type).isEqualTo("done");
                });
    }

    private JsonNode run(String path) {
        return town.operator().get(path).orFail(200).json();
    }
}
