package app.tendero.sandbox.proof;

import app.tendero.sandbox.world.BenchIds;
import app.tendero.sandbox.world.Says;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What one shopper does until the payment link: looks around, fills the cart in several ways, sends
 * a few messages at once. Counts along what the cart must hold in the end. The same number always
 * gives the same list.
 */
final class ShoppingList {

    private static final int MOST_OF_ONE = 9;

    private final Random chance;
    private final int shop;
    private final List<List<ObjectNode>> steps = new ArrayList<>();
    private final Map<Long, Integer> cart = new TreeMap<>();

    private ShoppingList(int shop, int shopper) {
        this.shop = shop;
        this.chance = new Random(shopper);
    }

    static ShoppingList of(int shop, int shopper) {
        var list = new ShoppingList(shop, shopper);
        list.write();
        return list;
    }

    /** One webhook each; the last one asks for the payment link. */
    List<List<ObjectNode>> steps() {
        return List.copyOf(steps);
    }

    /** Quantity by variant id. */
    Map<Long, Integer> cart() {
        return Map.copyOf(cart);
    }

    private void write() {
        step(Says.text("hi"));
        int products = 2 + chance.nextInt(2);
        for (int i = 0; i < products; i++) {
            int product = 3 * (1 + (i * 3 + chance.nextInt(3)));
            step(Says.tap("product:" + BenchIds.product(shop, product)));
            fill(BenchIds.variant(shop, product));
        }
        if (chance.nextBoolean()) {
            step(Says.tap("cart.view"));
        }
        step(Says.tap("checkout"));
    }

    /** By one tap, by several one after the other, or by several at once. */
    private void fill(long variant) {
        int first = 1 + chance.nextInt(3);
        switch (chance.nextInt(3)) {
            case 0 -> step(add(variant, first));
            case 1 -> {
                step(add(variant, first));
                step(add(variant, 1));
            }
            default -> {
                // Only in this order do they come to the right number.
                int set = 1 + chance.nextInt(MOST_OF_ONE - 2);
                step(add(variant, first), set(variant, set), add(variant, 2));
            }
        }
    }

    private ObjectNode add(long variant, int quantity) {
        cart.merge(variant, quantity, Integer::sum);
        return Says.tap("cart.add:" + variant + ":" + quantity);
    }

    private ObjectNode set(long variant, int quantity) {
        cart.put(variant, quantity);
        return Says.tap("cart.set:" + variant + ":" + quantity);
    }

    private void step(ObjectNode... messages) {
        steps.add(List.of(messages));
    }
}
