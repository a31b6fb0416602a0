package app.tendero.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.FakeStores;
import app.tendero.testkit.HostileTags;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks that nobody of Meta's or Shopify's signed, at the doors themselves. */
class HostileSignaturesTest {

    private static final byte[] ORDER = "{\"id\": 7, \"name\": \"#7\"}".getBytes(UTF_8);
    private static final byte[] MESSAGE = Doors.payload("text");
    private static final String META = "X-Hub-Signature-256";
    private static final String SHOPIFY = "X-Shopify-Hmac-Sha256";

    /** Strangers get a hundred looks a second; each lot of knocks has doors of its own. */
    private static final int KNOCKS_EACH = 80;

    private Doors doors;

    @BeforeEach
    void a_store_is_open() {
        doors = new Doors(4, Duration.ofSeconds(20));
        doors.stores.all.add(
                FakeStores.store(
                        1,
                        "linen-house",
                        true,
                        FakeStores.number("106540352242922", "102290129340398", "EAAG-linen")));
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void none_of_more_than_three_hundred_forged_messages_of_meta_is_taken() {
        var tags = HostileTags.hex(Doors.SECRET, MESSAGE);

        var answers = answers(tags, (tag, with) -> meta("sha256=" + tag));

        refused(answers);
    }

    @Test
    void none_of_more_than_three_hundred_forged_webhooks_of_shopify_is_taken() {
        var tags = HostileTags.base64(Doors.SHOPIFY_SECRET, ORDER);

        var answers = answers(tags, (tag, with) -> shopify("orders/create", tag));

        refused(answers);
    }

    /** The robot that reviews apps looks whether these answer 401. */
    @Test
    void none_of_more_than_three_hundred_forged_compliance_requests_is_taken() {
        var tags = HostileTags.base64(Doors.SHOPIFY_SECRET, ORDER);
        var topics = List.of("customers/redact", "customers/data_request", "shop/redact");

        var answers = answers(tags, (tag, i) -> shopify(topics.get(i % topics.size()), tag));

        refused(answers);
    }

    @Test
    void a_good_signature_in_a_wrong_way_is_none() {
        var good = Doors.sign(MESSAGE, Doors.SECRET).substring("sha256=".length());

        for (var way :
                List.of(
                        good,
                        "sha1=" + good,
                        "sha512=" + good,
                        "sha256:" + good,
                        "sha256==" + good,
                        "sha256= " + good,
                        "sha256 =" + good,
                        "sha256=sha256=" + good,
                        "sha256=" + good + ",sha256=" + good,
                        "sha256=;" + good,
                        "=" + good)) {
            assertThat(meta(way)).as(way).isEqualTo(401);
        }
        assertThat(status(request("/whatsapp/webhook", MESSAGE))).isEqualTo(401);
        assertThat(
                        status(
                                request("/whatsapp/webhook", MESSAGE)
                                        .header(META, "sha256=" + "0".repeat(64))
                                        .header(META, "sha256=" + good)))
                .isEqualTo(401);
        assertThat(doors.kept).isEmpty();
    }

    private void refused(Map<String, Integer> answers) {
        assertThat(answers).hasSizeGreaterThan(300);
        assertThat(answers).allSatisfy((name, status) -> assertThat(status).isEqualTo(401));
        nothingIsKept();
    }

    private void nothingIsKept() {
        assertThat(doors.kept).isEmpty();
        assertThat(doors.aside).isEmpty();
    }

    private Map<String, Integer> answers(
            Map<String, String> tags, BiFunction<String, Integer, Integer> knock) {
        var answers = new TreeMap<String, Integer>();
        tags.forEach(
                (name, tag) -> {
                    if (answers.size() % KNOCKS_EACH == KNOCKS_EACH - 1) {
                        nothingIsKept();
                        close();
                        a_store_is_open();
                    }
                    answers.put(name, knock.apply(tag, answers.size()));
                });
        return answers;
    }

    private int meta(String signature) {
        return status(request("/whatsapp/webhook", MESSAGE).header(META, signature));
    }

    private int shopify(String topic, String tag) {
        return status(
                request("/shopify/webhooks", ORDER)
                        .header("X-Shopify-Topic", topic)
                        .header("X-Shopify-Shop-Domain", "linen-house.myshopify.com")
                        .header(SHOPIFY, tag));
    }

    private HttpRequest.Builder request(String path, byte[] body) {
        return doors.request(path).POST(BodyPublishers.ofByteArray(body));
    }

    private int status(HttpRequest.Builder request) {
        return doors.send(request).statusCode();
    }
}
