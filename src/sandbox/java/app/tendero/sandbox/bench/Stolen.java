package app.tendero.sandbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How much of the processors a virtual machine's host gave to somebody else while we wanted them.
 * No program on the machine can do anything about it, and it is in every percentile.
 *
 * <p>https://docs.kernel.org/filesystems/proc.html, "/proc/stat"
 */
final class Stolen {

    private static final Path STAT = Path.of("/proc/stat");

    /** Of user, nice, system, idle, iowait, irq, softirq and steal, which together are all. */
    private static final int STEAL = 7;

    private final long[] before;

    private Stolen(long[] before) {
        this.before = before;
    }

    static Stolen sinceNow() {
        return new Stolen(ticks());
    }

    /** Percent of the time of all processors since then; 0 where nothing tells. */
    double percent() {
        return percent(before, ticks());
    }

    static double percent(long[] before, long[] now) {
        long all = Arrays.stream(now).sum() - Arrays.stream(before).sum();
        return all <= 0 ? 0 : 100.0 * (now[STEAL] - before[STEAL]) / all;
    }

    private static long[] ticks() {
        try (var lines = Files.lines(STAT)) {
            return of(lines.findFirst().orElse(""));
        } catch (IOException notLinux) {
            return new long[STEAL + 1];
        }
    }

    /**
     * @param line {@code cpu} and its ticks
     */
    static long[] of(String line) {
        var ticks = new long[STEAL + 1];
        var fields = line.strip().split("\\s+");
        for (int i = 0; i < ticks.length && i + 1 < fields.length; i++) {
            ticks[i] = Long.parseLong(fields[i + 1]);
        }
        return ticks;
    }
}
