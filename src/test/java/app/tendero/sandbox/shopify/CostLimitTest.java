package app.tendero.sandbox.shopify;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CostLimitTest {

    private static final String QUERY =
            "{ products(first: 40) { nodes { id featuredMedia { id } } } }";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void every_answer_says_what_it_cost_and_what_is_left() {
        try (var world = new ShopifyWorld()) {
            var cost = cost(world.admin(LINEN_HOUSE, QUERY, Map.of()));

            assertThat(cost.getInteger("requestedQueryCost")).isEqualTo(22);
            assertThat(cost.getInteger("actualQueryCost")).isBetween(1, 22);
            assertThat(cost.getJsonObject("throttleStatus").getDouble("maximumAvailable"))
                    .isEqualTo(2000);
            assertThat(cost.getJsonObject("throttleStatus").getDouble("restoreRate"))
                    .isEqualTo(100);
        }
    }

    @Test
    void an_empty_bucket_throttles_until_enough_has_leaked_back() {
        var time = new AtomicReference<>(NOON);
        var clock = clock(time);
        try (var world = new ShopifyWorld(config -> config.withBucket(40, 10).withClock(clock))) {
            var first = world.admin(LINEN_HOUSE, QUERY, Map.of());
            var second = world.admin(LINEN_HOUSE, QUERY, Map.of());
            time.set(NOON.plus(Duration.ofSeconds(3)));
            var later = world.admin(LINEN_HOUSE, QUERY, Map.of());

            assertThat(first.getJsonArray("errors")).isNull();
            assertThat(
                            second.getJsonArray("errors")
                                    .getJsonObject(0)
                                    .getJsonObject("extensions")
                                    .getString("code"))
                    .isEqualTo("THROTTLED");
            assertThat(second.getJsonObject("data")).isNull();
            assertThat(cost(second).getInteger("requestedQueryCost")).isEqualTo(22);
            assertThat(cost(second).getInteger("actualQueryCost")).isNull();
            assertThat(later.getJsonArray("errors")).isNull();
        }
    }

    @Test
    void a_query_of_more_than_a_thousand_points_is_never_run() {
        var huge =
                "{ products(first: 250) { nodes { id variants(first: 100) { nodes { id product { id } } } } } }";
        try (var world = new ShopifyWorld()) {
            var answer = world.admin(LINEN_HOUSE, huge, Map.of());

            assertThat(answer.getJsonArray("errors").encode()).contains("MAX_COST_EXCEEDED");
        }
    }

    private static JsonObject cost(JsonObject answer) {
        return answer.getJsonObject("extensions").getJsonObject("cost");
    }

    private static Clock clock(AtomicReference<Instant> time) {
        InstantSource source = time::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
