package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.ChangedIds;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of thing that is kept in step with Shopify: how to ask for all of it, and what to do
 * with what comes. A bean of the package that owns the rows; runs, waiting and repeating are the
 * engine's.
 *
 * <p>Everything may come twice, late, and out of order: what is older than what is kept, by
 * Shopify's {@code updatedAt}, changes nothing.
 */
public interface SyncSource {

    /** Its name in doors, rows and metrics, such as {@code products}; never changes. */
    String type();

    /** Who goes first where several kinds of one store are due. */
    SyncPriority priority();

    /** Scopes without which nothing of it may be asked; a store without them is left in peace. */
    Set<String> scopes();

    /** The question for all of it, or for what changed since. */
    BulkQuery bulk(SyncScope scope);

    /**
     * How to find the ids of the few things that changed since the last time, which are then
     * fetched by {@link #refresh}: cheaper and sooner than a bulk operation. Empty where only a
     * bulk operation tells.
     */
    default Optional<ChangedIds.Things> changed() {
        return Optional.empty();
    }

    /**
     * Writes a batch in one short transaction.
     *
     * @param things top-level objects as the bulk query asked for them; rows nested in them are in
     *     arrays under the names that {@link BulkQuery#nested()} gives
     * @return a failure where nothing was written and it is worth trying again; one thing that
     *     cannot be read is a {@link Applied.Failed} beside the others
     */
    Uni<Applied> apply(StoreId store, List<JsonNode> things);

    /**
     * Fetches these again and writes them; what Shopify no longer has is removed.
     *
     * @param ids Shopify's, up to a hundred
     * @return with {@link Applied#trouble()} where Shopify could not be asked
     */
    Uni<Applied> refresh(StoreId store, List<Long> ids);

    /**
     * A run over everything came to its end: removes what it did not meet.
     *
     * @param startedAt of the run, by the database's clock; what was written since stays
     * @return how many were removed
     */
    Uni<Integer> finish(StoreId store, Instant startedAt);
}
