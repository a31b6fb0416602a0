package app.tendero.shopify;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Counts our questions to Shopify: {@code shopify_api_requests_total}, {@code
 * shopify_api_duration_seconds} and {@code shopify_api_cost_left}. Labels are operations and
 * outcomes, both of bounded number; never a store.
 */
@Singleton
class ShopifyMetrics {

    private final MeterRegistry registry;
    private final DistributionSummary costLeft;

    ShopifyMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.costLeft =
                DistributionSummary.builder("shopify.api.cost.left")
                        .description("points left of a shop's cost limit after a call")
                        .register(registry);
    }

    void called(Operation<?> operation, ShopifyAnswer<?> answer, Duration took) {
        var name = Tags.of("operation", operation.name());
        registry.counter("shopify.api.requests", name.and("outcome", outcome(answer))).increment();
        registry.timer("shopify.api.duration", name).record(took);
    }

    /** A question that was not asked, since the shop's breaker is open. */
    void rested(Operation<?> operation) {
        var tags = Tags.of("operation", operation.name(), "outcome", "resting");
        registry.counter("shopify.api.requests", tags).increment();
    }

    void costLeft(double points) {
        costLeft.record(points);
    }

    private static String outcome(ShopifyAnswer<?> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data<?> data -> "data";
            case ShopifyAnswer.Partial<?> partial -> "partial";
            case ShopifyAnswer.None(var trouble) -> trouble.word();
        };
    }
}
