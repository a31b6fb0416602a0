package app.tendero.admin.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whose scripts the admin page loads, and who may show it in a frame. */
@ConfigMapping(prefix = "tendero.admin.page")
interface PageConfig {

    /** {@code SHOPIFY_API_KEY}: the app's client id, by which App Bridge knows whose page it is. */
    @WithDefault("${SHOPIFY_API_KEY:}")
    Optional<String> apiKey();

    /**
     * {@code ADMIN_SCRIPTS_BASE}: where {@code app-bridge.js} and {@code polaris-1.js} are.
     * Anything but Shopify's own place is for the sandbox: Shopify's review asks for the scripts of
     * the CDN.
     */
    @WithDefault("${ADMIN_SCRIPTS_BASE:https://cdn.shopify.com/shopifycloud}")
    String scriptsBase();

    /**
     * {@code ADMIN_FRAME_ANCESTORS}: who else may frame the page. Nobody, but for the sandbox,
     * whose pretend admin is at our own origin ({@code 'self'}).
     */
    @WithDefault("${ADMIN_FRAME_ANCESTORS:}")
    Optional<String> moreAncestors();
}
