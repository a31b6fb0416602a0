package app.tendero.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.Town;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The doors in the whole service, with PostgreSQL behind them: what a 200 is worth. */
@QuarkusTest
class WebhooksInServiceTest {

    private static final String META = "/whatsapp/webhook";

    @Inject AgroalDataSource database;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WebhooksInServiceTest() {
        Town.open();
    }

    @Test
    void what_is_answered_200_is_in_postgresql_once_however_often_it_comes() throws Exception {
        for (var door :
                List.of(META, "/meta/webhook", "/api/whatsapp/webhook", "/whatsapp_response")) {
            var wamid = newWamid();

            assertThat(meta(door, text(wamid, "hello")).statusCode()).isEqualTo(200);
            assertThat(meta(door, text(wamid, "hello")).statusCode()).isEqualTo(200);

            assertThat(kept("wa:" + wamid)).as(door).isEqualTo(1);
        }
    }

    @Test
    void every_kind_of_message_and_status_is_kept_or_acknowledged() throws Exception {
        for (var name : payloads()) {
            var body = new String(Doors.payload(name), UTF_8).replace("wamid.", newWamid() + ".");

            assertThat(meta(META, body).statusCode()).as(name).isEqualTo(200);
        }
    }

    @Test
    void texts_that_postgresql_cannot_hold_are_kept_all_the_same() throws Exception {
        for (var odd :
                List.of("\\u0000", "\\ud800", "\\udc00\\ud800", "a\\u0000b", "\\ud83d\\ude00")) {
            var wamid = newWamid();

            assertThat(meta(META, text(wamid, odd)).statusCode()).isEqualTo(200);

            assertThat(kept("wa:" + wamid)).as(odd).isEqualTo(1);
        }
    }

    @Test
    void names_and_ids_that_postgresql_cannot_hold_do_no_harm() throws Exception {
        var wamid = newWamid();
        var odd = text(wamid, "hi").replace("\"Kerry\"", "\"Ke\\u0000rry\\ud800\"");

        assertThat(meta(META, odd).statusCode()).isEqualTo(200);
        assertThat(kept("wa:" + wamid)).isEqualTo(1);
        assertThat(meta(META, text("w\\u0000", "hi")).statusCode()).isEqualTo(200);
        assertThat(meta(META, text("w\\ud800", "hi")).statusCode()).isEqualTo(200);
    }

    @Test
    void signed_nonsense_is_put_aside_in_postgresql_with_200() throws Exception {
        var before = putAside();
        var bodies =
                List.of(
                        "hello",
                        "[".repeat(100_000) + "]".repeat(100_000),
                        "{\"entry\":" + "9".repeat(1_000_000) + "}",
                        "{\"entry\":[{\"id\":\"1\",\"id\":\"2\"}]}",
                        "\u0000",
                        text(newWamid(), "hi").replace("106540352242922", "999"));

        for (var body : bodies) {
            assertThat(meta(META, body).statusCode()).isEqualTo(200);
        }

        assertThat(putAside() - before).isEqualTo(bodies.size());
    }

    @Test
    void an_unsigned_body_is_401_and_a_large_one_413_even_in_pieces() throws Exception {
        var large = new byte[4 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(post(META, "{}".getBytes(UTF_8), "sha256=" + "0".repeat(64)).statusCode())
                .isEqualTo(401);
        assertThat(announced(large.length)).startsWith("HTTP/1.1 413");
        assertThat(inPieces(large)).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_large_body_within_the_limit_is_taken() throws Exception {
        var wamid = newWamid();
        var padded = text(wamid, "hi") + " ".repeat(3_500_000);

        assertThat(meta(META, padded).statusCode()).isEqualTo(200);
        assertThat(kept("wa:" + wamid)).isEqualTo(1);
    }

    @Test
    void the_handshake_knows_the_deployments_token_and_a_stores_own() throws Exception {
        for (var token :
                List.of(
                        DemoStores.META_VERIFY_TOKEN,
                        DemoStores.LINEN_HOUSE.whatsapp().verifyToken())) {
            var answer =
                    get(META + "?hub.mode=subscribe&hub.challenge=42&hub.verify_token=" + token);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("42");
        }
        assertThat(
                        get(META + "?hub.mode=subscribe&hub.challenge=42&hub.verify_token=x")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_event_of_shopify_is_in_postgresql_once() throws Exception {
        var event = UUID.randomUUID().toString();
        var secret = DemoStores.LINEN_HOUSE.shopify().apiSecret();

        for (var path : List.of("/shopify/webhooks", "/shopify/gdpr/customers/redact")) {
            assertThat(shopify(path, event, secret).statusCode()).isEqualTo(200);
            assertThat(shopify(path, event, "nobody's").statusCode()).isEqualTo(401);
        }

        assertThat(kept("shopify:customers/redact:" + event)).isEqualTo(1);
    }

    @Test
    void every_answer_says_how_long_it_took() throws Exception {
        assertThat(meta(META, "{}").headers().firstValue("X-Process-Time")).isPresent();
    }

    private static List<String> payloads() {
        var files = new java.io.File("src/test/resources/payloads/whatsapp").list();
        assertThat(files).isNotEmpty();
        return Arrays.stream(files).map(file -> file.replace(".json", "")).sorted().toList();
    }

    private static String newWamid() {
        return "wamid." + UUID.randomUUID().toString().replace("-", "");
    }

    private static String text(String wamid, String body) {
        return new String(Doors.payload("text"), UTF_8)
                .replace("wamid.KERRY001", wamid)
                .replace("Do you have it in blue?", body);
    }

    private HttpResponse<String> meta(String path, String body) throws Exception {
        var bytes = body.getBytes(UTF_8);
        return post(path, bytes, Doors.sign(bytes, DemoStores.META_APP_SECRET));
    }

    private HttpResponse<String> post(String path, byte[] body, String signature) throws Exception {
        return send(
                request(path)
                        .header("X-Hub-Signature-256", signature)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> shopify(String path, String event, String secret)
            throws Exception {
        var body = "{\"shop_id\":1}";
        return send(
                request(path)
                        .header("X-Shopify-Topic", "customers/redact")
                        .header("X-Shopify-Shop-Domain", DemoStores.LINEN_HOUSE.domain())
                        .header("X-Shopify-Event-Id", event)
                        .header(
                                "X-Shopify-Hmac-Sha256",
                                HmacSha256.base64(body.getBytes(UTF_8), new Secret(secret)))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private static String announced(int length) throws IOException {
        return raw("Content-Length: " + length + "\r\n\r\n", new byte[0]);
    }

    private static String inPieces(byte[] body) throws IOException {
        var size = (Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8);
        var piece = Arrays.copyOf(size, size.length + body.length);
        System.arraycopy(body, 0, piece, size.length, body.length);
        return raw("Transfer-Encoding: chunked\r\n\r\n", piece);
    }

    /** Status line of the answer to a POST whose end is never sent. */
    private static String raw(String rest, byte[] body) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            var head = "POST " + META + " HTTP/1.1\r\nHost: x\r\n" + rest;
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(body);
            var answer = new byte[12];
            var read = socket.getInputStream().readNBytes(answer, 0, answer.length);
            return new String(answer, 0, read, UTF_8);
        }
    }

    private int kept(String dedupKey) throws SQLException {
        return count("SELECT count(*) FROM inbox WHERE dedup_key = '" + dedupKey + "'");
    }

    private int putAside() throws SQLException {
        return count("SELECT count(*) FROM inbox_rejected");
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
