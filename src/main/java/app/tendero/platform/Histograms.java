package app.tendero.platform;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Gives buckets to times that others measure for us, so that percentiles can be told over all
 * replicas; the bounds hold our line of 100 ms for an answer of the API.
 */
@Singleton
class Histograms {

    private static final Set<String> TIMES = Set.of("http.server.requests", "shopify.api.duration");

    private static final double[] BOUNDS =
            DoubleStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
                    .map(millis -> Duration.ofMillis((long) millis).toNanos())
                    .toArray();

    private static final DistributionStatisticConfig BUCKETS =
            DistributionStatisticConfig.builder().serviceLevelObjectives(BOUNDS).build();

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(
                    Meter.Id id, DistributionStatisticConfig config) {
                return TIMES.contains(id.getName()) ? BUCKETS.merge(config) : config;
            }
        };
    }
}
