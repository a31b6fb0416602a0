package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.GraphQlEngine;
import app.tendero.sandbox.shopify.shop.Shops;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * A Shopify to try and test against, mounted under {@code /sandbox/shopify}. Shops are named by
 * their domain or handle, {@code linen-house.myshopify.com}; {@code DemoStores} lists them with
 * their credentials. Its doors:
 *
 * <ul>
 *   <li>{@code POST /:shop/admin/api/:version/graphql.json}, {@code POST
 *       /:shop/api/:version/graphql.json}
 *   <li>{@code POST /:shop/admin/oauth/access_token}, {@code GET|POST /:shop/admin/oauth/authorize}
 *   <li>{@code GET /:shop/cart/:items}, {@code GET|POST /:shop/checkouts/:token}, {@code GET|POST
 *       /:shop/invoices/:token}, {@code /:shop/products/:handle}, {@code /:shop/images/:name}
 *   <li>{@code GET /:shop/bulk-operation-outputs/:id.jsonl}: files of bulk operations
 *   <li>for tests: {@code POST /control}, {@code GET /:shop/state} and {@code GET
 *       /:shop/state/goods}
 * </ul>
 */
public final class PretendShopify {

    private static final String ROOT = "/sandbox/shopify";

    /**
     * The largest query the real one takes is far smaller; a client gone wild must not fill the
     * memory.
     */
    private static final long LARGEST_BODY = 2_000_000;

    private final Vertx vertx;
    private final Webhooks webhooks;
    private final ShopDoors doors;
    private final GraphQlDoor graphQl;
    private final BulkDoor bulk;
    private final CheckoutDoor checkout;
    private final OAuthDoor oauth;
    private final ControlDoor control;
    private final PermalinkDoor permalink = new PermalinkDoor();
    private final ImageDoor images = new ImageDoor();

    public PretendShopify(Vertx vertx, PretendShopifyConfig config) {
        this.vertx = vertx;
        var shops = new Shops(config.bucketSize(), config.restoreRate(), config.clock());
        this.webhooks = new Webhooks(vertx, config);
        this.doors = new ShopDoors(vertx, shops, config);
        var runner = new BulkRunner(webhooks);
        this.graphQl = new GraphQlDoor(runner);
        this.bulk = new BulkDoor(shops);
        this.checkout = new CheckoutDoor(webhooks);
        this.oauth = new OAuthDoor(config);
        this.control = new ControlDoor(shops, webhooks);
    }

    /** Adds all doors to a router. */
    public void mount(Router router) {
        router.route(ROOT + "/*").handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        router.post(ROOT + "/control").handler(doors.work(control::handle));
        router.get(ROOT + "/:shop/state").handler(doors.door(StateDoor::show));
        router.get(ROOT + "/:shop/state/goods").handler(doors.door(GoodsState::show));
        router.post(ROOT + "/:shop/admin/api/:version/graphql.json")
                .handler(doors.door(graphQl::admin));
        router.post(ROOT + "/:shop/api/:version/graphql.json")
                .handler(doors.door(graphQl::storefront));
        router.post(ROOT + "/:shop/admin/oauth/access_token").handler(doors.door(oauth::token));
        router.get(ROOT + "/:shop/admin/oauth/authorize").handler(doors.door(oauth::consent));
        router.post(ROOT + "/:shop/admin/oauth/authorize").handler(doors.door(oauth::install));
        router.get(ROOT + "/:shop/bulk-operation-outputs/:id.jsonl").handler(bulk::fetch);
        mountPages(router);
    }

    private void mountPages(Router router) {
        router.get(ROOT + "/:shop/images/:name").handler(doors.door(images::show));
        router.get(ROOT + "/:shop/products/:handle").handler(doors.door(checkout::product));
        router.get(ROOT + "/:shop/cart/:items").handler(doors.door(permalink::open));
        router.get(ROOT + "/:shop/:locale/cart/:items").handler(doors.door(permalink::open));
        for (var kind : new String[] {"checkouts", "invoices"}) {
            var page = ROOT + "/:shop/" + kind + "/:token";
            router.route(HttpMethod.GET, page).handler(doors.door(checkout::show));
            router.route(HttpMethod.POST, page).handler(doors.door(checkout::pay));
        }
        router.get(ROOT + "/:shop/checkouts/:token/thank-you")
                .handler(doors.door(checkout::thanks));
        router.get(ROOT + "/:shop/orders/:id/authenticate").handler(doors.door(checkout::order));
    }

    /**
     * Reads the two schemas now, on a worker thread, so that the first query need not wait about a
     * second.
     */
    public Future<Void> warmUp() {
        return vertx.executeBlocking(
                        () -> {
                            GraphQlEngine.all().forEach(GraphQlEngine::of);
                            return true;
                        },
                        false)
                .mapEmpty();
    }

    public void close() {
        webhooks.close();
    }
}
