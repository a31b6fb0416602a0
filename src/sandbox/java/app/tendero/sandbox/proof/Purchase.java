package app.tendero.sandbox.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A purchase as the shopper and the shop saw it; quantities by variant id.
 *
 * @param number the store's phone number ID
 * @param wanted what the shopper put into the cart
 * @param paidFor what the checkout held when it was paid; empty if the shopper never got that far
 * @param orders what the shop holds of orders of this conversation
 * @param story what was said and heard on the way, for whoever looks for what went wrong
 */
public record Purchase(
        String number,
        String shopper,
        Map<Long, Integer> wanted,
        Optional<Map<Long, Integer>> paidFor,
        List<Map<Long, Integer>> orders,
        List<String> story) {

    public Purchase {
        wanted = Map.copyOf(wanted);
        orders = List.copyOf(orders);
        story = List.copyOf(story);
    }
}
