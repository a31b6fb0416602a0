package app.tendero.sandbox.shopify.shop;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the merchant of a shop lets the deployment's app do. */
public final class Grants {

    /** As in {@code deploy/shopify/shopify.app.toml}: granted by the install. */
    public static final List<String> REQUIRED =
            List.of(
                    "read_products",
                    "read_inventory",
                    "read_orders",
                    "read_customers",
                    "read_returns",
                    "unauthenticated_read_product_listings",
                    "unauthenticated_read_product_inventory",
                    "unauthenticated_read_checkouts",
                    "unauthenticated_write_checkouts");

    /** The same file's: granted when the app asks, if the merchant likes. */
    public static final List<String> OPTIONAL =
            List.of("write_draft_orders", "write_products", "write_returns");

    private final Set<String> given = new ConcurrentSkipListSet<>();
    private volatile List<String> atInstall = REQUIRED;

    /** For tests: what an install from now on grants, such as less than the app asks today. */
    public void atInstall(List<String> scopes) {
        atInstall = List.copyOf(scopes);
    }

    void install() {
        if (given.isEmpty()) {
            given.addAll(atInstall);
        }
    }

    public void give(Collection<String> scopes) {
        scopes.stream()
                .filter(scope -> REQUIRED.contains(scope) || OPTIONAL.contains(scope))
                .forEach(given::add);
    }

    public void take(Collection<String> scopes) {
        given.removeAll(scopes);
    }

    void forget() {
        given.clear();
    }

    public Set<String> given() {
        return new TreeSet<>(given);
    }
}
