package app.tendero.sync;

import app.tendero.kernel.StoreId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a run asks Shopify for.
 *
 * @param since only what changed after this; empty for everything
 * @param granted scopes that the merchant granted: fields that need others are left out of the
 *     question, for Shopify refuses a bulk operation as a whole
 * @param now when the question is made, for windows such as "the last 30 days"
 */
public record SyncScope(StoreId store, Optional<Instant> since, Set<String> granted, Instant now) {

    public SyncScope {
        granted = Set.copyOf(granted);
    }

    public boolean full() {
        return since.isEmpty();
    }

    /** {@link #since} in Shopify's search syntax; empty for everything. */
    public Optional<String> updated() {
        return since.map(moment -> "updated_at:>'" + moment + "'");
    }

    public boolean may(String scope) {
        return granted.contains(scope);
    }
}
