package app.tendero.admin.page;

import app.tendero.kernel.ShopDomain;
import app.tendero.whatsapp.Signups;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Serves the documents of the admin page. They hold nothing of any store: the browser asks for that
 * with a session token. Whoever comes without a shop gets the landing page.
 */
@Singleton
class AdminDocuments {

    private static final String HTML = "text/html; charset=utf-8";

    private final PageConfig config;
    private final PageHeaders headers;
    private final Document shell = Document.of("shell.html");
    private final Document landing = Document.of("landing.html");

    AdminDocuments(PageConfig config, Signups signups) {
        this.config = config;
        this.headers =
                new PageHeaders(
                        config.scriptsBase(),
                        config.moreAncestors(),
                        signups.window()
                                .filter(window -> window.script().startsWith("https:"))
                                .isPresent());
    }

    void register(@Observes Router router) {
        for (var page : AdminPage.values()) {
            var html = html(page);
            router.get(page.path()).handler(routing -> answer(routing, page, html));
        }
    }

    private String html(AdminPage page) {
        return shell.with(
                Map.of(
                        "api-key", config.apiKey().orElse(""),
                        "scripts", config.scriptsBase(),
                        "title", page.title()));
    }

    private void answer(RoutingContext routing, AdminPage page, String html) {
        var shop = shop(routing);
        var response =
                routing.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                        .putHeader("Referrer-Policy", "no-referrer");
        if (shop.isEmpty()) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .putHeader("Content-Security-Policy", PageHeaders.policyOfLanding())
                    .end(landing.html());
            return;
        }
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", headers.policy(shop))
                .putHeader("Link", headers.links(page.module()))
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .end(html);
    }

    /** The one shop that is named, if it is one; two of them are none. */
    private static Optional<ShopDomain> shop(RoutingContext routing) {
        var named = routing.queryParam("shop");
        return named.size() == 1 && named.getFirst().chars().allMatch(c -> c < 128)
                ? ShopDomain.parse(named.getFirst())
                : Optional.empty();
    }
}
