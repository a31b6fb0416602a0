package app.tendero.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** Where traces go, if anywhere. */
@ConfigMapping(prefix = "tendero.tracing")
interface TracingConfig {

    /** A collector that takes OTLP over HTTP, {@code http://collector:4318}; off without. */
    Optional<String> endpoint();

    /** Sent with every export: the key of a hosted collector. */
    Map<String, String> headers();

    /** The share of messages that are followed, the same ones on every replica. */
    @WithDefault("1.0")
    double sample();
}
