package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import java.time.Instant;
import java.util.List;

/**
 * A collection that the online store shows, as it is mirrored.
 *
 * @param products how many stand in it, as Shopify counts them
 * @param members in the collection's order
 * @param whole whether these are all members
 */
record MirrorCollection(
        CollectionId id,
        String handle,
        String title,
        int products,
        Instant updatedAt,
        List<ProductId> members,
        boolean whole) {

    MirrorCollection {
        members = List.copyOf(members);
    }

    /** The same, told at another time. */
    MirrorCollection at(Instant time) {
        return new MirrorCollection(id, handle, title, products, time, members, whole);
    }
}
