package app.tendero.store;

import app.tendero.access.Caller;
import app.tendero.access.Role;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CrossStoreTries;
import app.tendero.platform.CrossStoreTries.What;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/**
 * Finds the store that a path or a body names, among those that exist for the caller. Every door
 * that takes {@code {store}} or {@code store_id} asks here.
 */
@Singleton
public class VisibleStores {

    private final Stores stores;
    private final CrossStoreTries tries;

    VisibleStores(Stores stores, CrossStoreTries tries) {
        this.stores = stores;
        this.tries = tries;
    }

    /**
     * The store of this name.
     *
     * @param name its domain, its handle or its id; digits alone are an id
     * @return fails with a {@link ProblemException} 404 for one that is not there and for one that
     *     is not the caller's: the two are not told apart
     */
    public Uni<StoreId> require(Caller caller, String name) {
        return find(name)
                .map(found -> found.filter(store -> maySee(caller, store)))
                .map(found -> found.orElseThrow(VisibleStores::notFound));
    }

    /**
     * A call at a door whose path names the store as {@code {store}}.
     *
     * @return fails as {@link #require} does
     * @throws ProblemException 401 and 403 as {@link Caller#of(ContainerRequestContext, Role)}
     */
    public Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        var caller = Caller.of(request, least);
        return require(caller, request.getUriInfo().getPathParameters().getFirst("store"))
                .map(store -> new StoreCall(store, caller));
    }

    private boolean maySee(Caller caller, StoreId store) {
        if (!caller.sees(store)) {
            tries.count(What.KEY, store);
            return false;
        }
        return true;
    }

    private Uni<Optional<StoreId>> find(String name) {
        if (name.matches("[1-9][0-9]{0,17}")) {
            return stores.byId(new StoreId(Long.parseLong(name)))
                    .map(store -> store.map(Store::id));
        }
        var domain = ShopDomain.parse(name.contains(".") ? name : name + ".myshopify.com");
        return domain.isPresent()
                ? stores.byDomain(domain.get())
                : Uni.createFrom().item(Optional.empty());
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound("There is no such store."));
    }
}
