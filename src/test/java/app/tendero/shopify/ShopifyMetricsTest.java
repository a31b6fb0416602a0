package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShopifyMetricsTest {

    private static final Operation<Object> PRODUCT =
            new Operation<>(
                    "product",
                    Operation.Api.ADMIN,
                    Operation.Kind.QUERY,
                    Object.class,
                    1,
                    "{ shop { name } }");

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ShopifyMetrics metrics = new ShopifyMetrics(registry);

    @Test
    void calls_are_counted_and_timed_by_operation_and_outcome() {
        metrics.called(PRODUCT, new ShopifyAnswer.Data<>("x"), Duration.ofMillis(120));
        metrics.called(
                PRODUCT,
                new ShopifyAnswer.None<>(new Trouble.Denied(401, "token")),
                Duration.ofMillis(80));
        metrics.costLeft(1_750);

        assertThat(registry.scrape().lines())
                .contains(
                        "shopify_api_requests_total{operation=\"product\",outcome=\"data\",} 1.0",
                        "shopify_api_requests_total{operation=\"product\",outcome=\"denied\",} 1.0",
                        "shopify_api_duration_seconds_count{operation=\"product\",} 2.0",
                        "shopify_api_cost_left_sum 1750.0");
    }
}
