package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.platform.Secret;
import app.tendero.shopify.Transport.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The REST client against a server that does what shops and networks do. */
@QuarkusTest
class RestTransportTest {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final Vertx VERTX = Vertx.vertx();
    private static String url;

    private final RestTransport transport =
            new RestTransport(
                    TestShopifyConfig.at("https://{shop}").withTimeout(Duration.ofSeconds(1)));

    @BeforeAll
    static void serve() {
        var port =
                VERTX.createHttpServer()
                        .requestHandler(RestTransportTest::answer)
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        url = "http://localhost:" + port;
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Test
    void an_answer_comes_with_status_version_and_body() {
        var reply = await(transport.admin(url + "/ok", new Secret("shpat"), "{\"a\": 1}"));

        assertThat(reply)
                .isEqualTo(
                        new Reply.Answered(
                                200, Optional.of("2026-10"), Optional.empty(), "{\"data\": {}}"));
        assertThat(SEEN)
                .containsExactly(
                        "/ok admin=shpat storefront=null type=application/json {\"a\": 1}");
    }

    @Test
    void each_token_goes_into_its_own_header() {
        await(transport.storefront(url + "/ok", new Secret("public"), "{}"));
        await(transport.open(url + "/ok", "{}"));

        assertThat(SEEN)
                .containsExactly(
                        "/ok admin=null storefront=public type=application/json {}",
                        "/ok admin=null storefront=null type=application/json {}");
    }

    @Test
    void a_status_that_means_no_is_an_answer() {
        var reply = await(transport.admin(url + "/busy", new Secret("shpat"), "{}"));

        assertThat(reply)
                .isEqualTo(
                        new Reply.Answered(
                                429, Optional.empty(), Optional.of(Duration.ofSeconds(2)), ""));
    }

    @Test
    void a_redirect_is_not_followed_so_the_token_goes_nowhere_else() {
        var reply = await(transport.admin(url + "/away", new Secret("shpat"), "{}"));

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        answered -> assertThat(answered.status()).isEqualTo(302));
        assertThat(SEEN).hasSize(1);
    }

    @Test
    void silence_is_broken_off() {
        var reply = await(transport.admin(url + "/silent", new Secret("shpat"), "{}"));

        assertThat(reply).isInstanceOf(Reply.Broken.class);
    }

    @Test
    void a_connection_that_is_cut_is_broken() {
        var reply = await(transport.admin(url + "/cut", new Secret("shpat"), "{}"));

        assertThat(reply).isInstanceOf(Reply.Broken.class);
    }

    @Test
    void nobody_there_is_unreachable() throws IOException {
        var reply = await(transport.admin(closedPort() + "/ok", new Secret("shpat"), "{}"));

        assertThat(reply).isInstanceOf(Reply.Unreachable.class);
    }

    private static String closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "http://localhost:" + socket.getLocalPort();
        }
    }

    private static void answer(HttpServerRequest request) {
        request.bodyHandler(
                body -> {
                    SEEN.add(
                            "%s admin=%s storefront=%s type=%s %s"
                                    .formatted(
                                            request.path(),
                                            request.getHeader("X-Shopify-Access-Token"),
                                            request.getHeader("X-Shopify-Storefront-Access-Token"),
                                            request.getHeader("Content-Type"),
                                            body));
                    switch (request.path()) {
                        case "/busy" ->
                                request.response()
                                        .setStatusCode(429)
                                        .putHeader("Retry-After", "2.0")
                                        .end("slow down");
                        case "/away" ->
                                request.response()
                                        .setStatusCode(302)
                                        .putHeader("Location", url + "/ok")
                                        .end();
                        case "/silent" -> {}
                        case "/cut" -> request.connection().close();
                        default ->
                                request.response()
                                        .putHeader("Content-Type", "application/json")
                                        .putHeader("X-Shopify-API-Version", "2026-10")
                                        .end("{\"data\": {}}");
                    }
                });
    }

    private static Reply await(Uni<Reply> reply) {
        return reply.subscribeAsCompletionStage().toCompletableFuture().join();
    }
}
