package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.shopify.BulkFiles.NotRead;
import app.tendero.testkit.Eventually;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.mutiny.core.buffer.Buffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void who_stops_reading_hangs_up_and_the_rest_does_not_come() {
        var open = new AtomicInteger();
        var asked = new AtomicInteger();
        var port = endless(open, asked);
        var base = "http://localhost:" + port;
        var files = ShopifyKit.bulkFiles(vertx, base + "/{shop}");

        var some =
                files.read(base + "/file.jsonl", 0)
                        .select()
                        .first(3)
                        .collect()
                        .asList()
                        .await()
                        .atMost(PATIENCE);

        assertThat(some).hasSize(3);
        assertThat(asked).hasValue(1);
        Eventually.is(() -> open + " lines are open", PATIENCE, () -> open.get() == 0);
    }

    /** A server whose file has no end, and the connections to it. */
    private int endless(AtomicInteger open, AtomicInteger asked) {
        return vertx.createHttpServer()
                .connectionHandler(
                        line -> {
                            open.incrementAndGet();
                            line.closeHandler(closed -> open.decrementAndGet());
                        })
                .requestHandler(
                        request -> {
                            asked.incrementAndGet();
                            pour(request.response().setChunked(true));
                        })
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void pour(HttpServerResponse answer) {
        while (!answer.closed() && !answer.writeQueueFull()) {
            var unused = answer.write("{\"id\": \"gid://shopify/Product/1\"}\n".repeat(500));
        }
        if (!answer.closed()) {
            answer.drainHandler(more -> pour(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://storage.googleapis.com/x.jsonl",
                "https://storage.googleapis.com:8443/x.jsonl",
                "https://storage.googleapis.com@evil.example/x.jsonl",
                "https://storage.googleapis.com.evil.example/x.jsonl",
                "https://evilshopify.com/x.jsonl",
                "https://shopify.com/x.jsonl",
                "https://169.254.169.254/latest/meta-data",
                "http://localhost:1/x.jsonl",
                "https://localhost/x.jsonl",
                "file:///etc/passwd",
                "gopher://storage.googleapis.com/",
                "//storage.googleapis.com/x",
                "not an address",
                ""
            })
    void an_address_that_is_not_shopify_s_is_not_asked(String url) {
        var files = ShopifyKit.bulkFiles(vertx, "https://{shop}");

        var asked =
                files.read(url, 0).subscribe().withSubscriber(AssertSubscriber.<Buffer>create(1));

        asked.assertFailedWith(NotRead.class, "not a file of Shopify's");
        assertThat(((NotRead) asked.getFailure()).isGone()).isTrue();
    }
}
