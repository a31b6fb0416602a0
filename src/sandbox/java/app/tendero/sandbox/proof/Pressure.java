package app.tendero.sandbox.proof;

import app.tendero.sandbox.proof.Promises.Broken;
import app.tendero.sandbox.proof.Promises.Promise;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What was promised for the day on which too much comes: for one store, or for all of them. */
public final class Pressure {

    private static final int PATIENCE = Integer.getInteger("patience", 1);

    /** Nobody notices it: below, times are the machine's and not the service's. */
    private static final long UNNOTICED_MILLIS = 400L * PATIENCE;

    /** How long the time before is that a time of trouble is compared with. */
    private static final long BEFORE_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** Fewer say nothing about the slowest of twenty. */
    private static final int FEWEST = 20;

    private static final long EARLY_MILLIS = 2_000L * PATIENCE;

    /** Heap and all else, for the heap that the services are started with here. */
    private static final long MOST_MEGABYTES = 512;

    private static final double MOST_TIMES = 2;
    private static final double SLOW_SHARE = 0.95;

    private final Seen seen;

    Pressure(Seen seen) {
        this.seen = seen;
    }

    /**
     * What the other stores felt while one was loud.
     *
     * @param before 95 of 100 answers took that many milliseconds at most
     * @param meanwhile likewise
     */
    public record Felt(String loud, long before, long meanwhile) {

        boolean isFair() {
            return meanwhile <= Math.max(before * MOST_TIMES, UNNOTICED_MILLIS);
        }
    }

    /** For the table. */
    public static List<Felt> felt(List<Note> notes) {
        return new Pressure(new Seen(notes)).felt();
    }

    List<Broken> check() {
        var broken = new ArrayList<Broken>();
        felt().stream()
                .filter(one -> !one.isFair())
                .map(one -> new Broken(Promise.FAIR, one.loud(), one.toString()))
                .forEach(broken::add);
        seen.attempts.stream()
                .filter(one -> one.status() == 503 && !one.saysWhen())
                .map(one -> new Broken(Promise.SHED_EARLY, "", "503 without Retry-After"))
                .forEach(broken::add);
        seen.spans(Kind.TOO_MUCH_COMES).forEach(span -> shed(span, broken));
        long most = seen.held.stream().mapToLong(Note.Held::megabytes).max().orElse(0);
        if (most > MOST_MEGABYTES) {
            broken.add(new Broken(Promise.MEMORY_BOUNDED, "", most + " MB"));
        }
        return broken;
    }

    private List<Felt> felt() {
        return seen.spans(Kind.ONE_STORE_IS_LOUD).stream()
                .filter(span -> span.until() != Long.MAX_VALUE)
                .map(this::felt)
                .toList();
    }

    private Felt felt(Seen.Span span) {
        var loud = span.trouble().number().orElseThrow();
        Predicate<Note.Wrote> others = one -> !one.number().equals(loud);
        return new Felt(
                loud,
                p95(span.from() - BEFORE_NANOS, span.from(), others),
                p95(span.from(), span.until(), others));
    }

    /** 0 where too few wrote; what was never answered is somebody else's to judge. */
    private long p95(long from, long until, Predicate<Note.Wrote> who) {
        var times =
                seen.wrote.values().stream()
                        .filter(one -> one.at() >= from && one.at() < until && who.test(one))
                        .flatMapToLong(
                                one -> seen.answeredAt(one).stream().map(at -> at - one.at()))
                        .map(TimeUnit.NANOSECONDS::toMillis)
                        .sorted()
                        .toArray();
        return times.length < FEWEST ? 0 : times[(int) (times.length * SLOW_SHARE)];
    }

    /** Half of those who are turned away know it early. */
    private void shed(Seen.Span span, List<Broken> broken) {
        var turnedAway =
                seen.attempts.stream()
                        .filter(one -> one.status() == 503 && span.meets(one.at(), one.at()))
                        .mapToLong(Note.Attempt::millis)
                        .sorted()
                        .toArray();
        if (turnedAway.length == 0) {
            broken.add(new Broken(Promise.SHED_EARLY, "", "nobody was turned away"));
        } else if (turnedAway[turnedAway.length / 2] > EARLY_MILLIS) {
            var what = "turned away after " + turnedAway[turnedAway.length / 2] + " ms";
            broken.add(new Broken(Promise.SHED_EARLY, "", what));
        }
    }
}
