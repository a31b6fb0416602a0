package app.tendero.platform;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what needs the deployment's keys, and stops a start without them in one line. */
@Dependent
final class DeploymentKeys {

    @Produces
    @Singleton
    @Startup
    Sealing sealing(KeyConfig config) {
        return new Sealing(keys(config));
    }

    @Produces
    @Singleton
    @Startup
    KeyedHash keyedHash(KeyConfig config) {
        var material =
                config.hash()
                        .map(DeploymentKeys::hashKey)
                        .orElseGet(() -> keys(config).oldest().material());
        return new KeyedHash(material);
    }

    private static SealingKeys keys(KeyConfig config) {
        var setting =
                config.encryption()
                        .orElseThrow(
                                () ->
                                        new ConfigurationException(
                                                "ENCRYPTION_KEYS is required:"
                                                        + " id:base64-of-32-bytes[,older…]"));
        try {
            return SealingKeys.parse(setting);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("ENCRYPTION_KEYS: " + e.getMessage());
        }
    }

    private static byte[] hashKey(String base64) {
        try {
            return SealingKeys.parse("hash:" + base64).newest().material();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("HASH_KEY is not the base64 of 32 bytes");
        }
    }
}
