package app.tendero.sandbox.bench;

import static app.tendero.sandbox.world.Says.tap;
import static app.tendero.sandbox.world.Says.text;

import app.tendero.sandbox.world.BenchIds;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a shopper of the load does, forty turns of a fixed mix: 30 % product cards and choices, 27.5
 * % browsing lists, 27.5 % cart, 7.5 % searches, 5 % greetings and help, 2.5 % checkout. Each turn
 * is answered by one message.
 */
final class Script {

    static final int TURNS = 40;

    private static final String[] WORDS = {"blue towel", "mug", "white shirt", "candle"};

    private final int shop;
    private final int shopper;

    Script(int shop, int shopper) {
        this.shop = shop;
        this.shopper = shopper;
    }

    /** The message of a turn, counted from 0. */
    ObjectNode message(int turn) {
        int product = 3 * (1 + (shopper + turn / 13) % 9);
        if (turn == 0) {
            return text("hi");
        }
        return switch ((turn - 1) % 13) {
            case 0 -> tap("browse");
            case 1 -> tap("collection:" + BenchIds.collection(shop, 1));
            case 2 -> tap("product:" + BenchIds.product(shop, product));
            case 3 -> tap("qty:" + BenchIds.variant(shop, product) + ":2");
            case 4 -> tap("cart.add:" + BenchIds.variant(shop, product) + ":2");
            case 5 -> text(WORDS[(shopper + turn) % WORDS.length]);
            case 6 -> tap("product:" + BenchIds.product(shop, product + 3));
            case 7 -> tap("cart.add:" + BenchIds.variant(shop, product + 3) + ":1");
            case 8 -> tap("collection:" + BenchIds.collection(shop, 2));
            case 9 -> tap("cart.view");
            case 10 -> tap("product:" + BenchIds.product(shop, product + 1));
            case 11 ->
                    turn > 30
                            ? tap("checkout")
                            : tap("cart.set:" + BenchIds.variant(shop, product) + ":1");
            default -> turn > 20 ? tap("browse") : tap("menu");
        };
    }
}
