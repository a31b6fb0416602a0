package app.tendero.admin.page;

import app.tendero.kernel.ShopDomain;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a browser is told about the admin page before it reads it: who may frame it, whose scripts
 * may run, and what to fetch at once. No script in the page itself ever runs.
 *
 * <p>Asked for by https://shopify.dev/docs/apps/build/security/set-up-iframe-protection
 *
 * @param metasWindow whether the page may open Meta's sign-up window, with Meta's script
 */
record PageHeaders(String scriptsBase, Optional<String> moreAncestors, boolean metasWindow) {

    /** Our modules in the order in which they are needed; without this each would wait for one. */
    private static final List<String> MODULES =
            List.of("shell", "api", "dom", "ui", "form", "format");

    /** Where App Bridge reports how fast the page is in a merchant's hands. */
    private static final String WEB_VITALS = "https://monorail-edge.shopifysvc.com";

    /** Where the script of Meta's sign-up window speaks to. */
    private static final String META = " https://graph.facebook.com https://www.facebook.com";

    PageHeaders(String scriptsBase, Optional<String> moreAncestors) {
        this(scriptsBase, moreAncestors, false);
    }

    /**
     * The content security policy of one answer.
     *
     * @param shop who asks; without one nobody may frame the page
     */
    String policy(Optional<ShopDomain> shop) {
        var scripts = withOrigin("'self'");
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + scripts + (metasWindow ? " https://connect.facebook.net" : ""),
                // the components of the CDN bring styles of their own
                "style-src " + scripts + " 'unsafe-inline'",
                "img-src " + scripts + " data: blob:",
                "font-src " + scripts,
                "connect-src " + scripts + " " + WEB_VITALS + (metasWindow ? META : ""),
                "frame-src " + (metasWindow ? "https://www.facebook.com" : "'none'"),
                "base-uri 'none'",
                "form-action 'none'",
                "object-src 'none'",
                "frame-ancestors " + shop.map(this::ancestors).orElse("'none'"));
    }

    /** The policy of a page that is for nobody's frame and runs no script. */
    static String policyOfLanding() {
        return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    /** {@code Link}: the browser opens the line to the CDN and fetches while it still reads. */
    String links(String module) {
        var shopifys =
                origin().map(origin -> "<" + origin + ">; rel=\"preconnect\", ").orElse("")
                        + script("app-bridge.js")
                        + ", "
                        + script("polaris-1.js");
        var ours =
                MODULES.stream()
                        .map(name -> "</admin/" + name + ".js>; rel=\"modulepreload\"")
                        .collect(Collectors.joining(", "));
        return shopifys + ", " + ours + ", </admin/pages/" + module + ".js>; rel=\"modulepreload\"";
    }

    private String script(String name) {
        return "<" + scriptsBase + "/" + name + ">; rel=\"preload\"; as=\"script\"";
    }

    private String ancestors(ShopDomain shop) {
        return "https://"
                + shop
                + " https://admin.shopify.com"
                + moreAncestors.map(more -> " " + more).orElse("");
    }

    private String withOrigin(String self) {
        return origin().map(origin -> self + " " + origin).orElse(self);
    }

    /** Empty for scripts of our own origin. */
    private Optional<String> origin() {
        var uri = URI.create(scriptsBase);
        return Optional.ofNullable(uri.getHost())
                .map(host -> uri.getScheme() + "://" + uri.getAuthority());
    }
}
