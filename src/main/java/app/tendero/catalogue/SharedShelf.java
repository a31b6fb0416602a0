package app.tendero.catalogue;

import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * What the replicas tell each other of a catalogue, so that not each asks Shopify the same. Holds
 * Shopify's own answers as JSON. Never fails and never takes long: without it there is more to ask,
 * nothing more.
 */
interface SharedShelf {

    Uni<Optional<String>> get(StoreId store, String name);

    Uni<Void> put(StoreId store, String name, String json);

    /** The store's catalogue changed. */
    Uni<Void> forget(StoreId store);
}
