package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the service holds while it copies a store. Flat means: the median of the last third of the
 * copying is at most {@link #MOST_GROWTH} above that of its first third. A copy that is kept in
 * memory grows with what has come; a JVM that still compiles grows by its code.
 */
final class MemoryWatch {

    private static final double MOST_GROWTH = 0.12;
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int FEWEST = 9;
    private static final int ROWS = 12;

    private record Sample(long nanos, long things, long megabytes) {}

    private final World world;
    private final long begun = System.nanoTime();
    private final List<Sample> samples = new ArrayList<>();
    private long last;

    MemoryWatch(World world) {
        this.world = world;
    }

    boolean isDue() {
        return System.nanoTime() - last >= EVERY_NANOS;
    }

    /**
     * @param copying whether things are coming now: what is held before and after counts for
     *     nothing
     * @param things that came so far
     */
    void note(boolean copying, long things) {
        last = System.nanoTime();
        if (copying) {
            samples.add(new Sample(last - begun, things, Meter.megabytes(world)));
        }
    }

    void print() {
        System.out.println("seconds  products  MB");
        int step = Math.max(1, samples.size() / ROWS);
        for (int i = 0; i < samples.size(); i += step) {
            var sample = samples.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%7.1f  %8d  %d%n",
                    sample.nanos() / (double) TimeUnit.SECONDS.toNanos(1),
                    sample.things(),
                    sample.megabytes());
        }
    }

    void mustBeFlat() {
        if (samples.size() < FEWEST) {
            System.out.println("memory: too short to be judged");
            return;
        }
        int third = samples.size() / 3;
        double first = median(samples.subList(0, third));
        double end = median(samples.subList(samples.size() - third, samples.size()));
        var told =
                String.format(
                        Locale.ROOT,
                        "memory: median %.0f MB in the first third, %.0f in the last: %+.1f %%",
                        first,
                        end,
                        100 * (end / first - 1));
        System.out.println(told);
        if (end > first * (1 + MOST_GROWTH)) {
            throw new IllegalStateException("not flat: " + told);
        }
    }

    private static double median(List<Sample> some) {
        return some.stream().mapToLong(Sample::megabytes).sorted().toArray()[some.size() / 2];
    }
}
