package app.tendero.platform.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where Redis listens, if anywhere: from {@code REDIS_URL}, or {@code REDIS_HOST} and {@code
 * REDIS_PORT}. Without any of them, or with the word {@code none}, there is no Redis: Quarkus then
 * leaves its client inactive, and whoever wants to use it finds {@code quarkus.redis.hosts} empty.
 */
final class RedisUrl {

    private RedisUrl() {}

    /**
     * The settings of Quarkus for it.
     *
     * @param setting answers a setting of the environment by its name
     */
    static Map<String, String> settings(Function<String, Optional<String>> setting) {
        return setting.apply("REDIS_URL")
                .filter(url -> !url.strip().equals(ConnectionSettings.EMBEDDED))
                .or(() -> setting.apply("REDIS_HOST").map(host -> address(host, setting)))
                .map(String::strip)
                .filter(url -> !url.equalsIgnoreCase("none"))
                .map(RedisUrl::checked)
                .map(url -> Map.of("quarkus.redis.hosts", url))
                .orElse(Map.of());
    }

    private static String address(String host, Function<String, Optional<String>> setting) {
        if (host.strip().equalsIgnoreCase("none")) {
            return "none";
        }
        return "redis://" + host.strip() + ":" + setting.apply("REDIS_PORT").orElse("6379").strip();
    }

    private static String checked(String url) {
        if (!url.startsWith("redis://") && !url.startsWith("rediss://")) {
            throw new IllegalArgumentException(
                    "REDIS_URL must look like redis://:password@host:6379, rediss://… or none");
        }
        return url;
    }
}
