package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Api;
import app.tendero.sandbox.shopify.graphql.GraphQlEngine;
import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.BulkOperation;
import app.tendero.sandbox.shopify.shop.Shop;
import io.vertx.core.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Carries out bulk operations, each on a thread of its own: writes their rows to a file and tells
 * the app when it is over.
 */
final class BulkRunner {

    private static final Logger LOG = Logger.getLogger(BulkRunner.class);
    private static final int AT_ONCE = 250;

    private final Webhooks webhooks;

    BulkRunner(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Begins what waits. */
    void look(Shop shop, Links links) {
        for (var operation : shop.bulk().waiting()) {
            if (operation.begin()) {
                Thread.ofVirtual().start(() -> run(shop, links, operation));
            }
        }
    }

    private void run(Shop shop, Links links, BulkOperation operation) {
        try {
            var failure = shop.bulk().nextFailure();
            if (failure.isEmpty()) {
                write(shop, links, operation);
            } else {
                operation.fail(failure, shop.now());
            }
        } catch (IOException | RuntimeException broken) {
            LOG.error("pretend Shopify: bulk operation broke", broken);
            operation.fail("INTERNAL_SERVER_ERROR", shop.now());
        }
        webhooks.send(shop, "bulk_operations/finish", payload(operation));
    }

    private static void write(Shop shop, Links links, BulkOperation operation) throws IOException {
        var file = Files.createTempFile("tendero-bulk-", ".jsonl");
        file.toFile().deleteOnExit();
        var error = rows(shop, links, operation, file);
        if (!operation.status().equals("RUNNING")) {
            operation.cancelled(shop.now());
        } else if (error.isEmpty()) {
            operation.complete(file, Files.size(file), shop.now());
        } else {
            operation.fail(error, shop.now());
        }
    }

    private static String rows(Shop shop, Links links, BulkOperation operation, Path file)
            throws IOException {
        var engine = GraphQlEngine.of(Api.ADMIN);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int from = 0;
            while (true) {
                var page = engine.bulkPage(shop, links, operation, from, AT_ONCE);
                if (!page.error().isEmpty()) {
                    return page.error();
                }
                for (var line : page.lines()) {
                    out.write(line);
                    out.write('\n');
                }
                if (!operation.found(page.roots(), page.lines().size()) || !page.hasMore()) {
                    return "";
                }
                from += AT_ONCE;
            }
        }
    }

    private static JsonObject payload(BulkOperation operation) {
        return new JsonObject()
                .put("admin_graphql_api_id", operation.gid())
                .put("completed_at", String.valueOf(operation.completedAt()))
                .put("created_at", operation.createdAt().toString())
                .put("error_code", operation.error())
                .put("status", operation.status().toLowerCase(Locale.ROOT))
                .put("type", "query");
    }
}
