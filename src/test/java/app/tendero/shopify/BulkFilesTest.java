package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.shopify.BulkFiles.NotRead;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkFilesTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
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
