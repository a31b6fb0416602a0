package app.tendero.outbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures what cannot be seen in the rows as they are now: {@code whatsapp_response_time_seconds},
 * {@code outbox_unknown_total} and {@code outbox_repeats_total}.
 */
@Singleton
class OutboxMetrics {

    /** A line of its own among the buckets, or the share within it could only be guessed. */
    private static final Duration PROMISED = Duration.ofMillis(200);

    private final MeterRegistry registry;
    private final StoreLabels stores;
    private final Timer responseTime;

    OutboxMetrics(MeterRegistry registry, StoreLabels stores) {
        this.registry = registry;
        this.stores = stores;
        this.responseTime =
                Timer.builder("whatsapp_response_time")
                        .description("from a message's keeping to Meta's taking of the answer")
                        .publishPercentileHistogram()
                        .serviceLevelObjectives(PROMISED)
                        .register(registry);
    }

    /**
     * @param since when that was kept which this message answers
     */
    void sent(Instant since) {
        responseTime.record(Duration.between(since, Instant.now()));
    }

    /** Nobody knows whether it was done. */
    void unknown(EffectOrder order) {
        counter("outbox.unknown", "attempts whose answer was lost", order).increment();
    }

    /** Carried out again although it may have been done before. */
    void repeated(EffectOrder order) {
        counter("outbox.repeats", "attempts after a lost answer", order).increment();
    }

    private Counter counter(String name, String description, EffectOrder order) {
        return Counter.builder(name)
                .description(description)
                .tag("kind", Payload.kind(order.effect()))
                .tag("store", label(order.store()))
                .register(registry);
    }

    private String label(StoreId store) {
        return stores.of(store);
    }
}
