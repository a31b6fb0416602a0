package app.tendero.store;

import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreDraft.SettingsDraft;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps a store from choosing a checkout that its merchant did not let the app make. The page asks
 * for what is missing; whoever comes another way is told what to do.
 */
@Singleton
class CheckoutRight {

    private static final String DRAFTS = "write_draft_orders";

    private final StoreShelf shelf;
    private final Stores stores;
    private final GrantedScopes scopes;
    private final Installations installations;

    CheckoutRight(
            StoreShelf shelf, Stores stores, GrantedScopes scopes, Installations installations) {
        this.shelf = shelf;
        this.stores = stores;
        this.scopes = scopes;
        this.installations = installations;
    }

    /**
     * Fails with a {@link ProblemException} 422 for draft orders that the app may not make. What is
     * chosen already stays, and a custom app's scopes are its owner's business.
     */
    Uni<Void> mustBeGranted(StoreId store, SettingsDraft draft) {
        return draft.checkout().filter(mode -> mode == CheckoutMode.DRAFT_ORDER).isEmpty()
                ? Uni.createFrom().voidItem()
                : shelf.one(store)
                        .chain(
                                view ->
                                        view.filter(CheckoutRight::isToBeAsked).isPresent()
                                                ? ask(store)
                                                : Uni.createFrom().voidItem());
    }

    private static boolean isToBeAsked(StoreView view) {
        return view.shop().installedAt().isPresent()
                && !view.settings().checkout().equalsIgnoreCase(CheckoutMode.DRAFT_ORDER.name())
                && !view.shop().scopes().orElse(List.of()).contains(DRAFTS);
    }

    /** Shopify's own news of a grant may still be on its way. */
    private Uni<Void> ask(StoreId id) {
        return stores.byId(id)
                .map(store -> store.orElseThrow(Outcomes::gone))
                .chain(scopes::of)
                .chain(granted -> judge(id, granted));
    }

    private Uni<Void> judge(StoreId store, Optional<Set<String>> granted) {
        var now = GrantedScopes.known(granted, "make draft orders");
        if (!now.contains(DRAFTS)) {
            throw Outcomes.invalid(
                    List.of(
                            new FieldError(
                                    "checkout",
                                    "draft orders take a permission that Shopify asks for on the"
                                            + " Conversation page; until it is given, choose"
                                            + " another checkout")));
        }
        return installations.scopes(store, String.join(",", new TreeSet<>(now)));
    }
}
