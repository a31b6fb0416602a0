package app.tendero.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ShopDomain;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageHeadersTest {

    private static final Optional<ShopDomain> LINEN_HOUSE =
            ShopDomain.parse("linen-house.myshopify.com");
    private static final PageHeaders SHOPIFYS =
            new PageHeaders("https://cdn.shopify.com/shopifycloud", Optional.empty());

    @Test
    void only_the_shop_and_shopifys_admin_may_frame_the_page() {
        assertThat(SHOPIFYS.policy(LINEN_HOUSE))
                .endsWith(
                        "; frame-ancestors https://linen-house.myshopify.com"
                                + " https://admin.shopify.com");
        assertThat(SHOPIFYS.policy(Optional.empty())).endsWith("; frame-ancestors 'none'");
    }

    @Test
    void scripts_come_from_us_and_from_shopify_and_never_from_the_page() {
        assertThat(SHOPIFYS.policy(LINEN_HOUSE).split("; "))
                .contains("default-src 'none'", "script-src 'self' https://cdn.shopify.com")
                .contains("base-uri 'none'", "form-action 'none'", "object-src 'none'");
    }

    @Test
    void metas_script_may_run_only_where_its_window_can_be_opened() {
        var withWindow = new PageHeaders("/sandbox/admin/cdn", Optional.empty(), true);

        assertThat(withWindow.policy(LINEN_HOUSE))
                .contains("script-src 'self' https://connect.facebook.net;")
                .contains("frame-src https://www.facebook.com;");
        assertThat(SHOPIFYS.policy(LINEN_HOUSE)).doesNotContain("facebook");
    }

    @Test
    void the_line_to_shopify_is_opened_and_its_scripts_are_fetched_at_once() {
        assertThat(SHOPIFYS.links("activity"))
                .startsWith("<https://cdn.shopify.com>; rel=\"preconnect\", ")
                .contains(
                        "<https://cdn.shopify.com/shopifycloud/app-bridge.js>; rel=\"preload\";"
                                + " as=\"script\"")
                .contains("</admin/shell.js>; rel=\"modulepreload\"")
                .endsWith("</admin/pages/activity.js>; rel=\"modulepreload\"");
    }

    @Test
    void scripts_of_our_own_origin_need_no_other() {
        var sandbox = new PageHeaders("/sandbox/admin/cdn", Optional.of("'self'"));

        assertThat(sandbox.policy(LINEN_HOUSE))
                .contains("script-src 'self';")
                .endsWith("https://admin.shopify.com 'self'");
        assertThat(sandbox.links("home")).doesNotContain("preconnect");
    }

    @Test
    void what_is_filled_in_is_text() {
        var filled =
                new Document("<p title=\"{{a}}\">{{a}}</p>").with(Map.of("a", "\"><script>'&"));

        assertThat(filled)
                .isEqualTo(
                        "<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">"
                                + "&quot;&gt;&lt;script&gt;&#39;&amp;</p>");
    }
}
