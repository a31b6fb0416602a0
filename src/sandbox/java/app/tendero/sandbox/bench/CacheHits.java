package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.ServiceProcess;
import app.tendero.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How much of what chats look up is found in each level of the caches, by the service's own metric
 * {@code cache_requests_total}, from one moment to another and over all replicas.
 */
final class CacheHits {

    private static final String METRIC = "cache_requests_total{";
    private static final Pattern LEVEL = Pattern.compile("level=\"([a-z]+)\"");
    private static final Pattern RESULT = Pattern.compile("result=\"([a-z]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final World world;
    private Map<String, Double> before;

    private CacheHits(World world) {
        this.world = world;
        this.before = read();
    }

    /** Counts from now on. */
    static CacheHits from(World world) {
        return new CacheHits(world);
    }

    /** What was counted, in one line; counts anew from here on. */
    String told() {
        var now = read();
        var counted = new TreeMap<String, Double>();
        now.forEach((key, count) -> counted.put(key, count - before.getOrDefault(key, 0.0)));
        before = now;
        double looked = asked(counted, "memory");
        double without = looked - asked(counted, "shopify");
        return String.format(
                Locale.ROOT,
                "caches: memory %s, Redis %s, PostgreSQL %s, stores %s; %.0f of %.0f looks went to"
                        + " Shopify: %.2f %% found (aim 95)",
                share(counted, "memory"),
                share(counted, "redis"),
                share(counted, "postgresql"),
                share(counted, "store"),
                asked(counted, "shopify"),
                looked,
                looked == 0 ? 0 : 100 * without / looked);
    }

    private static String share(Map<String, Double> counted, String level) {
        double asked = asked(counted, level);
        return asked == 0
                ? "not asked"
                : String.format(
                        Locale.ROOT,
                        "%.1f %% of %.0f",
                        100 * counted.getOrDefault(level + " hit", 0.0) / asked,
                        asked);
    }

    private static double asked(Map<String, Double> counted, String level) {
        return counted.getOrDefault(level + " hit", 0.0)
                + counted.getOrDefault(level + " miss", 0.0)
                + counted.getOrDefault(level + " away", 0.0);
    }

    private Map<String, Double> read() {
        var all = new TreeMap<String, Double>();
        for (var replica : world.replicas()) {
            metrics(replica)
                    .lines()
                    .filter(line -> line.startsWith(METRIC))
                    .forEach(line -> all.merge(key(line), value(line), Double::sum));
        }
        return all;
    }

    private static String key(String line) {
        return first(LEVEL, line) + " " + first(RESULT, line);
    }

    private static String first(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find() ? found.group(1) : "";
    }

    private static double value(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static String metrics(ServiceProcess replica) {
        try {
            var request =
                    HttpRequest.newBuilder(replica.address().resolve("/metrics"))
                            .timeout(Duration.ofSeconds(10))
                            .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
