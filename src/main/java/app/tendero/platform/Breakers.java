package app.tendero.platform;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * One circuit breaker for each store and what it depends on, so that the trouble of one store
 * touches no other. Only lines in trouble are remembered. Each replica finds out for itself.
 *
 * <p>Metrics: {@code breaker_state{dependency,store}} and {@code breaker_opened_total}.
 */
@Singleton
public class Breakers {

    private static final Logger LOG = Logger.getLogger(Breakers.class);

    private final MeterRegistry meters;
    private final StoreLabels labels;
    private final LongSupplier nanos;
    private final Map<Line, Kept> kept = new ConcurrentHashMap<>();
    private final Set<Tags> gauges = ConcurrentHashMap.newKeySet();

    private record Kept(Breaker breaker, String label) {}

    /** What a store depends on. */
    public enum Dependency {
        META,
        SHOPIFY,
        /** The language model. */
        MODEL;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What opens and closes as a whole: the smallest thing that has a token of its own.
     *
     * @param part of the dependency: a sending number, one of two APIs
     */
    public record Line(Dependency dependency, StoreId store, String part) {

        public static Line meta(StoreId store, PhoneNumberId number) {
            return new Line(Dependency.META, store, number.value());
        }

        public static Line shopify(StoreId store, String api) {
            return new Line(Dependency.SHOPIFY, store, api);
        }

        public static Line model(StoreId store) {
            return new Line(Dependency.MODEL, store, "model");
        }
    }

    @Inject
    Breakers(MeterRegistry meters, StoreLabels labels) {
        this(meters, labels, System::nanoTime);
    }

    /**
     * @param nanos the clock
     */
    public Breakers(MeterRegistry meters, StoreLabels labels, LongSupplier nanos) {
        this.meters = meters;
        this.labels = labels;
        this.nanos = nanos;
        for (var dependency : Dependency.values()) {
            gauge(dependency, StoreLabels.REST); // there before the first trouble
        }
    }

    /** Whether all may ask, without taking anybody's place. */
    public boolean closed(Line line) {
        var known = kept.get(line);
        return known == null || known.breaker().state() == Breaker.State.CLOSED;
    }

    /** Whether one may ask now; whoever may must do so, it may be the probe. */
    public boolean enter(Line line) {
        var known = kept.get(line);
        return known == null || known.breaker().enter(nanos.getAsLong());
    }

    /** Of the lines that are not closed, how many may ask now. */
    public Map<Line, Integer> rooms(Dependency dependency) {
        var rooms = new HashMap<Line, Integer>();
        kept.forEach(
                (line, known) -> {
                    if (line.dependency() == dependency && !closed(line)) {
                        rooms.put(line, known.breaker().room(nanos.getAsLong()));
                    }
                });
        return rooms;
    }

    /** Whether it is open because a token, a permission or a payment is bad. */
    public boolean refusing(Line line) {
        var known = kept.get(line);
        return known != null
                && known.breaker().state() != Breaker.State.CLOSED
                && known.breaker().why() == Breaker.Why.REFUSED;
    }

    /** Asked and answered, be it with a no to this one question. */
    public void succeeded(Line line) {
        better(line, breaker -> breaker.succeeded(nanos.getAsLong()));
    }

    /** A report that came later shows that what was asked was done. */
    public void proved(Line line) {
        better(line, breaker -> breaker.proved(nanos.getAsLong()));
    }

    /** No answer in time, or that of a machine that is unwell. */
    public void failed(Line line) {
        worse(line, breaker -> breaker.failed(nanos.getAsLong()));
    }

    /** The token, a permission or the payment is bad. */
    public void refused(Line line) {
        worse(line, breaker -> breaker.refused(false, nanos.getAsLong()));
    }

    /** The same, told after what was asked had been taken: taking is no sign of health any more. */
    public void refusedLater(Line line) {
        worse(line, breaker -> breaker.refused(true, nanos.getAsLong()));
    }

    /** A store's settings changed, perhaps its tokens: what was refused is tried at once. */
    public void renewed(StoreId store) {
        kept.forEach(
                (line, known) -> {
                    if (line.store().equals(store)) {
                        known.breaker().renewed(nanos.getAsLong());
                    }
                });
    }

    private void better(Line line, Predicate<Breaker> news) {
        if (!kept.containsKey(line)) {
            return; // well all along, as nearly always
        }
        kept.computeIfPresent(
                line,
                (key, known) -> {
                    var wasClosed = known.breaker().state() == Breaker.State.CLOSED;
                    if (!news.test(known.breaker())) {
                        return known;
                    }
                    if (!wasClosed) {
                        tell(line, "closed");
                    }
                    return null;
                });
    }

    private void worse(Line line, Predicate<Breaker> news) {
        kept.compute(
                line,
                (key, known) -> {
                    var now = known == null ? fresh(line) : known;
                    if (news.test(now.breaker())) {
                        opened(line, now);
                    }
                    return now;
                });
    }

    private Kept fresh(Line line) {
        var label = labels.known(line.store());
        gauge(line.dependency(), label);
        return new Kept(new Breaker(), label);
    }

    private void opened(Line line, Kept known) {
        var why = known.breaker().why().name().toLowerCase(Locale.ROOT);
        meters.counter("breaker.opened", tags(line.dependency(), known.label()).and("why", why))
                .increment();
        tell(line, "opened by " + why);
    }

    private static void tell(Line line, String what) {
        LOG.warnf("breaker %s: %s of store %s", what, line.dependency().label(), line.store());
    }

    private void gauge(Dependency dependency, String label) {
        var tags = tags(dependency, label);
        if (gauges.add(tags)) {
            Gauge.builder("breaker.state", () -> worst(dependency, label))
                    .description("0 closed, 1 half open, 2 open")
                    .tags(tags)
                    .register(meters);
        }
    }

    private double worst(Dependency dependency, String label) {
        return kept.entrySet().stream()
                .filter(each -> each.getKey().dependency() == dependency)
                .filter(each -> each.getValue().label().equals(label))
                .mapToInt(each -> each.getValue().breaker().state().ordinal())
                .max()
                .orElse(0);
    }

    private static Tags tags(Dependency dependency, String label) {
        return Tags.of("dependency", dependency.label(), "store", label);
    }
}
