package app.tendero.conversation.dialogue;

import app.tendero.conversation.Variant;

/** How many of a variant a shopper may take. */
final class Stock {

    private Stock() {}

    /** At most the store's maximum and what is left; zero when it cannot be bought now. */
    static int limit(Turn turn, Variant variant) {
        if (!variant.available()) {
            return 0;
        }
        var most = Math.max(1, turn.store().maxQuantity());
        return Math.max(0, Math.min(most, variant.left().orElse(most)));
    }

    /** Whether it is the shop's stock and not the store's rule that says no more. */
    static boolean shortOf(Turn turn, Variant variant) {
        return variant.left().orElse(Integer.MAX_VALUE) < turn.store().maxQuantity();
    }
}
