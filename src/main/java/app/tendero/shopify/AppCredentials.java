package app.tendero.shopify;

import app.tendero.platform.Secret;
import java.util.List;
import java.util.Optional;

/**
 * What the deployment's own app says to Shopify who it is; nothing where there is no such app.
 *
 * @param key its client id
 * @param secrets the newest first: several during a rotation
 */
public record AppCredentials(Optional<String> key, List<Secret> secrets) {

    public AppCredentials {
        secrets = List.copyOf(secrets);
    }

    /** As it is configured; what is blank was not set. */
    public static AppCredentials of(ShopifyConfig config) {
        return new AppCredentials(
                config.apiKey().map(String::strip).filter(text -> !text.isEmpty()),
                config.apiSecret().orElse(List.of()).stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(Secret::new)
                        .toList());
    }
}
