package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.RedisBreaker;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.shopify.CostBudget.Throttle;
import app.tendero.store.Store;
import app.tendero.testkit.Eventually;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One shop's cost limit and two replicas that know of each other by a real Redis alone. */
@QuarkusTest
class SharedBudgetsTest {

    record Shop(String name) {}

    record ShopData(Shop shop) {}

    private static final int COST = 100;
    private static final int FULL = 2_000;
    private static final Operation<ShopData> QUESTION =
            new Operation<>(
                    "shop",
                    Operation.Api.ADMIN,
                    Operation.Kind.QUERY,
                    ShopData.class,
                    COST,
                    "{ q }");

    @Inject ReactiveRedisDataSource redis;
    @Inject RedisBreaker breaker;

    private final Bucket bucket = new Bucket();

    @Test
    void the_background_of_two_replicas_together_leaves_the_chat_its_half() {
        var store = ShopifyKit.store(new StoreId(1), DemoStores.bench(1080));
        var one = replica();
        var other = replica();

        for (int i = 0; i < 12; i++) {
            inBackground(one, store);
            inBackground(other, store);
        }

        assertThat(bucket.left).isEqualTo(FULL / 2);
        assertThat(bucket.throttled).isZero();
    }

    @Test
    void what_the_chat_of_one_replica_has_spent_the_background_of_the_other_does_not_spend_again() {
        var store = ShopifyKit.store(new StoreId(1), DemoStores.bench(1081));
        var chatting = replica();
        var syncing = replica();

        for (int i = 0; i < 12; i++) {
            at(chatting.ask(store, QUESTION, Map.of()));
        }
        untilTold(store, FULL - 12 * COST);
        var refused = inBackground(syncing, store);

        assertThat(refused).isInstanceOf(ShopifyAnswer.None.class);
        assertThat(bucket.left).isEqualTo(FULL - 12 * COST);
        assertThat(bucket.throttled).isZero();
    }

    @Test
    void a_shopper_does_not_wait_until_the_other_replicas_know_and_they_hear_the_last_word() {
        var words = new ArrayList<Throttle>();
        var said = new ArrayList<UniEmitter<? super Void>>();
        var slow =
                new SharedBudgets(Optional.of(redis), breaker) {
                    @Override
                    Uni<Void> tell(ShopDomain shop, Throttle now) {
                        words.add(now);
                        return Uni.createFrom().emitter(said::add);
                    }
                };
        var store = ShopifyKit.store(new StoreId(1), DemoStores.bench(1082));
        var chatting = ShopifyKit.client(bucket, TestShopifyConfig.at("https://{shop}"), slow);

        for (int i = 0; i < 3; i++) {
            assertThat(at(chatting.ask(store, QUESTION, Map.of())))
                    .isInstanceOf(ShopifyAnswer.Data.class);
        }
        assertThat(words).hasSize(1);

        said.getFirst().complete(null);
        said.getLast().complete(null);
        assertThat(words)
                .extracting(word -> Math.floor(word.currentlyAvailable()))
                .containsExactly(1_900.0, 1_700.0);
    }

    private ShopifyClient replica() {
        var shared = new SharedBudgets(Optional.of(redis), breaker);
        return ShopifyKit.client(bucket, TestShopifyConfig.at("https://{shop}"), shared);
    }

    private void untilTold(Store store, int left) {
        var shared = new SharedBudgets(Optional.of(redis), breaker);
        Eventually.is(
                "the last word is in Redis",
                () ->
                        at(shared.last(store.domain()))
                                .filter(told -> (int) told.throttle().currentlyAvailable() == left)
                                .isPresent());
    }

    private static ShopifyAnswer<ShopData> inBackground(ShopifyClient replica, Store store) {
        return at(replica.askInBackground(store, QUESTION, Map.of()));
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }

    /** A shop's, as strict as Shopify's; nothing comes back while a test runs. */
    private static final class Bucket implements Transport {

        private static final String TOLD =
                """
                {%s, "extensions": {"cost": {"requestedQueryCost": 100, "actualQueryCost": 100,
                  "throttleStatus": {"maximumAvailable": 2000.0, "currentlyAvailable": %d,
                    "restoreRate": 1.0}}}}
                """;

        private int left = FULL;
        private int throttled;

        @Override
        public Uni<Reply> admin(String url, Secret token, String json) {
            if (left < COST) {
                throttled++;
                return answer(
                        "\"errors\": [{\"message\": \"Throttled\","
                                + " \"extensions\": {\"code\": \"THROTTLED\"}}]");
            }
            left -= COST;
            return answer("\"data\": {\"shop\": {\"name\": \"Linen House\"}}");
        }

        private Uni<Reply> answer(String what) {
            var body = TOLD.formatted(what, left);
            return Uni.createFrom()
                    .item(new Reply.Answered(200, Optional.empty(), Optional.empty(), body));
        }

        @Override
        public Uni<Reply> storefront(String url, Secret token, String json) {
            return Uni.createFrom().nothing();
        }

        @Override
        public Uni<Reply> open(String url, String json) {
            return Uni.createFrom().nothing();
        }
    }
}
