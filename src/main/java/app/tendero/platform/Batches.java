package app.tendero.platform;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets old rows go in batches with rests in between, so that clearing up keeps pace with whatever
 * comes in and takes a quarter of one connection's time at most.
 */
@Singleton
public class Batches {

    /** Rows of one statement: some 20 ms. */
    public static final int ROWS = 1_000;

    private static final int RESTS_FOR_EACH_MOMENT_OF_WORK = 3;
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    /** A shorter one is none to the timer, which refuses it. */
    private static final Duration SHORTEST_REST = Duration.ofMillis(1);

    private final Database database;

    Batches(Database database) {
        this.database = database;
    }

    /**
     * Runs a statement that takes up to {@link #ROWS} rows of days gone by.
     *
     * @param statement its arguments are rows and days; answers one number, how many there were
     * @return whether there may be more, after the rest that this one cost
     */
    public Uni<Boolean> clear(String statement, int days) {
        return rested(
                () ->
                        database.query(statement, Tuple.of(ROWS, days))
                                .map(rows -> rows.iterator().next().getLong(0) >= ROWS));
    }

    /**
     * Runs a step that takes up to {@link #ROWS} rows, until one takes fewer; answers how many rows
     * they took together.
     */
    public Uni<Integer> all(Supplier<Uni<Integer>> step) {
        var taken = new AtomicInteger();
        return Multi.createBy()
                .repeating()
                .uni(() -> rested(() -> step.get().invoke(taken::addAndGet).map(n -> n >= ROWS)))
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWith(taken::get);
    }

    /** Runs a step that answers whether there may be more; rests after it if there is. */
    public Uni<Boolean> rested(Supplier<Uni<Boolean>> step) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            long begin = System.nanoTime();
                            return step.get()
                                    .chain(
                                            more ->
                                                    more
                                                            ? rest(begin)
                                                            : Uni.createFrom().item(more));
                        });
    }

    private static Uni<Boolean> rest(long begin) {
        var worked = Duration.ofNanos(System.nanoTime() - begin);
        var rest = worked.multipliedBy(RESTS_FOR_EACH_MOMENT_OF_WORK);
        return Uni.createFrom().item(true).onItem().delayIt().by(within(rest));
    }

    private static Duration within(Duration rest) {
        if (rest.compareTo(SHORTEST_REST) < 0) {
            return SHORTEST_REST;
        }
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }
}
