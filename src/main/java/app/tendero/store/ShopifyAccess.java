package app.tendero.store;

import app.tendero.platform.Secret;
import java.util.Optional;

/**
 * What a store lets us show Shopify.
 *
 * @param accessToken Admin API token; without one it is asked for with the client credentials
 * @param storefrontToken public Storefront API token; without one a cart becomes a permalink
 * @param apiKey client id of the store's own app
 * @param apiSecret client secret of the store's own app; signs its webhooks
 */
public record ShopifyAccess(
        Optional<Secret> accessToken,
        Optional<Secret> storefrontToken,
        Optional<String> apiKey,
        Optional<Secret> apiSecret) {}
