package app.tendero.platform.settings;

import app.tendero.platform.http.PublicAddress;
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
        return Stream.of(
                        database(setting),
                        redis(setting),
                        keys(setting),
                        address(setting, "PUBLIC_URL"),
                        address(setting, "REDIRECT_URI"),
                        days(setting, "INBOX_RETENTION_DAYS", SHORTEST_DEDUP, MEANS_TWICE),
                        days(setting, "OUTBOX_RETENTION_DAYS", SHORTEST_DEDUP, MEANS_LOST),
                        days(setting, "REJECTED_RETENTION_DAYS", 1, ""))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Meta delivers again for 7 days, Shopify for 4 hours. */
    private static final int SHORTEST_DEDUP = 8;

    private static final int LONGEST = 3650;
    private static final String MEANS_TWICE =
            ": Meta repeats webhooks for 7 days, and one whose key is gone would be answered twice";
    private static final String MEANS_LOST =
            ": Meta repeats statuses for 7 days, and one whose message is gone would be lost";

    private static Optional<String> days(
            Function<String, Optional<String>> setting, String name, int least, String why) {
        return setting.apply(name)
                .filter(text -> !isBetween(text.strip(), least))
                .map(
                        text ->
                                "%s must be a whole number of days from %d to %d%s."
                                        .formatted(name, least, LONGEST, why));
    }

    private static Optional<String> address(
            Function<String, Optional<String>> setting, String name) {
        return setting.apply(name)
                .filter(text -> PublicAddress.parse(text).isEmpty())
                .map(text -> name + " must look like https://tendero.example");
    }

    private static boolean isBetween(String text, int least) {
        return text.matches("[0-9]{1,4}")
                && Integer.parseInt(text) >= least
                && Integer.parseInt(text) <= LONGEST;
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
