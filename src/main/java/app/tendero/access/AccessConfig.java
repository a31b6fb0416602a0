package app.tendero.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who may call the JSON doors, and how often. */
@ConfigMapping(prefix = "tendero.access")
interface AccessConfig {

    /** {@code OPERATOR_API_KEY}: without one only stores with keys of their own get in. */
    @WithDefault("${OPERATOR_API_KEY:}")
    Optional<String> operatorKey();

    /** {@code OPERATOR_READ_KEY}: reads whatever the operator may see and changes nothing. */
    @WithDefault("${OPERATOR_READ_KEY:}")
    Optional<String> operatorReadKey();

    /** {@code SHOPIFY_API_KEY}: client id of the deployment's app, whom session tokens are for. */
    @WithDefault("${SHOPIFY_API_KEY:}")
    Optional<String> appKey();

    /** {@code SHOPIFY_API_SECRET}: what session tokens are signed with; several in a rotation. */
    @WithDefault("${SHOPIFY_API_SECRET:}")
    Optional<List<String>> appSecrets();

    /**
     * {@code API_RATE_LIMIT}: calls a minute for each key and store; strangers share a tenth by
     * address.
     */
    @WithDefault("${API_RATE_LIMIT:1200}")
    int callsPerMinute();
}
