package app.tendero.sync;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this deployment keeps in step with Shopify. A store's own intervals live with the store. */
@ConfigMapping(prefix = "tendero.sync")
public interface SyncConfig {

    /** Whether anything is synced unasked; {@code SYNC_SCHEDULE=false} leaves it to the doors. */
    @WithDefault("${SYNC_SCHEDULE:true}")
    boolean schedule();

    /** {@code SYNC_INTERVAL_MINUTES}: between two looks at products, collections and customers. */
    @WithDefault("${SYNC_INTERVAL_MINUTES:30}")
    int intervalMinutes();

    /** {@code SYNC_ORDERS_INTERVAL_MINUTES}: between two looks at orders. */
    @WithDefault("${SYNC_ORDERS_INTERVAL_MINUTES:15}")
    int ordersIntervalMinutes();

    /** {@code SYNC_INVENTORY_INTERVAL_MINUTES}: between two looks at stock. */
    @WithDefault("${SYNC_INVENTORY_INTERVAL_MINUTES:10}")
    int inventoryIntervalMinutes();

    /** {@code SYNC_FULL_HOURS}: after this long everything is looked at again, not just changes. */
    @WithDefault("${SYNC_FULL_HOURS:24}")
    int fullHours();

    /** {@code SYNC_BATCH_SIZE}: things that are written in one transaction. */
    @WithDefault("${SYNC_BATCH_SIZE:250}")
    int batchSize();

    /** {@code SYNC_ORDERS_DAYS}: how old an order may be to be fetched by a first run. */
    @WithDefault("${SYNC_ORDERS_DAYS:30}")
    int ordersDays();

    /** {@code SYNC_CONCURRENCY}: runs that one replica works on at once, each of another store. */
    @WithDefault("${SYNC_CONCURRENCY:4}")
    int concurrency();

    /** How long a run keeps its place before others have their turn. */
    @WithDefault("20s")
    Duration turn();

    /** How often to look for runs that are due. */
    @WithDefault("1s")
    Duration poll();

    /** After which an operation that Shopify has just begun is first asked for. */
    @WithDefault("500ms")
    Duration firstLook();

    /** Before an operation that Shopify did not finish is begun anew. */
    @WithDefault("5s")
    Duration beforeRestart();

    /** Before Shopify is asked again after it did not answer well; longer each time. */
    @WithDefault("2s")
    Duration firstPause();

    /** Pages of changed ids after which a bulk operation is the better way. */
    @WithDefault("20")
    int mostPages();
}
