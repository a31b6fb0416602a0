package app.tendero.shopify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How this deployment speaks to Shopify. What differs by store lives with the store. */
@ConfigMapping(prefix = "tendero.shopify")
public interface ShopifyConfig {

    /** Shopify's quarterly API version; the schema our operations are checked against. */
    @WithDefault("2026-10")
    String apiVersion();

    /**
     * Where a shop is reached, with <code>{shop}</code> for its domain; <code>https://{shop}</code>
     * when empty. Another value is for tests and the sandbox.
     */
    Optional<String> apiBaseUrl();

    /** How long a connection may take to open. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long one question may take from asking to answer, waiting for our turn included. */
    @WithDefault("5s")
    Duration timeout();

    /** The longest we hold a question back to stay within a shop's cost limit. */
    @WithDefault("1500ms")
    Duration maxWait();

    /** Connections kept to one host. */
    @WithDefault("100")
    int poolSize();

    /** Client id of the deployment's own app. */
    Optional<String> apiKey();

    /** Secrets of the deployment's own app, the newest first: several during a rotation. */
    Optional<List<String>> apiSecret();

    /** {@code SHOPIFY_SCOPES}: what the app asks a merchant for. */
    @WithDefault("${SHOPIFY_SCOPES:" + SCOPES + "}")
    String scopes();

    /** What the chat cannot do without, and the tokens of its carts. */
    String SCOPES =
            "read_products,read_inventory,read_orders,read_customers,read_returns,"
                    + "unauthenticated_read_product_listings,unauthenticated_read_product_inventory,"
                    + "unauthenticated_read_checkouts,unauthenticated_write_checkouts";

    /** Hosts, or {@code *.} domains, that files of bulk operations are fetched from. */
    @WithDefault("storage.googleapis.com,*.shopify.com,*.shopifycloud.com,*.shopifycdn.com")
    List<String> bulkHosts();

    /** Secrets that sign webhooks, where they are not the app's. */
    Optional<List<String>> webhookSecret();
}
