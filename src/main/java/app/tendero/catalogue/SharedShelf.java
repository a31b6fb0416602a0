package app.tendero.catalogue;

import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the replicas tell each other of a catalogue, so that not each asks Shopify the same. Holds
 * Shopify's own answers as JSON. Never fails and never takes long: without it there is more to ask,
 * nothing more.
 */
interface SharedShelf {

    /**
     * Which state of the store's catalogue is known here. What was read while this one was known is
     * put under it, and is found by those alone who know no later one.
     */
    long version(StoreId store);

    Uni<Optional<String>> get(StoreId store, long version, String name);

    Uni<Void> put(StoreId store, long version, String name, String json);

    /** Those of these that are there, by their names. */
    Uni<Map<String, Kept>> get(StoreId store, long version, List<String> names);

    /**
     * @param left how long it counts still
     */
    record Kept(String text, Duration left) {}

    Uni<Void> put(StoreId store, long version, Map<String, String> texts);

    /** The store's catalogue changed. */
    Uni<Void> forget(StoreId store);
}
