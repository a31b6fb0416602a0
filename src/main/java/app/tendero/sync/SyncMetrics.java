package app.tendero.sync;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how long runs take, what they do, and how many stores are kept in step. */
@Singleton
@Startup
class SyncMetrics {

    private final MeterRegistry meters;
    private final AtomicLong stores = new AtomicLong();
    private final Map<String, Counter> things = new ConcurrentHashMap<>();

    SyncMetrics(MeterRegistry meters, Sources sources) {
        this.meters = meters;
        Gauge.builder("shopify.active.stores", stores::get)
                .description("stores that have the app and are not switched off")
                .register(meters);
        for (var source : sources.all()) {
            timer(source.type());
            for (var end : List.of(RunState.DONE, RunState.FAILED, RunState.CANCELLED)) {
                ended(source.type(), end);
            }
            for (var outcome : new String[] {"written", "unchanged", "removed", "failed"}) {
                counter(source.type(), outcome);
            }
        }
    }

    void activeStores(long count) {
        stores.set(count);
    }

    void applied(String type, Applied applied) {
        counter(type, "written").increment(applied.written());
        counter(type, "unchanged").increment(applied.unchanged());
        counter(type, "removed").increment(applied.removed());
        counter(type, "failed").increment(applied.failed().size());
    }

    /** Only what ended well says how long it takes. */
    void ended(Run run, RunState state, double seconds) {
        ended(run.type(), state).increment();
        if (state == RunState.DONE) {
            timer(run.type()).record(Duration.ofMillis((long) (seconds * 1000)));
        }
    }

    private Counter ended(String type, RunState state) {
        return Counter.builder("sync.runs")
                .description("runs that ended, by how")
                .tag("sync_type", type)
                .tag("outcome", state.word())
                .register(meters);
    }

    private Timer timer(String type) {
        return Timer.builder("shopify.sync.duration")
                .description("from a run's beginning to its good end")
                .tag("sync_type", type)
                .register(meters);
    }

    private Counter counter(String type, String outcome) {
        return things.computeIfAbsent(
                type + ":" + outcome,
                first ->
                        Counter.builder("sync.things")
                                .description("things that runs dealt with, by outcome")
                                .tag("sync_type", type)
                                .tag("outcome", outcome)
                                .register(meters));
    }
}
