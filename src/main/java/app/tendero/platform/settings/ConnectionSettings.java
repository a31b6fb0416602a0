package app.tendero.platform.settings;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Gives Quarkus the settings that {@code DATABASE_URL} and {@code REDIS_URL} stand for. */
public final class ConnectionSettings implements ConfigSourceFactory {

    /** Above application.properties (250), below the environment (300): Quarkus's own names win. */
    private static final int ORDINAL = 275;

    /** What a build for the demo says where nobody says anything: it brings its own server. */
    static final String EMBEDDED = "embedded";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (setting(context, "quarkus.uuid").isEmpty()) {
            return List
                    .of(); // being built, not run: an address of this machine must not get into an
            // image
        }
        var settings = new HashMap<String, String>();
        setting(context, "DATABASE_URL").ifPresent(url -> settings.putAll(database(url)));
        settings.putAll(RedisUrl.settings(name -> setting(context, name)));
        return List.of(new PropertiesConfigSource(settings, "connection addresses", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }

    static Map<String, String> database(String url) {
        return url.strip().equals(EMBEDDED) ? Map.of() : DatabaseUrl.parse(url).settings();
    }

    private static Optional<String> setting(ConfigSourceContext context, String name) {
        var value = context.getValue(name);
        return value == null
                ? Optional.empty()
                : Optional.ofNullable(value.getValue()).filter(text -> !text.isBlank());
    }
}
