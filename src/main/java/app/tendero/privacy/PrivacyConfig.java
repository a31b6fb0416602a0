package app.tendero.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How requests about people's data are carried out in this deployment. */
@ConfigMapping(prefix = "tendero.privacy")
interface PrivacyConfig {

    /** {@code PRIVACY_CONTACT}: who answers for the data; named in data files. */
    @WithDefault("${PRIVACY_CONTACT:}")
    Optional<String> contact();

    /**
     * How long after an erasure it is done once more, for what was on its way into the database.
     * Longer than any transaction, lease or turn can last.
     */
    @WithDefault("60s")
    Duration settling();

    /**
     * How many data files a store may ask for within 24 hours; what Shopify asks for is not among
     * them.
     */
    @WithDefault("50")
    int exportsPerDay();
}
