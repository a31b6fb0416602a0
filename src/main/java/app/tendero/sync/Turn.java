package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.store.Store;
import java.time.Instant;
import java.util.Set;

/** A run that has its turn, with all that is needed to work on it. */
record Turn(Run run, Store store, SyncSource source) {

    StoreId id() {
        return store.id();
    }

    BulkQuery question(Set<String> granted, Instant now) {
        return source.bulk(new SyncScope(store.id(), run.since(), granted, now));
    }
}
