package app.tendero.shopify;

import app.tendero.store.Check;
import app.tendero.store.CheckoutMode;
import app.tendero.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a store's settings need and Shopify does not let the app do. */
final class ScopeCheck {

    private static final String NAME = "shopify.scopes";

    private ScopeCheck() {}

    /**
     * @param granted empty when Shopify could not be asked
     */
    static Check of(Store store, Optional<Set<String>> granted) {
        if (granted.isEmpty()) {
            return Check.unknown(
                    NAME, "Shopify could not be asked just now.", "Check again in a moment.");
        }
        var lacks = lacks(store, granted.get());
        return lacks.isEmpty()
                ? Check.ok(NAME, "Shopify lets the app do all that the settings need.")
                : Check.warning(NAME, says(lacks), toDo(store, lacks));
    }

    /** A permission that is missing, and what shoppers or the merchant do without. */
    private record Lack(String scope, String without) {}

    private static List<Lack> lacks(Store store, Set<String> granted) {
        var lacks = new ArrayList<Lack>();
        if (!granted.contains("read_orders") && !granted.contains("write_orders")) {
            lacks.add(new Lack("read_orders", "Orders are not confirmed in the chat or counted."));
        }
        if (store.settings().checkout() == CheckoutMode.DRAFT_ORDER
                && !granted.contains("write_draft_orders")) {
            lacks.add(
                    new Lack(
                            "write_draft_orders",
                            "Checkout is set to draft orders, which the app may not make: shoppers"
                                    + " get a plain cart link."));
        }
        if (isInstalled(store) && !granted.contains("unauthenticated_write_checkouts")) {
            lacks.add(
                    new Lack(
                            "unauthenticated_write_checkouts",
                            "Checkouts open without exact totals and the shopper's phone."));
        }
        return lacks;
    }

    private static String says(List<Lack> lacks) {
        return String.join(" ", lacks.stream().map(Lack::without).toList());
    }

    private static String toDo(Store store, List<Lack> lacks) {
        var scopes = String.join(", ", lacks.stream().map(Lack::scope).toList());
        if (!isInstalled(store)) {
            return "Give the app " + scopes + " and install it again.";
        }
        return lacks.stream().allMatch(lack -> lack.scope().equals("write_draft_orders"))
                ? "Give the permission on the Conversation page, under Cart and checkout."
                : "Open Tendero from your Shopify admin and say yes to what it asks for ("
                        + scopes
                        + ").";
    }

    /** Its token lives elsewhere than a custom app's. */
    static boolean isInstalled(Store store) {
        return store.shopify().accessToken().isEmpty() && store.shopify().apiKey().isEmpty();
    }
}
