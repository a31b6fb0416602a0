package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.Sealing;
import app.tendero.platform.SealingKeys;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.shopify.PretendShopify;
import app.tendero.sandbox.shopify.PretendShopifyConfig;
import app.tendero.shopify.TokenEndpoint.Grant;
import app.tendero.shopify.TokenSource.Token;
import app.tendero.store.ShopTokens;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.StoreKit;
import app.tendero.testkit.FreshDatabase;
import app.tendero.testkit.SessionToken;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Three replicas want the token of one shop while every third answer about it is lost on its way.
 * {@code -Drace.seconds=300 -Drace.life=20} runs it for five minutes at a lifetime of 20 s.
 */
class TokenRaceTest {

    private static final int SECONDS = Integer.getInteger("race.seconds", 15);
    private static final int LIFE = Integer.getInteger("race.life", 4);
    private static final StoreId STORE = new StoreId(7);
    private static final ShopDomain SHOP = new ShopDomain("bench-7.myshopify.com");
    private static final String QUERY = "{\"query\": \"{ shop { name } }\"}";

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private final JdkTransport transport = new JdkTransport();
    private final AtomicInteger lost = new AtomicInteger();
    private final String root = "http://localhost:" + serve() + "/sandbox/shopify";
    private final TestShopifyConfig config =
            TestShopifyConfig.at(root + "/{shop}")
                    .withSecrets(List.of(DemoStores.SHOPIFY_APP_SECRET), List.of());
    private final ShopAddress address = new ShopAddress(config);

    /**
     * What one replica's worker saw.
     *
     * @param worked how often it got a token that opened the shop
     * @param lastWorked whether the last one did
     */
    private record Seen(int worked, int without, int refused, boolean lastWorked) {}

    @Test
    void lost_answers_make_nobody_use_a_refresh_token_twice_and_lock_nobody_out() throws Exception {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        var seen = new ArrayList<Seen>();
        try (var database = DatabaseKit.at(fresh.port(), fresh.name());
                var workers = Executors.newFixedThreadPool(6)) {
            var rows = StoreKit.tokens(database.database(), sealing());
            install(database, rows);
            var until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            var work = new ArrayList<Callable<Seen>>();
            for (int i = 0; i < 3; i++) {
                var replica = replica(rows, i);
                work.add(() -> use(replica, until));
                work.add(() -> use(replica, until));
            }
            for (var each : workers.invokeAll(work)) {
                seen.add(each.get());
            }

            var kept = await(rows.of(STORE)).orElseThrow();
            assertThat(state().getInteger("refreshTokensReused")).isZero();
            assertThat(kept.dead()).isFalse();
            assertThat(kept.generation()).isGreaterThan(SECONDS / LIFE / 2);
        } finally {
            var unused = vertx.close();
        }

        assertThat(lost).hasPositiveValue();
        assertThat(seen).allMatch(Seen::lastWorked).allMatch(each -> each.worked() > 20);
        var worked = seen.stream().mapToInt(Seen::worked).sum();
        assertThat(seen.stream().mapToInt(each -> each.without() + each.refused()).sum())
                .isLessThan(worked / 10);
    }

    private void install(DatabaseKit database, ShopTokens rows) {
        control(new JsonObject().put("shop", "bench-7").put("tokenSeconds", LIFE));
        await(StoreKit.installed(database.database(), STORE, SHOP.value()));
        var session = new Secret(SessionToken.of("bench-7", "1"));
        var grant = await(new TokenEndpoint(transport, address, config).exchange(SHOP, session));
        await(rows.put(STORE, ((Grant.Given) grant).pair(), 0));
    }

    private ExpiringTokens replica(ShopTokens rows, int number) {
        var endpoint = new TokenEndpoint(new Lossy(new Random(number)), address, config);
        return new ExpiringTokens(rows, endpoint, new SimpleMeterRegistry());
    }

    private Seen use(ExpiringTokens replica, long until) {
        var shop =
                new Shop(
                        SHOP,
                        new ShopifyAccess(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.of(STORE));
        int worked = 0;
        int without = 0;
        int refused = 0;
        boolean last = false;
        // the last try may meet a lost answer: then some more
        for (int more = 20; System.nanoTime() - until < 0 || (!last && more > 0); ) {
            more -= System.nanoTime() - until < 0 ? 0 : 1;
            last = false;
            switch (await(replica.of(shop))) {
                case Token.None none -> without++;
                case Token.Usable(var secret) -> {
                    last = opens(secret);
                    if (last) {
                        worked++;
                    } else {
                        refused++;
                        replica.refused(shop, secret);
                    }
                }
            }
            await(Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(50)));
        }
        return new Seen(worked, without, refused, last);
    }

    private boolean opens(Secret token) {
        var reply = await(transport.admin(address.adminApi(SHOP), token, QUERY));
        return reply instanceof Transport.Reply.Answered answered && answered.status() == 200;
    }

    /** Loses a third of the answers: half of those after Shopify did what was asked. */
    private final class Lossy implements Transport {

        private final Random chance;

        Lossy(Random chance) {
            this.chance = chance;
        }

        @Override
        public Uni<Reply> admin(String url, Secret token, String json) {
            return transport.admin(url, token, json);
        }

        @Override
        public Uni<Reply> storefront(String url, Secret token, String json) {
            return transport.storefront(url, token, json);
        }

        @Override
        public Uni<Reply> open(String url, String json) {
            return switch (chance.nextInt(6)) {
                case 0 -> transport.open(url, json).map(answer -> lose("after"));
                case 1 -> Uni.createFrom().item(() -> lose("before"));
                default -> transport.open(url, json);
            };
        }

        private Reply lose(String when) {
            lost.incrementAndGet();
            return new Reply.Broken(when);
        }
    }

    private int serve() {
        var router = Router.router(vertx);
        var config = PretendShopifyConfig.of(URI.create("http://localhost:9"));
        var pretend = new PretendShopify(vertx, config.withBucket(1_000_000, 1_000_000));
        pretend.mount(router);
        pretend.warmUp().toCompletionStage().toCompletableFuture().join();
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void control(JsonObject order) {
        var unused =
                send(
                        HttpRequest.newBuilder(URI.create(root + "/control"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(order.encode())));
    }

    private JsonObject state() {
        return new JsonObject(send(HttpRequest.newBuilder(URI.create(root + "/bench-7/state"))));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T await(Uni<T> uni) {
        return uni.subscribeAsCompletionStage().toCompletableFuture().join();
    }

    private static Sealing sealing() {
        return new Sealing(SealingKeys.parse("test:c2FuZGJveC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMSE="));
    }
}
