package app.tendero.platform.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a deployment must say, and say rightly, before the service can start. */
final class RequiredSettings {

    private RequiredSettings() {}

    /**
     * What is missing or wrong, one line each; nothing when the service can start.
     *
     * @param setting answers a setting by its name
     */
    static List<String> complaints(Function<String, Optional<String>> setting) {
        return Stream.of(database(setting), redis(setting), keys(setting))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> database(Function<String, Optional<String>> setting) {
        var url = setting.apply("DATABASE_URL");
        if (url.isPresent()) {
            return complaint(() -> ConnectionSettings.database(url.get()));
        }
        return setting.apply("quarkus.datasource.reactive.url").isPresent()
                ? Optional.empty()
                : Optional.of(
                        "DATABASE_URL is missing. Set it to"
                                + " postgresql://user:password@host:5432/database?sslmode=require");
    }

    private static Optional<String> redis(Function<String, Optional<String>> setting) {
        return complaint(() -> RedisUrl.settings(setting));
    }

    private static Optional<String> keys(Function<String, Optional<String>> setting) {
        return setting.apply("ENCRYPTION_KEYS")
                        .or(() -> setting.apply("ENCRYPTION_SECRET"))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(
                        "ENCRYPTION_KEYS is missing. Set it to what this prints, and keep it safe:"
                                + " echo \"k1:$(openssl rand -base64 32)\"");
    }

    private static Optional<String> complaint(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.ofNullable(wrong.getMessage());
        }
    }
}
