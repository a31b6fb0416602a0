package app.tendero.privacy;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What Shopify and merchants ask about a shopper, from the webhook to the last row. */
@QuarkusTest
class ErasureTest {

    private static final long SOAP = 44512307801089L;

    private final Town town = Town.open();
    private final Requested linen = new Requested(town, LINEN_HOUSE);
    private final String phone = Phones.next();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE, Identity.withPhone(phone));

    @Test
    void nothing_is_left_of_a_shopper_who_bought_and_is_redacted() {
        var wamid = kerry.says("hi");
        kerry.awaitsAnswer();
        var conversation = conversation();
        var alias = alias(conversation);
        buys();
        AtRest.awaitReceipts();

        var done = linen.byShopify("customers/redact", redact(phone));

        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("conversations").asInt()).isEqualTo(1);
        assertThat(done.path("rows").path("inbox").asInt()).isPositive();
        assertThat(done.path("rows").path("outbox").asInt()).isPositive();
        assertThat(EveryRow.with(conversation)).isEmpty();
        assertThat(EveryRow.with(alias)).isEmpty();
        assertThat(EveryRow.with(wamid)).isEmpty();
        assertThat(EveryRow.with(phone)).isEmpty();
    }

    @Test
    void the_same_person_at_another_store_is_untouched() {
        var atPepe = town.shopperAt(CASA_PEPE, Identity.withPhone(phone));
        atPepe.asks("hi");
        kerry.asks("hi");
        AtRest.await();
        var before = rowsOfPepe();

        linen.byShopify("customers/redact", redact(phone));

        assertThat(rowsOfPepe()).isEqualTo(before);
        assertThat(atPepe.asks("cart").text()).isNotEmpty();
    }

    @Test
    void an_old_webhook_that_comes_again_is_taken_and_dropped_and_a_new_message_begins_anew() {
        var hello = at(Instant.now().minusSeconds(60));
        var wamid = kerry.sends(hello);
        kerry.awaitsAnswer();
        var first = conversation();
        linen.byShopify("customers/redact", redact(phone));

        kerry.repeats(wamid, hello);
        AtRest.await();
        var afterTheOldOne = EveryRow.with(wamid);
        kerry.sends(at(Instant.now().plusSeconds(30)));

        assertThat(afterTheOldOne).isEmpty();
        assertThat(kerry.awaitsAnswer().text()).contains("Welcome to Linen House");
        assertThat(conversation()).isNotEqualTo(first);
    }

    @Test
    void a_turn_that_is_under_way_is_lost_and_leaves_nothing() {
        kerry.asks("hi");
        var conversation = conversation();
        town.shop(LINEN_HOUSE).control("{\"slowMillis\": 900}");
        try {
            var wamid = kerry.says("something for the kitchen " + phone);
            linen.byShopify("customers/redact", redact(phone));
            AtRest.await();

            assertThat(EveryRow.with(wamid)).isEmpty();
            assertThat(EveryRow.with(conversation)).isEmpty();
        } finally {
            town.shop(LINEN_HOUSE).control("{\"slowMillis\": 0}");
        }
    }

    @Test
    void somebody_nobody_knows_is_a_recorded_no_op() {
        var done = linen.byShopify("customers/redact", redact(Phones.next()));

        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("origin").asText()).isEqualTo("shopify");
        assertThat(done.path("conversations").asInt()).isZero();
        assertThat(done.path("rows")).isEmpty();
        assertThat(done.hasNonNull("due_at")).isTrue();
    }

    @Test
    void a_customer_with_an_e_mail_alone_is_found_by_the_order_from_the_chat() {
        kerry.asks("hi");
        var conversation = conversation();
        var email = "kerry" + phone + "@example.com";
        order(conversation, email, "");

        var done =
                linen.byShopify(
                        "customers/redact",
                        """
                        {"shop_domain": "linen-house.myshopify.com", "orders_to_redact": [],
                         "customer": {"id": 0, "email": "%s", "phone": null}}
                        """
                                .formatted(email));

        assertThat(done.path("conversations").asInt()).isEqualTo(1);
        assertThat(EveryRow.with(conversation)).isEmpty();
    }

    @Test
    void an_order_that_somebody_else_paid_leads_nobody_to_the_chat() {
        kerry.asks("hi");
        var email = "paul" + phone + "@example.com";
        order(conversation(), email, "+353861999000");

        var found = linen.post("find", "{\"email\": \"%s\"}".formatted(email)).orFail(200).json();

        assertThat(found.path("conversations").asInt()).isZero();
    }

    @Test
    void a_data_request_becomes_a_file_with_what_was_said_and_bought() {
        kerry.asks("hi");
        buys();
        AtRest.await();

        var done = linen.byShopify("customers/data_request", redact(phone));

        var file = linen.get("requests/" + done.path("id") + "/file").orFail(200);
        assertThat(done.path("kind").asText()).isEqualTo("export");
        assertThat(file.json().path("conversations").asInt()).isEqualTo(1);
        assertThat(file.json().path("known_by").path("phones").path(0).asText()).isEqualTo(phone);
        assertThat(file.json().path("data").path("conversation").path(0).path("phone").asText())
                .isEqualTo(phone);
        assertThat(file.body()).contains("Savon de Marseille");
        assertThat(EveryRow.with(phone)).isEmpty();
    }

    @Test
    void a_file_goes_with_the_person_it_is_about() {
        kerry.asks("hi");
        var made = linen.byOperator("exports", "{\"phone\": \"+%s\"}".formatted(phone));
        var file = "requests/" + made.path("id") + "/file";
        linen.get(file).orFail(200);

        linen.byOperator("erasures", "{\"phone\": \"+%s\"}".formatted(phone));

        assertThat(linen.get(file).status()).isEqualTo(404);
    }

    @Test
    void a_file_about_somebody_nobody_knew_goes_with_them_too() {
        var stranger = Phones.next();
        var made = linen.byOperator("exports", "{\"phone\": \"+%s\"}".formatted(stranger));
        var file = "requests/" + made.path("id") + "/file";
        linen.get(file).orFail(200);

        linen.byShopify("customers/redact", redact(stranger));

        assertThat(linen.get(file).status()).isEqualTo(404);
    }

    @Test
    void a_webhook_that_comes_twice_is_one_request() {
        var id = ThreadLocalRandom.current().nextLong(1L << 40);
        var body = Messages.of("{\"shop_id\": 1, \"customer\": {\"id\": %d}}".formatted(id));
        var shopify =
                town.operator()
                        .with("X-Shopify-Topic", "customers/data_request")
                        .with("X-Shopify-Shop-Domain", LINEN_HOUSE.domain());
        shopify.post("/api/v1/webhooks/process", body).orFail(202);
        AtRest.await();
        long total = linen.list().path("total").asLong();

        shopify.post("/api/v1/webhooks/process", body).orFail(202);
        AtRest.await();

        assertThat(linen.list().path("total").asLong()).isEqualTo(total);
    }

    private void buys() {
        kerry.opens("cart.add:" + SOAP + ":1");
        kerry.pays(kerry.opens("checkout").link());
        kerry.awaitsAnswer();
    }

    private void order(String conversation, String email, String phone) {
        var id = ThreadLocalRandom.current().nextLong(1L << 40);
        town.shop(LINEN_HOUSE)
                .control(
                        """
                        {"webhook": {"topic": "orders/create", "payload": {"id": %d,
                         "name": "#%d", "total_price": "7.00", "currency": "EUR",
                         "email": "%s", "phone": "%s", "line_items": [],
                         "note_attributes": [{"name": "wa_conversation", "value": "%s"}]}}}
                        """
                                .formatted(id, id, email, phone, conversation));
        kerry.awaitsAnswer();
        AtRest.await();
    }

    private static ObjectNode at(Instant moment) {
        return Messages.text("hi").put("timestamp", Long.toString(moment.getEpochSecond()));
    }

    private static String redact(String phone) {
        return """
               {"shop_domain": "linen-house.myshopify.com",
                "customer": {"id": 61%s, "email": null, "phone": "+%s"},
                "orders_requested": [], "orders_to_redact": []}
               """
                .formatted(phone, phone);
    }

    /** The newest shopper of all is the one who wrote last for the first time. */
    private static String conversation() {
        return EveryRow.column("SELECT id FROM shopper ORDER BY created_at DESC LIMIT 1")
                .getFirst();
    }

    private static String alias(String conversation) {
        return EveryRow.column(
                        "SELECT encode(alias, 'hex') FROM shopper_alias WHERE shopper_id = '%s'"
                                .formatted(conversation))
                .getFirst();
    }

    private static List<String> rowsOfPepe() {
        return EveryRow.column(
                """
                SELECT t::text FROM shopper t JOIN store s ON s.id = t.store_id
                WHERE s.domain = 'casa-pepe.myshopify.com' ORDER BY t.id
                """);
    }
}
