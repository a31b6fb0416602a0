package app.tendero.sandbox.proof;

import app.tendero.sandbox.world.BenchIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What one shopper does until the payment link: looks around, fills the cart in several ways, sends
 * a few messages at once. The same number always gives the same list.
 */
public final class ShoppingList {

    private static final int MOST_OF_ONE = 9;
    private static final int PRODUCTS = 30;

    private final Random chance;
    private final int shop;
    private final List<List<Say>> steps = new ArrayList<>();

    private ShoppingList(int shop, int shopper) {
        this.shop = shop;
        this.chance = new Random(shopper);
    }

    public static ShoppingList of(int shop, int shopper) {
        var list = new ShoppingList(shop, shopper);
        list.write();
        return list;
    }

    /**
     * Somebody who does not wait for answers: all at once, most of it into the cart, in any order
     * the same in the end.
     */
    public static ShoppingList burst(int shop, int shopper, int messages) {
        var list = new ShoppingList(shop, shopper);
        list.step(Say.text("hi"));
        var burst = new ArrayList<Say>();
        for (int i = 0; i < messages; i++) {
            burst.add(
                    i % 10 == 9
                            ? Say.tap("browse")
                            : Say.add(BenchIds.variant(shop, 1 + i % PRODUCTS), 1));
        }
        list.steps.add(List.copyOf(burst));
        list.step(Say.tap("checkout"));
        return list;
    }

    /** What is said at once; the last one asks for the payment link. */
    List<List<Say>> steps() {
        return List.copyOf(steps);
    }

    private void write() {
        step(Say.text("hi"));
        int products = 2 + chance.nextInt(2);
        for (int i = 0; i < products; i++) {
            int product = 3 * (1 + (i * 3 + chance.nextInt(3)));
            step(Say.tap("product:" + BenchIds.product(shop, product)));
            fill(BenchIds.variant(shop, product));
        }
        if (chance.nextBoolean()) {
            step(Say.tap("cart.view"));
        }
        step(Say.tap("checkout"));
    }

    /** By one tap, by several one after the other, or by several at once. */
    private void fill(long variant) {
        int first = 1 + chance.nextInt(3);
        switch (chance.nextInt(3)) {
            case 0 -> step(Say.add(variant, first));
            case 1 -> {
                step(Say.add(variant, first));
                step(Say.add(variant, 1));
            }
            default -> {
                // Only in this order do they come to the right number.
                int set = 1 + chance.nextInt(MOST_OF_ONE - 2);
                step(Say.add(variant, first), Say.set(variant, set), Say.add(variant, 2));
            }
        }
    }

    private void step(Say... messages) {
        steps.add(List.of(messages));
    }
}
