package app.tendero.admin.settings;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Leads from the addresses that the pages once had to the page of today, parameters and all. */
@Singleton
class OldAddresses {

    private static final int LONGEST = 4096;

    void register(@Observes Router router) {
        router.get("/shopify/setup").handler(OldAddresses::home);
        router.get("/shopify/admin").handler(OldAddresses::home);
    }

    /** Always to ourselves: what was sent stands behind the question mark, and nowhere else. */
    private static void home(RoutingContext routing) {
        var query = routing.request().query();
        var sent = query == null || query.length() > LONGEST ? "" : "?" + query;
        routing.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, "/" + sent)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
