package app.tendero.orders;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.StoredJson;
import app.tendero.privacy.Clues;
import app.tendero.privacy.Person;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Rows;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Orders and customers by bulk runs, and the people in them. */
@QuarkusTest
class OrdersSyncTest {

    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final long MARIA = 6901220166209L;
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final Town town = Town.open();

    @Inject OrderSource orders;
    @Inject CustomerSource customers;
    @Inject OrderData data;
    @Inject Database database;

    @Test
    void a_run_fetches_orders_and_customers_that_were_there_before_us() {
        var run = over(begun("orders"));
        var people = over(begun("customers"));

        var shown = town.shopperAt(CASA_PEPE).asks("#1202 nobody@example.com");

        assertThat(run.path("status").asText()).isEqualTo("done");
        assertThat(run.path("counts").path("failed").asInt()).isZero();
        assertThat(run.path("counts").path("seen").asInt()).isPositive();
        assertThat(people.path("status").asText()).isEqualTo("done");
        assertThat(people.path("counts").path("seen").asInt()).isPositive();
        assertThat(count("order_head", CASA_PEPE.domain())).isPositive();
        assertThat(shown.text()).contains("does not fit");
    }

    @Test
    void whoever_is_erased_is_gone_from_orders_and_customers_by_any_clue() {
        var store = new StoreId(910_303_001);
        var phone = Phones.next();
        await(orders.apply(store, List.of(order(501, phone, "one@example.com", 71))));
        await(orders.apply(store, List.of(order(502, "", "two@example.com", 72))));
        await(orders.apply(store, List.of(order(503, "", "three@example.com", 73))));
        await(customers.apply(store, List.of(customer(72, "two@example.com"))));
        var clues =
                Clues.ofPhone(phone)
                        .and(Clues.ofCustomer(72))
                        .and(Clues.ofEmail("three@example.com"));
        var person = new Person(store, Set.of(), clues);

        var before = await(data.gather(person));
        await(data.erase(person));
        var after = await(data.gather(person));

        assertThat(before).hasSize(3);
        assertThat(after).isEmpty();
        assertThat(rows("order_head", store)).isZero();
        assertThat(rows("order_line", store)).isZero();
        assertThat(rows("order_contact", store)).isZero();
        assertThat(rows("customer_known", store)).isZero();
    }

    @Test
    void what_a_customer_agreed_to_is_fetched_when_it_is_told_to_have_changed() {
        var unused = over(begun("customers"));
        var before = consent();
        Rows.change("UPDATE customer_known SET whatsapp_consent = 'old' WHERE id = " + MARIA);

        town.shop(CASA_PEPE)
                .control(
                        """
                        {"webhook": {"topic": "customers_whats_app_marketing_consent/update",
                          "payload": {"customer_id": %d}}}"""
                                .formatted(MARIA));

        Eventually.is(
                () -> "fetched; is " + consent(),
                Eventually.PATIENCE,
                () -> consent().equals(before));
        assertThat(before).isNotEmpty();
    }

    private static String consent() {
        return Rows.column("SELECT whatsapp_consent FROM customer_known WHERE id = " + MARIA)
                .getFirst();
    }

    @Test
    void an_older_telling_changes_nothing_and_a_removed_order_does_not_come_back() {
        var store = new StoreId(910_303_002);
        var told = order(601, Phones.next(), "one@example.com", 81);

        var first = await(orders.apply(store, List.of(told, told)));
        var older = await(orders.apply(store, List.of(at(told, "2026-11-01T00:00:00Z"))));
        var broken = await(orders.apply(store, List.of(StoredJson.object().put("id", "x"))));
        var finished = await(orders.finish(store, Instant.now().plus(Duration.ofMinutes(5))));
        var again = await(orders.apply(store, List.of(at(told, "2026-11-20T00:00:00Z"))));

        assertThat(first.written()).isEqualTo(1);
        assertThat(older.written()).isZero();
        assertThat(broken.failed()).hasSize(1);
        assertThat(finished).isEqualTo(1);
        assertThat(again.written()).isZero();
    }

