package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Shops;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * What every door of a shop does first: find the shop, leave the event loop, and answer when
 * something breaks.
 */
final class ShopDoors {

    private static final Logger LOG = Logger.getLogger(ShopDoors.class);

    private final Vertx vertx;
    private final Shops shops;
    private final PretendShopifyConfig config;

    ShopDoors(Vertx vertx, Shops shops, PretendShopifyConfig config) {
        this.vertx = vertx;
        this.shops = shops;
        this.config = config;
    }

    /** A request to one shop. */
    record Visit(RoutingContext context, Shop shop, Links links) {

        String path(String name) {
            var value = context.pathParam(name);
            return value == null ? "" : value;
        }

        String form(String name) {
            var value = context.request().getFormAttribute(name);
            return value == null ? "" : value.strip();
        }
    }

    /** A handler that answers for the shop in the path, or 404 if there is none. */
    Handler<RoutingContext> door(BiFunction<Visit, Shop, Reply> answer) {
        return work(context -> answer(context, answer));
    }

    /** A handler that answers from a worker thread: a shop's monitor may be held for a while. */
    Handler<RoutingContext> work(Function<RoutingContext, Reply> answer) {
        return context ->
                vertx.executeBlocking(() -> answer.apply(context), false)
                        .onSuccess(reply -> write(context, reply))
                        .onFailure(broken -> broken(context, broken));
    }

    private void write(RoutingContext context, Reply reply) {
        if (reply.delayMillis() > 0) {
            vertx.setTimer(reply.delayMillis(), timer -> reply.write(context.response()));
        } else {
            reply.write(context.response());
        }
    }

    private Reply answer(RoutingContext context, BiFunction<Visit, Shop, Reply> answer) {
        var name = context.pathParam("shop");
        var shop = name == null ? null : shops.find(name).orElse(null);
        if (shop == null) {
            return Reply.json(404, Map.of("errors", "Not Found"));
        }
        return answer.apply(new Visit(context, shop, Links.of(root(context), shop)), shop);
    }

    private String root(RoutingContext context) {
        return config.publicUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(
                        () -> context.request().scheme() + "://" + context.request().authority());
    }

    private static void broken(RoutingContext context, Throwable broken) {
        LOG.error("pretend Shopify: request failed", broken);
        Reply.json(500, Map.of("errors", "Internal Server Error")).write(context.response());
    }
}
