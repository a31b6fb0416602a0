package app.tendero.shopify;

import app.tendero.kernel.ShopDomain;
import jakarta.inject.Singleton;

/**
 * Builds every address of a shop. The host comes from the deployment's setting and the validated
 * domain alone, never from an answer or a message.
 */
@Singleton
public class ShopAddress {

    private static final String REAL = "https://{shop}";

    private final String base;
    private final String version;

    ShopAddress(ShopifyConfig config) {
        this.base = withoutSlash(config.apiBaseUrl().filter(url -> !url.isBlank()).orElse(REAL));
        this.version = config.apiVersion();
    }

    /** Where shoppers reach the shop, without a slash at the end. */
    public String storefront(ShopDomain shop) {
        return base.replace("{shop}", shop.value());
    }

    /** Where a merchant is asked to let the app in; the question follows. */
    public String consent(ShopDomain shop) {
        return storefront(shop) + "/admin/oauth/authorize";
    }

    /**
     * Where the app is shown inside the shop's admin.
     *
     * @param key the app's client id
     */
    public String app(ShopDomain shop, String key) {
        return storefront(shop) + "/admin/apps/" + key;
    }

    String adminApi(ShopDomain shop) {
        return storefront(shop) + "/admin/api/" + version + "/graphql.json";
    }

    String storefrontApi(ShopDomain shop) {
        return storefront(shop) + "/api/" + version + "/graphql.json";
    }

    String accessToken(ShopDomain shop) {
        return storefront(shop) + "/admin/oauth/access_token";
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
