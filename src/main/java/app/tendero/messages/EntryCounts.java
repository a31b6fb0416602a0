package app.tendero.messages;

import app.tendero.kernel.StoreId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Map;

/** Tells the statistics how a store's menu was used; who keeps menus implements it. */
public interface EntryCounts {

    /**
     * How often an entry was chosen.
     *
     * @param left how often its shopper wrote nothing more
     */
    @RegisterForReflection
    record Count(long used, long left) {}

    /** By the entry's id, the most used first; both days, in the store's time, are counted. */
    Uni<Map<String, Count>> of(StoreId store, LocalDate from, LocalDate to);
}
