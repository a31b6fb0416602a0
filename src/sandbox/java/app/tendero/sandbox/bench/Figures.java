package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.Cpu;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one run gave.
 *
 * @param perSecond what was done in each second
 * @param p50 milliseconds, as {@code p95}, {@code p99} and {@code longest}
 * @param service milliseconds of processor time for each thing done
 * @param database the same of PostgreSQL
 * @param driver the same of the load and the pretenders
 * @param stolen percent of the processors that the machine's host gave to others meanwhile
 * @param megabytes memory the service holds
 * @param failed what was refused or never came
 */
record Figures(
        double perSecond,
        double p50,
        double p95,
        double p99,
        double longest,
        double service,
        double database,
        double driver,
        double stolen,
        double megabytes,
        double failed) {

    private static final String ROW = "%-28s %8s %8s %8s %8s %9s %8s %8s %8s %7s %7s %7s%n";

    static Figures of(
            Histogram times, double seconds, Cpu used, double stolen, long megabytes, long failed) {
        return new Figures(
                times.count() / seconds,
                times.percentile(0.50),
                times.percentile(0.95),
                times.percentile(0.99),
                times.longestMillis(),
                each(used.service(), times),
                each(used.database(), times),
                each(used.driver(), times),
                stolen,
                megabytes,
                failed);
    }

    Figures alsoFailed(double more) {
        return new Figures(
                perSecond,
                p50,
                p95,
                p99,
                longest,
                service,
                database,
                driver,
                stolen,
                megabytes,
                failed + more);
    }

    private static double each(Duration time, Histogram times) {
        return time.toNanos() / 1e6 / Math.max(1, times.count());
    }

    /** The median of each figure by itself, but the worst wait and all that failed in any run. */
    static Figures median(List<Figures> runs) {
        return new Figures(
                middle(runs, Figures::perSecond),
                middle(runs, Figures::p50),
                middle(runs, Figures::p95),
                middle(runs, Figures::p99),
                runs.stream().mapToDouble(Figures::longest).max().orElse(0),
                middle(runs, Figures::service),
                middle(runs, Figures::database),
                middle(runs, Figures::driver),
                middle(runs, Figures::stolen),
                middle(runs, Figures::megabytes),
                runs.stream().mapToDouble(Figures::failed).sum());
    }

    private static double middle(List<Figures> runs, ToDoubleFunction<Figures> one) {
        var sorted = runs.stream().mapToDouble(one).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static String header() {
        return String.format(
                Locale.ROOT,
                ROW,
                "",
                "per s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "longest",
                "service",
                "database",
                "driver",
                "stolen",
                "MB",
                "failed");
    }

    String row(String what) {
        return String.format(
                Locale.ROOT,
                ROW,
                what,
                whole(perSecond),
                tenths(p50),
                tenths(p95),
                tenths(p99),
                tenths(longest),
                hundredths(service),
                hundredths(database),
                hundredths(driver),
                tenths(stolen),
                whole(megabytes),
                whole(failed));
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
