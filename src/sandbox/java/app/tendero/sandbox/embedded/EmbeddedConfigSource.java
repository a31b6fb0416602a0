package app.tendero.sandbox.embedded;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Points dev mode and the demo at embedded servers. Asleep unless the process was started with
 * {@code -Dtendero.embedded=true}: configuration is also read while the application is built, where
 * nothing may start.
 */
public final class EmbeddedConfigSource implements ConfigSourceFactory {

    /** Above application.properties and the environment's defaults for the same settings. */
    private static final int ORDINAL = 350;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (!Boolean.getBoolean("tendero.embedded")) {
            return List.of();
        }
        var data = Path.of(System.getenv().getOrDefault("TENDERO_DATA", ".tendero"));
        Map<String, String> settings = EmbeddedServers.start(data, 54329, 63799);
        return List.of(new PropertiesConfigSource(settings, "embedded servers", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
