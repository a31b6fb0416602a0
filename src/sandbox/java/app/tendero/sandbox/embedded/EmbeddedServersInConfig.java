package app.tendero.sandbox.embedded;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Brings {@link EmbeddedConfigSource} to the configuration. A service file of its own would do, but
 * the service has one of that name, and the two would lie on each other.
 */
public final class EmbeddedServersInConfig implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        builder.withSources(new EmbeddedConfigSource());
    }
}
