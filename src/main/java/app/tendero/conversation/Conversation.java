package app.tendero.conversation;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is remembered of a talk between two turns. Holds no text the shopper wrote.
 *
 * @param chosen language the shopper asked for
 * @param recognised language their words were in
 * @param greeted whether the welcome was ever said
 * @param stopped whether the shopper said "stop" and has not said "start" since
 * @param checkouts how many checkouts were asked for so far
 * @param orders the newest first, at most five
 */
public record Conversation(
        Optional<Language> chosen,
        Optional<Language> recognised,
        boolean greeted,
        boolean stopped,
        Cart cart,
        Step step,
        int checkouts,
        List<PlacedOrder> orders) {

    public static final Conversation NEW =
            new Conversation(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Cart.EMPTY,
                    new BrowseStep.Idle(),
                    0,
                    List.of());

    public Conversation {
        orders = List.copyOf(orders);
    }

    /** An order that Shopify told us came from this conversation. */
    public record PlacedOrder(String name, Money total, Instant at) {}
}
