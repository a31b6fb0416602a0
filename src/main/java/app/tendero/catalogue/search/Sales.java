package app.tendero.catalogue.search;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sells in a store, and what is bought together: counted from the orders that Shopify told us
 * of. Counted anew with the first search of an hour, so nobody has to remember when; twice by two
 * replicas changes nothing.
 */
@Singleton
class Sales {

    private static final Duration HOLDS = Duration.ofHours(1);

    /** Stores whose last count is remembered. */
    private static final int KEPT = 5000;

    private static final String COUNT =
            """
            -- search-sales count
            WITH counted AS (
                SELECT l.product_id, sum(l.quantity)::int AS sold
                FROM order_head o
                JOIN order_line l ON l.store_id = $1 AND l.order_id = o.id
                WHERE o.store_id = $1 AND o.cancelled_at IS NULL AND o.deleted_at IS NULL
                  AND o.placed_at > now() - interval '30 days' AND l.product_id IS NOT NULL
                GROUP BY l.product_id),
            gone AS (
                DELETE FROM search_sales s
                WHERE s.store_id = $1 AND s.product_id NOT IN (SELECT product_id FROM counted))
            INSERT INTO search_sales AS s (store_id, product_id, sold)
            SELECT $1, product_id, sold FROM counted ORDER BY product_id
            ON CONFLICT (store_id, product_id) DO UPDATE SET sold = excluded.sold
            WHERE s.sold <> excluded.sold""";

    /** In the latest orders only: what was bought together long ago may be on no shelf. */
    private static final String BOUGHT_WITH =
            """
            -- search-bought-with
            WITH latest AS (
                SELECT o.id FROM order_head o
                WHERE o.store_id = $1 AND o.cancelled_at IS NULL AND o.deleted_at IS NULL
                ORDER BY o.placed_at DESC LIMIT 2000),
            with_it AS (
                SELECT DISTINCT a.order_id FROM latest
                JOIN order_line a ON a.store_id = $1 AND a.order_id = latest.id
                WHERE a.product_id = $2)
            SELECT b.product_id
            FROM with_it
            JOIN order_line b ON b.store_id = $1 AND b.order_id = with_it.order_id
            WHERE b.product_id <> $2
            GROUP BY b.product_id
            ORDER BY count(DISTINCT b.order_id) DESC, b.product_id
            LIMIT 16""";

    private final Database database;
    private final Clock clock;
    private final Map<StoreId, Instant> counted = new LinkedHashMap<>();

    @Inject
    Sales(Database database) {
        this(database, Clock.systemUTC());
    }

    Sales(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A search does not fail because nobody could count. */
    Uni<Void> countIfDue(StoreId store) {
        return isDue(store)
                ? count(store).onFailure().recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    Uni<Void> count(StoreId store) {
        return database.query(COUNT, Tuple.of(store.value())).replaceWithVoid();
    }

    private boolean isDue(StoreId store) {
        var now = clock.instant();
        synchronized (counted) {
            var last = counted.get(store);
            if (last != null && now.isBefore(last.plus(HOLDS))) {
                return false;
            }
            counted.put(store, now);
            if (counted.size() > KEPT) {
                counted.remove(counted.keySet().iterator().next());
            }
            return true;
        }
    }

    /** What stands in most orders with this product; empty where nobody knows. */
    Uni<List<ProductId>> boughtWith(StoreId store, ProductId product) {
        return database.query(BOUGHT_WITH, Tuple.of(store.value(), product.value()))
                .map(
                        rows -> {
                            var products = new ArrayList<ProductId>();
                            rows.forEach(
                                    row -> products.add(new ProductId(row.getLong("product_id"))));
                            return List.copyOf(products);
                        });
    }
}
