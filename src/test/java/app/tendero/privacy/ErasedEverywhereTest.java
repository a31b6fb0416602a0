package app.tendero.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Identity;
import app.tendero.testkit.InstalledShop;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A person who is written everywhere is gone everywhere: searched in every column of every table
 * and in Redis, in plain and as the hashes that led to them. The pretend shop bench-1058.
 */
@QuarkusTest
class ErasedEverywhereTest {

    private static final String REFUSE_FOR_GOOD = "{\"fail\": {\"code\": 131026}}";
    private static final String REFUSE_FOR_NOW = "{\"fail\": {\"code\": 130429, \"times\": 1000}}";

    private static final Place ASIDE = Place.ofDeployment("inbox_rejected", "body");

    @Inject RedisDataSource redis;
    @Inject Sealing sealing;

    private final Town town = Town.open();
    private final String phone = Phones.next();
    private final String email = "kerry." + phone + "@example.com";

    @Test
    void nothing_is_left_of_a_person_and_what_comes_again_does_not_bring_them_back() {
        var shop = InstalledShop.at(town, 1058);
        var requested = new Requested(town, shop.store());
        var kerry = town.shopperAt(shop.store(), Identity.withPhone(phone));
        var hello = at(Instant.now().minusSeconds(60));
        var wamid = kerry.sends(hello);
        kerry.awaitsAnswer();
        var conversation = one("SELECT id FROM shopper ORDER BY created_at DESC LIMIT 1");
        var order = order(conversation);
        var ordered = Instant.now().minusSeconds(30);
        shop.webhook("orders/create", ordered, order);
        kerry.awaitsAnswer();
        var file = "requests/" + requested.byOperator("exports", clues()).path("id") + "/file";
        putAside();
        lies(shop, kerry);
        var traces = traces(conversation, wamid);
        var before = traces.stream().flatMap(trace -> EveryRow.with(trace).stream()).toList();

        var done = requested.byShopify("customers/redact", redact());
        town.meta().behave(shop.store());

        assertThat(before).contains("shopper_alias", "shopper_link", "inbox", "outbox");
        assertThat(done.path("rows").path("inbox").asInt()).isPositive();
        assertThat(done.path("rows").path("outbox").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(requested.get(file).status()).isEqualTo(404);
        assertThat(isAside()).isFalse();
        nothingOf(traces);

        kerry.repeats(wamid, hello);
        shop.webhook("orders/create", ordered, order);
        AtRest.await();

        nothingOf(traces);
        assertThat(kerry.unseen()).isEmpty();
    }

    /** A parked send, and one that waits in the queue. */
    private void lies(InstalledShop shop, Shopper kerry) {
        town.meta().trouble(shop.store(), REFUSE_FOR_GOOD);
        kerry.says("cart");
        var store = shop.id();
        Eventually.is("a send is given up", () -> !sends(store, "state = 'dead'").isEmpty());
        town.meta().trouble(shop.store(), REFUSE_FOR_NOW);
        kerry.says("menu");
        Eventually.is("a send waits", () -> !sends(store, "done_at IS NULL").isEmpty());
    }

    private static List<String> sends(int store, String which) {
        return EveryRow.column(
                "SELECT id FROM outbox WHERE kind = 'say' AND store_id = %d AND %s"
                        .formatted(store, which));
    }

    /** Signed, and cut on its way: kept as it came, for people to look at. */
    private void putAside() {
        var body =
                "{\"object\": \"whatsapp_business_account\", \"from\": \"%s\", \"entry\": ["
                        .formatted(phone);
        var mac = SessionToken.mac("HmacSHA256", DemoStores.META_APP_SECRET, body);
        town.service()
                .with("X-Hub-Signature-256", "sha256=" + HexFormat.of().formatHex(mac))
                .post("/whatsapp/webhook", body.getBytes(StandardCharsets.UTF_8))
                .orFail(200);
        assertThat(isAside()).isTrue();
    }

    /** Others put things aside, too: only what lies in them tells whose they are. */
    private boolean isAside() {
        return EveryRow.column("SELECT encode(body, 'hex') FROM inbox_rejected").stream()
                .map(HexFormat.of()::parseHex)
                .map(body -> sealing.openText(ASIDE, body))
                .anyMatch(body -> body.contains(phone));
    }

    /** Everything that is theirs and stands somewhere in plain or as a hash. */
    private List<String> traces(String conversation, String wamid) {
        var hashes =
                Stream.of(
                                "SELECT encode(alias, 'hex') FROM shopper_alias",
                                "SELECT encode(link, 'hex') FROM shopper_link")
                        .map(hash -> hash + " WHERE shopper_id = '" + conversation + "'")
                        .flatMap(hash -> EveryRow.column(hash).stream())
                        .toList();
        assertThat(hashes).hasSizeGreaterThanOrEqualTo(3);
        var all = new ArrayList<>(hashes);
        all.addAll(List.of(conversation, wamid, phone, email, "Byrne-" + phone));
        return all;
    }

    private void nothingOf(List<String> traces) {
        assertThat(traces)
                .allSatisfy(trace -> assertThat(EveryRow.with(trace)).as(trace).isEmpty());
        assertThat(redis.key().keys("*"))
                .allSatisfy(
                        key -> {
                            assertThat(key).doesNotContain(phone);
                            assertThat(dump(key)).doesNotContain(phone).doesNotContain(email);
                        });
    }

    /** As Redis writes it to disk; short texts stand in it as they are. */
    private String dump(String key) {
        var bytes = redis.execute("DUMP", key);
        return bytes == null ? "" : new String(bytes.toBytes(), StandardCharsets.ISO_8859_1);
    }

    private ObjectNode at(Instant moment) {
        return Messages.text("hi, I am Kerry Byrne-" + phone)
                .put("timestamp", Long.toString(moment.getEpochSecond()));
    }

    private String order(String conversation) {
        return """
               {"id": 7%1$s, "name": "#7%1$s", "total_price": "7.00", "currency": "EUR",
                "email": "%2$s", "phone": "+%3$s", "line_items": [],
                "customer": {"id": 61%3$s, "email": "%2$s", "first_name": "Kerry",
                 "last_name": "Byrne-%3$s"},
                "note_attributes": [{"name": "wa_conversation", "value": "%4$s"}]}"""
                .formatted(phone.substring(5), email, phone, conversation);
    }

    private String redact() {
        return """
               {"shop_domain": "bench-1058.myshopify.com",
                "customer": {"id": 61%1$s, "email": "%2$s", "phone": "+%1$s"},
                "orders_to_redact": []}"""
                .formatted(phone, email);
    }

    private String clues() {
        return "{\"phone\": \"+%s\", \"email\": \"%s\"}".formatted(phone, email);
    }

    private static String one(String sql) {
        return EveryRow.column(sql).getFirst();
    }
}
