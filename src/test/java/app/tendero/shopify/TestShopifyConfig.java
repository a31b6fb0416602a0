package app.tendero.shopify;

import app.tendero.sandbox.DemoStores;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of a test: everything local, short waits. */
record TestShopifyConfig(
        Optional<String> apiBaseUrl,
        Duration timeout,
        Duration maxWait,
        Optional<List<String>> apiSecret,
        Optional<List<String>> webhookSecret)
        implements ShopifyConfig {

    static TestShopifyConfig at(String baseUrl) {
        return new TestShopifyConfig(
                Optional.of(baseUrl),
                Duration.ofSeconds(5),
                Duration.ofMillis(300),
                Optional.empty(),
                Optional.empty());
    }

    TestShopifyConfig withTimeout(Duration limit) {
        return new TestShopifyConfig(apiBaseUrl, limit, maxWait, apiSecret, webhookSecret);
    }

    TestShopifyConfig withSecrets(List<String> api, List<String> webhook) {
        return new TestShopifyConfig(
                apiBaseUrl, timeout, maxWait, Optional.of(api), Optional.of(webhook));
    }

    @Override
    public String apiVersion() {
        return "2026-10";
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int poolSize() {
        return 10;
    }

    @Override
    public Optional<String> apiKey() {
        return Optional.of(DemoStores.SHOPIFY_APP_KEY);
    }

    @Override
    public List<String> bulkHosts() {
        return List.of("storage.googleapis.com", "*.shopify.com");
    }

    @Override
    public String scopes() {
        return SCOPES;
    }
}
