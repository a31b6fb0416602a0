package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Right;
import app.tendero.sandbox.shopify.shop.Shop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through a shop: who is asked, and what is noted on the way for the
 * answer's extensions.
 */
final class Call {

    private final Shop shop;
    private final Links links;
    private final Right right;
    private final boolean metered;
    private final Set<String> rootFields = new LinkedHashSet<>();
    private final List<Map<String, Object>> searchNotes = new ArrayList<>();
    private int requestedCost;
    private boolean reserved;
    private @Nullable Slice slice;

    /**
     * Part of a question over everything: which of the root's rows are wanted. Connections below
     * the root are whole.
     */
    static final class Slice {

        private final int from;
        private final int size;
        private int all;

        Slice(int from, int size) {
            this.from = from;
            this.size = size;
        }

        int from() {
            return from;
        }

        int to(int rows) {
            all = rows;
            return Math.min(rows, from + size);
        }

        /** Whether there is more after it. */
        boolean hasMore() {
            return from + size < all;
        }
    }

    /**
     * @param metered whether it costs points of the shop's bucket
     */
    Call(Shop shop, Links links, Right right, boolean metered) {
        this.shop = shop;
        this.links = links;
        this.right = right;
        this.metered = metered;
    }

    Call within(Slice part) {
        slice = part;
        return this;
    }

    /** Absent in a usual call, whose connections are cut into pages. */
    @Nullable Slice slice() {
        return slice;
    }

    Shop shop() {
        return shop;
    }

    Links links() {
        return links;
    }

    Right right() {
        return right;
    }

    boolean metered() {
        return metered;
    }

    /** The top-level fields of the operation, for the witness. */
    Set<String> rootFields() {
        return rootFields;
    }

    void rootField(String name) {
        rootFields.add(name);
    }

    List<Map<String, Object>> searchNotes() {
        return searchNotes;
    }

    void searchNote(Map<String, Object> note) {
        searchNotes.add(note);
    }

    int requestedCost() {
        return requestedCost;
    }

    void requestedCost(int points) {
        requestedCost = points;
    }

    boolean reserved() {
        return reserved;
    }

    void reservedPoints() {
        reserved = true;
    }
}
