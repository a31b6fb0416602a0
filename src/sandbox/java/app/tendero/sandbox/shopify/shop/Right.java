package app.tendero.sandbox.shopify.shop;

import java.util.HashSet;
import java.util.Set;

/**
 * What the holder of a token may do.
 *
 * @param publicApp whether it is the deployment's app; a shop's custom app may do everything
 * @param scopes what the merchant granted
 */
public record Right(boolean publicApp, Set<String> scopes) {

    /** Of the shop's own custom app. */
    public static final Right OWN = new Right(false, Set.of());

    public Right {
        scopes = Set.copyOf(scopes);
    }

    /** Who may write may read. */
    public boolean may(String scope) {
        return !publicApp
                || scopes.contains(scope)
                || (scope.startsWith("read_")
                        && scopes.contains("write_" + scope.substring("read_".length())));
    }

    /** What of it is left where only that much is granted any more. */
    Right within(Right granted) {
        var left = new HashSet<>(scopes);
        left.retainAll(granted.scopes());
        return publicApp ? new Right(true, left) : this;
    }
}
