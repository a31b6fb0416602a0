package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.shop.BulkOperation;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Shops;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands out the files of bulk operations, whole or from a place on. No token opens it, nor any. */
final class BulkDoor {

    private final Shops shops;

    BulkDoor(Shops shops) {
        this.shops = shops;
    }

    void fetch(RoutingContext context) {
        var shop = Optional.ofNullable(context.pathParam("shop")).flatMap(shops::find);
        var id = Optional.ofNullable(context.pathParam("id"));
        var file = shop.flatMap(found -> id.flatMap(one -> file(found, one)));
        if (file.isEmpty()) {
            context.response().setStatusCode(403).end("<Error><Code>AccessDenied</Code></Error>");
            return;
        }
        send(context, shop.orElseThrow(), file.get());
    }

    private static Optional<Path> file(Shop shop, String id) {
        return id.matches("[0-9]{1,18}")
                ? shop.bulk()
                        .find(Long.parseLong(id))
                        .map((BulkOperation one) -> one.file(shop.now()))
                : Optional.empty();
    }

    private static void send(RoutingContext context, Shop shop, Path file) {
        var size = file.toFile().length();
        var from = from(context.request().getHeader("Range"));
        var response = context.response().putHeader("Content-Type", "application/jsonl");
        shop.witness().called("bulk file from " + (from == 0 ? "0" : "later"));
        if (from >= size) {
            response.setStatusCode(416).putHeader("Content-Range", "bytes */" + size).end();
            return;
        }
        if (from > 0) {
            response.setStatusCode(206)
                    .putHeader("Content-Range", "bytes " + from + "-" + (size - 1) + "/" + size);
        }
        var cut = shop.bulk().nextCut();
        if (cut < 0) {
            response.sendFile(file.toString(), from);
            return;
        }
        cut(context, file, from, Math.min(cut, size - from), size);
    }

    /** The promised length does not come. */
    private static void cut(RoutingContext context, Path file, long from, long length, long size) {
        var response = context.response().putHeader("Content-Length", "" + (size - from));
        context.vertx()
                .executeBlocking(() -> part(file, from, (int) length), false)
                .compose(response::write)
                .onComplete(done -> context.vertx().setTimer(50, over -> response.reset()));
    }

    private static Buffer part(Path file, long from, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return Buffer.buffer(in.readNBytes(length));
        }
    }

    private static long from(@Nullable String range) {
        return range != null && range.matches("bytes=[0-9]{1,18}-")
                ? Long.parseLong(range.substring(6, range.length() - 1))
                : 0;
    }
}
