package app.tendero.platform;

import app.tendero.kernel.StoreId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Counts who was who they said, and reached for another store all the same: {@code
 * cross_store_tries_total}. Each was refused. They never happen by themselves, so one is worth a
 * person's look.
 */
@Singleton
public final class CrossStoreTries {

    private static final Logger LOG = Logger.getLogger(CrossStoreTries.class);

    /** What was used for a store that is not its owner's. */
    public enum What {
        /** A signed webhook named a number under an account that is not the number's. */
        NUMBER,
        /** A webhook about a store was signed with a secret that the store does not accept. */
        SIGNATURE,
        /** A store's key asked for another store. */
        KEY
    }

    private final Seldom say = new Seldom();
    private final Map<What, Counter> counters = new EnumMap<>(What.class);

    public CrossStoreTries(MeterRegistry meters) {
        for (var what : What.values()) {
            counters.put(what, counter(meters, what));
        }
    }

    /** Their series are there before the first try, or that one would not be seen as a rise. */
    void up(@Observes StartupEvent event) {}

    /** One more. {@code reachedFor} is the store that was not let out. */
    public void count(What what, StoreId reachedFor) {
        Objects.requireNonNull(counters.get(what)).increment();
        if (say.now()) {
            LOG.warnf("refused at store %s: %s of another store", reachedFor, word(what));
        }
    }

    private static Counter counter(MeterRegistry meters, What what) {
        return Counter.builder("cross.store.tries")
                .description("requests that reached for another store and were refused")
                .tag("what", word(what))
                .register(meters);
    }

    private static String word(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
