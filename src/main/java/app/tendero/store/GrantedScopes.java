package app.tendero.store;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;

/** Tells what Shopify lets the app do in a store's shop. Whoever speaks to Shopify brings it. */
public interface GrantedScopes {

    /** As it is now; empty when Shopify cannot be asked. */
    Uni<Optional<Set<String>>> of(Store store);
}
