package app.tendero.sandbox.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a shopper of the load does, forty turns of a fixed mix: 30 % browsing lists, 25 % product
 * cards and choices, 12 % searches, 23 % cart, 5 % checkout, 5 % greetings and help. Each turn is
 * answered by one message.
 */
final class Script {

    static final int TURNS = 40;

    private static final long STEP = 32_768;
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
            case 1 -> tap("collection:" + collection(1));
            case 2 -> tap("product:" + product(product));
            case 3 -> tap("qty:" + variant(product) + ":2");
            case 4 -> tap("cart.add:" + variant(product) + ":2");
            case 5 -> text(WORDS[(shopper + turn) % WORDS.length]);
            case 6 -> tap("product:" + product(product + 3));
            case 7 -> tap("cart.add:" + variant(product + 3) + ":1");
            case 8 -> tap("collection:" + collection(2));
            case 9 -> tap("cart.view");
            case 10 -> tap("product:" + product(product + 1));
            case 11 -> turn > 30 ? tap("checkout") : tap("cart.set:" + variant(product) + ":1");
            default -> turn > 20 ? tap("browse") : tap("menu");
        };
    }

    private long product(int index) {
        return 9_000_000_000_000L + (shop * 100L + index) * STEP;
    }

    private long variant(int index) {
        return 47_000_000_000_000L + (shop * 100L + index) * 10 * STEP;
    }

    private long collection(int index) {
        return 410_000_000_000L + (shop * 10L + index) * STEP;
    }

    static ObjectNode text(String body) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "text");
        message.putObject("text").put("body", body);
        return message;
    }

    static ObjectNode tap(String id) {
        var message = JsonNodeFactory.instance.objectNode().put("type", "interactive");
        var interactive = message.putObject("interactive").put("type", "list_reply");
        interactive.putObject("list_reply").put("id", id).put("title", "…");
        return message;
    }
}
