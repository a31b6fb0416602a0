package app.tendero.sandbox.proof;

import app.tendero.sandbox.world.Says;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One message of a shopping list.
 *
 * @param message as Meta words it
 * @param put what it does to the cart, if it does
 */
record Say(ObjectNode message, Optional<Put> put) {

    /**
     * A change of the cart.
     *
     * @param exactly whether it sets the quantity of what is in it instead of adding to it
     */
    record Put(long variant, int quantity, boolean exactly) {

        void into(Map<Long, Integer> cart) {
            if (exactly) {
                cart.computeIfPresent(variant, (line, before) -> quantity);
            } else {
                cart.merge(variant, quantity, Integer::sum);
            }
        }
    }

    /** The change of the cart in short, or else the message. */
    @Override
    public String toString() {
        return put.map(p -> (p.exactly() ? "=" : "+") + p.quantity() + " of " + p.variant())
                .orElseGet(message::toString);
    }

    static Say text(String body) {
        return new Say(Says.text(body), Optional.empty());
    }

    static Say tap(String id) {
        return new Say(Says.tap(id), Optional.empty());
    }

    static Say add(long variant, int quantity) {
        return new Say(
                Says.tap("cart.add:" + variant + ":" + quantity),
                Optional.of(new Put(variant, quantity, false)));
    }

    /** Out with it and in again: the same cart, whatever was in it. */
    static List<Say> exactly(long variant, int quantity) {
        return List.of(
                tap("cart.set:" + variant + ":0"), tap("cart.add:" + variant + ":" + quantity));
    }

    static Say set(long variant, int quantity) {
        return new Say(
                Says.tap("cart.set:" + variant + ":" + quantity),
                Optional.of(new Put(variant, quantity, true)));
    }
}
