package app.tendero.sandbox.embedded;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Points dev mode, the demo and tests at embedded servers where {@code DATABASE_URL} and {@code
 * REDIS_URL} say {@code embedded}, as they do when nobody says anything else.
 */
final class EmbeddedConfigSource implements ConfigSourceFactory {

    /** Above application.properties (250), below what the environment says (300). */
    private static final int ORDINAL = 270;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (!running(context)) {
            return List.of();
        }
        var servers =
                context.getProfiles().contains("test")
                        ? EmbeddedServers.forTests()
                        : EmbeddedServers.keptIn(
                                Path.of(setting(context, "TENDERO_DATA").orElse(".tendero")));
        var settings = new HashMap<String, String>();
        if (isEmbedded(context, "DATABASE_URL")) {
            settings.putAll(postgres(servers.postgresPort()));
        }
        if (isEmbedded(context, "REDIS_URL") && setting(context, "REDIS_HOST").isEmpty()) {
            settings.put("quarkus.redis.hosts", "redis://127.0.0.1:" + servers.redisPort());
        }
        return List.of(new PropertiesConfigSource(settings, "embedded servers", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }

    /** Configuration is also read while the application is built, where nothing may start. */
    private static boolean running(ConfigSourceContext context) {
        return setting(context, "quarkus.uuid").isPresent(); // given to a running application only
    }

    private static boolean isEmbedded(ConfigSourceContext context, String name) {
        return setting(context, name).filter(value -> value.strip().equals("embedded")).isPresent();
    }

    private static HashMap<String, String> postgres(int port) {
        var address = "postgresql://127.0.0.1:" + port + "/" + EmbeddedPostgres.DATABASE;
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.reactive.url", address);
        settings.put("quarkus.datasource.jdbc.url", "jdbc:" + address);
        settings.put("quarkus.datasource.username", EmbeddedPostgres.USER);
        settings.put("quarkus.datasource.password", EmbeddedPostgres.USER);
        return settings;
    }

    private static Optional<String> setting(ConfigSourceContext context, String name) {
        var value = context.getValue(name);
        return value == null
                ? Optional.empty()
                : Optional.ofNullable(value.getValue()).filter(text -> !text.isBlank());
    }
}
