package app.tendero.support.ticket;

import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.GrantedScopes;
import app.tendero.store.Installations;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps a store from choosing return requests that its merchant did not let the app make. A custom
 * app's scopes are its owner's business.
 */
@Singleton
class ReturnRight {

    private static final String RETURNS = "write_returns";

    private final Stores stores;
    private final GrantedScopes scopes;
    private final Installations installations;

    ReturnRight(Stores stores, GrantedScopes scopes, Installations installations) {
        this.stores = stores;
        this.scopes = scopes;
        this.installations = installations;
    }

    /**
     * Fails with a {@link ProblemException}: 422 without the permission, 503 where nobody knows.
     */
    Uni<Void> mustBeGranted(StoreId id) {
        return stores.byId(id)
                .chain(
                        store ->
                                store.filter(ReturnRight::isInstalled)
                                        .map(one -> ask(id, one))
                                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static boolean isInstalled(Store store) {
        return store.shopify().accessToken().isEmpty() && store.shopify().apiKey().isEmpty();
    }

    private Uni<Void> ask(StoreId id, Store store) {
        return scopes.of(store).chain(granted -> judge(id, granted));
    }

    private Uni<Void> judge(StoreId store, Optional<Set<String>> granted) {
        var now = GrantedScopes.known(granted, "request returns");
        if (!now.contains(RETURNS)) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(
                                    new FieldError(
                                            "returns",
                                            "return requests take the permission write_returns,"
                                                    + " which Shopify was not asked for yet"))));
        }
        return installations.scopes(store, String.join(",", new TreeSet<>(now)));
    }
}
