package app.tendero.messages;

import app.tendero.access.Caller;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose messages a call is about. A store's key and a person of the merchant's have one store and
 * need not name it; an operator must.
 */
@Singleton
public class CallerStore {

    private final VisibleStores visible;

    CallerStore(VisibleStores visible) {
        this.visible = visible;
    }

    /**
     * @param field the parameter that names the store
     * @return fails with 404 for a store that is not the caller's
     * @throws ProblemException 403 for a lesser role, 422 for an operator who names no store
     */
    public Uni<StoreCall> of(
            ContainerRequestContext request, Role least, String field, @Nullable String name) {
        var caller = Caller.of(request, least);
        if (name != null && !name.isBlank()) {
            return visible.require(caller, name).map(store -> new StoreCall(store, caller));
        }
        return own(caller)
                .map(store -> Uni.createFrom().item(new StoreCall(store, caller)))
                .orElseThrow(() -> unnamed(field));
    }

    private static Optional<StoreId> own(Caller caller) {
        return switch (caller) {
            case Caller.Operator operator -> Optional.empty();
            case Caller.OfStore(var store) -> Optional.of(store);
            case Caller.Merchant merchant -> Optional.of(merchant.store());
        };
    }

    private static ProblemException unnamed(String field) {
        return new ProblemException(
                Problem.invalid(
                        List.of(new FieldError(field, "the store's domain, handle or id"))));
    }
}
