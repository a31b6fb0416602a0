package app.tendero.sync;

import app.tendero.shopify.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a batch.
 *
 * @param written new or changed
 * @param unchanged known already, or older than what is kept
 * @param removed gone from Shopify, and so from here
 * @param failed each with its reason; tried again by themselves later
 * @param trouble why Shopify could not be asked, where it could not; then the rest is what was done
 *     before
 */
public record Applied(
        int written, int unchanged, int removed, List<Failed> failed, Optional<Trouble> trouble) {

    public static final Applied NOTHING = new Applied(0, 0, 0, List.of(), Optional.empty());

    public Applied {
        failed = List.copyOf(failed);
    }

    public static Applied of(int written, int unchanged, List<Failed> failed) {
        return new Applied(written, unchanged, 0, failed, Optional.empty());
    }

    public static Applied stopped(Trouble trouble) {
        return new Applied(0, 0, 0, List.of(), Optional.of(trouble));
    }

    public Applied plus(Applied other) {
        var both = new ArrayList<>(failed);
        both.addAll(other.failed);
        return new Applied(
                written + other.written,
                unchanged + other.unchanged,
                removed + other.removed,
                both,
                trouble.or(other::trouble));
    }

    /**
     * @param id Shopify's number of the thing
     * @param reason in fixed words, such as {@code no title}: never texts of a shop or a shopper
     */
    public record Failed(long id, String reason) {}
}