    @Test
    void nothing_in_the_tables_names_a_person() {
        var store = new StoreId(910_303_003);
        var phone = Phones.next();
        await(orders.apply(store, List.of(order(701, phone, "kerry@example.com", 91))));

        var everything =
                await(
                        database.query(
                                """
                                -- test everything
                                SELECT string_agg(r, ' ') AS all FROM (
                                  SELECT h::text AS r FROM order_head h WHERE store_id = $1
                                  UNION ALL SELECT c::text FROM order_contact c
                                    WHERE store_id = $1
                                  UNION ALL SELECT l::text FROM order_line l
                                    WHERE store_id = $1) x""",
                                Tuple.of(store.value())));

        assertThat(everything.iterator().next().getString("all"))
                .contains("Linen apron")
                .doesNotContain("kerry", phone, "75011");
    }

    private static JsonNode at(JsonNode order, String updatedAt) {
        var other = (ObjectNode) order.deepCopy();
        return other.put("updatedAt", updatedAt);
    }

    private static JsonNode order(long id, String phone, String email, long customer) {
        var order =
                """
                {"id": "gid://shopify/Order/%d", "name": "#%d", "createdAt": "%s",
                 "updatedAt": "2026-11-10T00:00:00Z", "displayFinancialStatus": "PAID",
                 "displayFulfillmentStatus": "UNFULFILLED", "returnStatus": "NO_RETURN",
                 "email": "%s", "phone": "%s",
                 "customer": {"id": "gid://shopify/Customer/%d"},
                 "shippingAddress": {"zip": "75011"},
                 "totalPriceSet": {"presentmentMoney": {"amount": "48.0", "currencyCode": "EUR"}},
                 "lineItems": [{"id": "gid://shopify/LineItem/1", "title": "Linen apron",
                   "currentQuantity": 1}]}"""
                        .formatted(
                                id,
                                id,
                                Instant.now(),
                                email,
                                phone.isEmpty() ? "" : "+" + phone,
                                customer);
        return StoredJson.parse(order);
    }

    private static JsonNode customer(long id, String email) {
        return StoredJson.parse(
                """
                {"id": "gid://shopify/Customer/%d", "updatedAt": "%s",
                 "defaultEmailAddress": {"emailAddress": "%s", "marketingState": "SUBSCRIBED"}}"""
                        .formatted(id, LONG_AGO, email));
    }

    private long begun(String type) {
        var body =
                Messages.of("{\"store_id\": \"" + CASA_PEPE.domain() + "\", \"full_sync\": true}");
        return town.operator()
                .post("/api/v1/sync/" + type, body)
                .orFail(202)
                .json()
                .path("id")
                .asLong();
    }

    private JsonNode over(long id) {
        var path = "/api/v1/sync/" + CASA_PEPE.domain() + "/runs/" + id;
        Eventually.is(
                () -> "the run is over: " + town.operator().get(path).json(),
                Eventually.PATIENCE.multipliedBy(2),
                () -> OVER.contains(town.operator().get(path).json().path("status").asText()));
        return town.operator().get(path).json();
    }

    private long count(String table, String domain) {
        return await(
                        database.query(
                                "-- test count\nSELECT count(*) AS n FROM "
                                        + table
                                        + " WHERE store_id = (SELECT id FROM store WHERE domain = $1)",
                                Tuple.of(domain)))
                .iterator()
                .next()
                .getLong("n");
    }

    private long rows(String table, StoreId store) {
        return await(
                        database.query(
                                "-- test count\nSELECT count(*) AS n FROM "
                                        + table
                                        + " WHERE store_id = $1",
                                Tuple.of(store.value())))
                .iterator()
                .next()
                .getLong("n");
    }

    private static <T> T await(Uni<T> uni) {
        return uni.subscribeAsCompletionStage().toCompletableFuture().join();
    }
}
