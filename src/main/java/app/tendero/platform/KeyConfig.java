package app.tendero.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The deployment's own keys. Losing them loses every sealed token and text. */
@ConfigMapping(prefix = "tendero.keys")
interface KeyConfig {

    /**
     * {@code ENCRYPTION_KEYS}: {@code id:base64-of-32-bytes[,older…]}; the first seals, all open.
     */
    @WithDefault("${ENCRYPTION_KEYS:${ENCRYPTION_SECRET:}}")
    Optional<String> encryption();

    /**
     * {@code HASH_KEY}: base64 of the 32 bytes that keyed hashes come from. Needed only once the
     * oldest encryption key, which they come from otherwise, is retired.
     */
    @WithDefault("${HASH_KEY:}")
    Optional<String> hash();
}
