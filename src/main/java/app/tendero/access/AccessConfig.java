package app.tendero.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who may call the JSON doors, and how often. */
@ConfigMapping(prefix = "tendero.access")
interface AccessConfig {

    /** {@code OPERATOR_API_KEY}: without one only stores with keys of their own get in. */
    @WithDefault("${OPERATOR_API_KEY:}")
    Optional<String> operatorKey();

    /** {@code API_RATE_LIMIT}: calls a minute for each key; strangers share a tenth by address. */
    @WithDefault("${API_RATE_LIMIT:1200}")
    int callsPerMinute();
}
