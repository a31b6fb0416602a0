package app.tendero.admin.page;

import app.tendero.admin.page.Today.Counted;
import app.tendero.kernel.StoreId;
import app.tendero.platform.OwnContext;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps each store's numbers for a few seconds: who presses reload counts nothing anew. */
@Singleton
class TodayBoard {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 1000;

    private final TodayRows rows;
    private final Clock clock;
    private final Map<Day, Uni<Counted>> kept =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Day, Uni<Counted>> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private record Day(StoreId store, LocalDate date, ZoneId zone) {}

    @Inject
    TodayBoard(TodayRows rows) {
        this(rows, Clock.systemUTC());
    }

    TodayBoard(TodayRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Uni<Counted> of(Store store) {
        var zone = store.settings().timezone();
        var day = new Day(store.id(), LocalDate.ofInstant(clock.instant(), zone), zone);
        synchronized (kept) {
            return kept.computeIfAbsent(day, this::counting).emitOn(OwnContext.executor());
        }
    }

    private Uni<Counted> counting(Day day) {
        var midnight = day.date().atStartOfDay(day.zone()).toInstant();
        return Uni.createFrom()
                .deferred(() -> rows.count(day.store(), midnight))
                .memoize()
                .forFixedDuration(FRESH);
    }
}
