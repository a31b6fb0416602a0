package app.tendero.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.ShopifyKit;
import app.tendero.sync.Runs.Advance;
import app.tendero.sync.Runs.After;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.FakeStores;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of any size through a memory of two batches. */
class LoadingTest {

    private static final Map<String, String> NAMES = Map.of("ProductVariant", "variants");
    private static final SyncConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(SyncConfig.class)
                    .withDefaultValue("tendero.sync.turn", "PT10M")
                    .withDefaultValue("tendero.sync.poll", "PT1S")
                    .build()
                    .getConfigMapping(SyncConfig.class);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong sent = new AtomicLong();
    private final List<Advance> notes = new ArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void fifty_thousand_products_come_one_batch_at_a_time() {
        var source = new Counting(() -> Uni.createFrom().item(true));
        var file = file(50_000);

        var came = join(loading(source).read(turn(source), NAMES, file.url(), file.size()));

        assertThat(came).isEqualTo(Progressed.ENDED);
        assertThat(source.things.get()).isEqualTo(50_000);
        assertThat(source.rows.get()).isEqualTo(150_000);
        assertThat(source.most.get()).as("batches at a time").isEqualTo(1);
        assertThat(notes.getLast().bytesDone()).isEqualTo(file.size());
    }

    @Test
    void while_a_batch_is_written_the_file_waits() {
        var source = new Counting(() -> Uni.createFrom().nothing());
        var file = file(2_000_000);

        var unused =
                loading(source)
                        .read(turn(source), NAMES, file.url(), file.size())
                        .subscribeAsCompletionStage();
        Eventually.is("a batch is being written", () -> source.most.get() == 1);
        var stands = standsStill();

        assertThat(stands).as("of %d bytes", file.size()).isLessThan(24_000_000L);
        assertThat(source.things.get()).isLessThanOrEqualTo(250);
        unused.cancel(true);
    }

    @Test
    void what_is_not_shopify_s_is_not_fetched() {
        var source = new Counting(() -> Uni.createFrom().item(true));

        var came =
                loading(source)
                        .read(turn(source), NAMES, "http://169.254.169.254/latest/meta-data", 10)
                        .onFailure()
                        .recoverWithItem(Progressed.LOST);

        assertThat(join(came)).isEqualTo(Progressed.LOST);
        assertThat(source.things.get()).isZero();
    }

    /** Bytes that the server got rid of, once there are no more for a while. */
    private long standsStill() {
        var last = new AtomicLong(-1);
        var looks = new AtomicInteger();
        Eventually.is(
                "the server stands still",
                () -> {
                    var now = sent.get();
                    looks.set(last.getAndSet(now) == now ? looks.get() + 1 : 0);
                    return looks.get() > 60;
                });
        return last.get();
    }

    private record File(String url, long size) {}

    /** Of products with two variants each, made while they are sent. */
    private File file(int products) {
        int port =
                vertx.createHttpServer()
                        .requestHandler(request -> send(request.response(), products))
                        .listen(0)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        this.base = "http://localhost:" + port;
        return new File(base + "/file.jsonl", (long) piece(1).length() * products);
    }

    private String base = "";

    private void send(HttpServerResponse response, int products) {
        response.putHeader("Content-Length", "" + (long) piece(1).length() * products);
        pump(response, new AtomicInteger(), products);
    }

    private void pump(HttpServerResponse response, AtomicInteger next, int products) {
        while (next.get() < products && !response.writeQueueFull()) {
            var piece = piece(next.incrementAndGet());
            sent.addAndGet(piece.length());
            response.write(piece);
        }
        if (next.get() < products) {
            response.drainHandler(room -> pump(response, next, products));
        } else {
            response.end();
        }
    }

    /** Always as long. */
    private static Buffer piece(int number) {
        var id = 100_000_000L + number;
        return Buffer.buffer(
                """
                {"id":"gid://shopify/Product/%1$d","title":"A product among very many others","vendor":"Maker"}
                {"id":"gid://shopify/ProductVariant/%1$d","price":"10.00","__parentId":"gid://shopify/Product/%1$d"}
                {"id":"gid://shopify/ProductVariant/2%1$d","price":"12.00","__parentId":"gid://shopify/Product/%1$d"}
                """
                        .formatted(id));
    }

    private Loading loading(SyncSource source) {
        var metrics =
                new SyncMetrics(new SimpleMeterRegistry(), new Sources(List.of(source), CONFIG));
        return new Loading(
                ShopifyKit.bulkFiles(vertx, base + "/{shop}"),
                new Noting(),
                new NoneFail(),
                metrics,
                CONFIG);
    }

    private static Turn turn(SyncSource source) {
        var store = FakeStores.store(1, "linen-house", true);
        var run =
                new Run(
                        store.id(),
                        1,
                        "counting",
                        true,
                        Optional.empty(),
                        false,
                        250,
                        250,
                        RunState.LOADING,
                        false,
                        Optional.of("gid://shopify/BulkOperation/1"),
                        Optional.empty(),
                        0,
                        0,
                        0,
                        0,
                        Instant.parse("2026-11-21T09:00:00Z"),
                        1);
        return new Turn(run, store, source);
    }

    private static <T> T join(Uni<T> work) {
        CompletableFuture<T> done = work.subscribeAsCompletionStage();
        return done.orTimeout(120, TimeUnit.SECONDS).join();
    }

    private final class Noting extends Runs {

        Noting() {
            super(null);
        }

        @Override
        Uni<After> note(Run run, Advance advance) {
            notes.add(advance);
            return Uni.createFrom().item(After.GO_ON);
        }
    }

    private static final class NoneFail extends FailedItems {

        NoneFail() {
            super(null);
        }

        @Override
        Uni<Void> add(StoreId store, String type, List<Applied.Failed> failed) {
            return Uni.createFrom().voidItem();
        }
    }

    /** Counts what it is handed, and how much of it at once. */
    private static final class Counting implements SyncSource {

        final AtomicInteger things = new AtomicInteger();
        final AtomicInteger rows = new AtomicInteger();
        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        private final Supplier<Uni<Boolean>> writing;

        Counting(Supplier<Uni<Boolean>> writing) {
            this.writing = writing;
        }

        @Override
        public String type() {
            return "counting";
        }

        @Override
        public SyncPriority priority() {
            return SyncPriority.NEXT;
        }

        @Override
        public Set<String> scopes() {
            return Set.of();
        }

        @Override
        public BulkQuery bulk(SyncScope scope) {
            return new BulkQuery("{ }", NAMES);
        }

        @Override
        public Uni<Applied> apply(StoreId store, List<JsonNode> batch) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            things.addAndGet(batch.size());
            batch.forEach(thing -> rows.addAndGet(1 + thing.path("variants").size()));
            return writing.get()
                    .invoke(now::decrementAndGet)
                    .replaceWith(Applied.of(batch.size(), 0, List.of()));
        }

        @Override
        public Uni<Applied> refresh(StoreId store, List<Long> ids) {
            return Uni.createFrom().item(Applied.NOTHING);
        }

        @Override
        public Uni<Integer> finish(StoreId store, Instant startedAt) {
            return Uni.createFrom().item(0);
        }
    }
}
