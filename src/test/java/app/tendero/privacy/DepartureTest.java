package app.tendero.privacy;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a shop that went. */
@QuarkusTest
class DepartureTest {

    private final Town town = Town.open();

    @Test
    void a_shop_that_left_is_erased_and_nobody_else_and_the_record_stays() {
        var leaving = DemoStores.bench(977);
        town.operator().post("/api/v1/stores", Town.body(leaving)).orFail(201);
        town.operator()
                .post("/api/v1/stores/" + leaving.handle() + "/keys", Messages.of("{}"))
                .orFail(201);
        var store = store(leaving.domain());
        writes(leaving.whatsapp());
        Eventually.is("it is answered", () -> count("conversation", "=", store) == 1);
        var others = rowsOfOthers(store);
        town.operator().delete("/api/v1/stores/" + leaving.handle()).orFail(200);

        redact(leaving.domain());

        Eventually.is("it is erased", () -> "done".equals(departure(store)));
        assertThat(tablesWith(store)).containsExactly("privacy_request");
        assertThat(EveryRow.with(leaving.domain())).isEmpty();
        assertThat(EveryRow.with(leaving.whatsapp().phoneNumberId())).isEmpty();
        assertThat(rowsOfOthers(store)).isEqualTo(others);
        assertThat(town.operator().get("/api/v1/stores/" + leaving.handle()).status())
                .isEqualTo(404);
        town.operator().post("/api/v1/stores", Town.body(leaving)).orFail(201);
    }

    @Test
    void a_shop_that_is_here_keeps_everything_and_the_record_says_so() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        kerry.asks("hi");

        var linen = new Requested(town, LINEN_HOUSE);
        var done = linen.byShopify("shop/redact", "{\"shop_domain\": \"linen-house\"}");

        assertThat(done.path("kind").asText()).isEqualTo("departure");
        assertThat(done.path("state").asText()).isEqualTo("ignored");
        assertThat(done.path("trouble").asText()).isEqualTo("the shop is here again");
        assertThat(kerry.asks("cart").text()).isNotEmpty();
    }

    /** Nobody plays this number at the pretend Meta: what is sent to the shopper waits for ever. */
    private void writes(DemoStores.WhatsAppNumber number) {
        var body =
                """
                {"object": "whatsapp_business_account", "entry": [{"id": "%s", "changes": [{
                 "field": "messages", "value": {"messaging_product": "whatsapp",
                 "metadata": {"phone_number_id": "%s"}, "contacts": [],
                 "messages": [{"from": "%s", "id": "wamid.LEAVING", "timestamp": "%d",
                 "type": "text", "text": {"body": "hi"}}]}}]}]}
                """
                        .formatted(
                                number.wabaId(),
                                number.phoneNumberId(),
                                Phones.next(),
                                Instant.now().getEpochSecond());
        var mac = SessionToken.mac("HmacSHA256", DemoStores.META_APP_SECRET, body);
        town.service()
                .with("X-Hub-Signature-256", "sha256=" + HexFormat.of().formatHex(mac))
                .post("/whatsapp/webhook", body.getBytes(StandardCharsets.UTF_8))
                .orFail(200);
    }

    private void redact(String domain) {
        town.operator()
                .with("X-Shopify-Topic", "shop/redact")
                .with("X-Shopify-Shop-Domain", domain)
                .post("/api/v1/webhooks/process", Messages.of("{\"shop_id\": 977}"))
                .orFail(202);
    }

    private static String store(String domain) {
        return EveryRow.column("SELECT id FROM store WHERE domain = '%s'".formatted(domain))
                .getFirst();
    }

    private static String departure(String store) {
        return EveryRow.column(
                        "SELECT state FROM privacy_request WHERE kind = 'departure' AND store_id = "
                                + store)
                .stream()
                .findFirst()
                .orElse("not kept");
    }

    private static List<String> tablesWith(String store) {
        return EveryRow.column(
                        """
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND column_name = 'store_id' ORDER BY 1
                        """)
                .stream()
                .filter(table -> count(table, "=", store) > 0)
                .toList();
    }

    private static List<Integer> rowsOfOthers(String store) {
        return List.of("shopper", "shopper_alias", "conversation", "outbox", "store_settings")
                .stream()
                .map(table -> count(table, "<>", store))
                .toList();
    }

    private static int count(String table, String is, String store) {
        var sql = "SELECT count(*) FROM %s WHERE store_id %s %s".formatted(table, is, store);
        return Integer.parseInt(EveryRow.column(sql).getFirst());
    }
}
