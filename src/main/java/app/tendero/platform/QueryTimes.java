package app.tendero.platform;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells how long PostgreSQL takes, by statement: {@code db_query_seconds}. A statement's name
 * stands in its first line, {@code -- inbox add}, and so is seen in PostgreSQL's own log and
 * statistics too; one without is called by its verb and its first table.
 *
 * <p>Two names are no statements: {@code begin} is the wait for a connection and the start of a
 * transaction, {@code commit} its end, which is the disk's time.
 */
@Singleton
final class QueryTimes {

    private static final String COMMENT = "-- ";
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:FROM|INTO|UPDATE) +([a-z_]+)", Pattern.CASE_INSENSITIVE);

    /** Statements are constants of ours; somebody's built at run time must not fill the memory. */
    private static final int MOST_STATEMENTS = 300;

    private static final Duration[] LINES = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final Timer begin;
    private final Timer commit;
    private final Timer rest;

    QueryTimes(MeterRegistry meters) {
        this.meters = meters;
        this.begin = timer("begin");
        this.commit = timer("commit");
        this.rest = timer("other");
    }

    /** The execution, timed from its start to its end, be that good or bad. */
    <T> Uni<T> timed(String sql, Supplier<Uni<T>> execution) {
        var timer = of(sql);
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var start = System.nanoTime();
                            return execution
                                    .get()
                                    .onTermination()
                                    .invoke(() -> timer.record(since(start), NANOSECONDS));
                        });
    }

    /** For a transaction that begins now to wait for its connection. */
    Transaction transaction() {
        return new Transaction();
    }

    /** The times of one transaction that are not a statement's. Passed on from step to step. */
    final class Transaction {
        private long last = System.nanoTime();

        void begun() {
            begin.record(since(last), NANOSECONDS);
        }

        void worked() {
            last = System.nanoTime();
        }

        void committed() {
            commit.record(since(last), NANOSECONDS);
        }
    }

    private Timer of(String sql) {
        var known = timers.get(sql);
        if (known != null) {
            return known;
        }
        return timers.size() < MOST_STATEMENTS
                ? timers.computeIfAbsent(sql, text -> timer(name(text)))
                : rest;
    }

    private Timer timer(String name) {
        return Timer.builder("db.query")
                .description("time of a statement, and of begin and commit")
                .tag("statement", name)
                .serviceLevelObjectives(LINES)
                .register(meters);
    }

    /** What to call a statement. */
    static String name(String sql) {
        var text = sql.strip();
        if (text.startsWith(COMMENT)) {
            return text.lines().findFirst().orElse("").substring(COMMENT.length()).strip();
        }
        var verb = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        var table = TABLE.matcher(text);
        return table.find() ? verb + " " + table.group(1) : verb;
    }

    private static long since(long start) {
        return System.nanoTime() - start;
    }
}
