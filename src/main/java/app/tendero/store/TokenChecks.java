package app.tendero.store;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreDraft.NumberDraft;
import app.tendero.store.TokenCheck.Candidate;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tries a store's tokens before they are kept, when the caller asks for it. */
@Singleton
class TokenChecks {

    private final List<TokenCheck> checks;
    private final Stores stores;

    TokenChecks(@All List<TokenCheck> checks, Stores stores) {
        this.checks = checks;
        this.stores = stores;
    }

    /** Fails with a {@link ProblemException} 422 when a token of a new store does not work. */
    Uni<Void> ofNew(StoreDraft draft, boolean wanted) {
        return wanted
                ? check(candidate(draft.domain().orElseThrow(), draft, Optional.empty()))
                : Uni.createFrom().voidItem();
    }

    /**
     * Fails with a {@link ProblemException} 422 when the change names another domain, or when a
     * token does not work: the new ones, and the kept ones beside them.
     */
    Uni<Void> ofChange(StoreId id, StoreDraft draft, boolean wanted) {
        if (!wanted && draft.domain().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return stores.byId(id)
                .map(store -> store.orElseThrow(TokenChecks::gone))
                .invoke(store -> mustStay(store, draft))
                .chain(
                        store ->
                                wanted
                                        ? check(
                                                candidate(
                                                        store.domain(), draft, Optional.of(store)))
                                        : Uni.createFrom().voidItem());
    }

    /**
     * What is wrong with the numbers of a change that the store does not have yet: whoever claims a
     * number shows Meta a token for it. What is missing is left to the registry.
     *
     * @return errors by the names {@code phone_number_id}, {@code waba_id}, {@code token} and
     *     {@code app_secret}
     */
    Uni<List<FieldError>> ofClaims(StoreId id, StoreDraft draft) {
        return stores.byId(id)
                .map(store -> store.orElseThrow(TokenChecks::gone))
                .chain(store -> claims(store, draft));
    }

    private Uni<List<FieldError>> claims(Store store, StoreDraft draft) {
        var claimed =
                draft.numbers().orElse(List.of()).stream()
                        .filter(number -> store.number(number.id()).isEmpty())
                        .filter(number -> number.waba().isPresent() && number.token().isPresent())
                        .map(number -> number(number, Optional.empty()))
                        .toList();
        if (claimed.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var candidate = new Candidate(store.domain(), store.shopify(), claimed);
        return Multi.createFrom()
                .iterable(checks)
                .filter(TokenCheck::isOfNumbers)
                .onItem()
                .transformToUniAndConcatenate(check -> check.check(candidate))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).map(TokenChecks::bare).toList());
    }

    private static FieldError bare(FieldError error) {
        var name = error.field().substring(error.field().lastIndexOf('.') + 1);
        return new FieldError(name, error.message());
    }

    private static void mustStay(Store store, StoreDraft draft) {
        if (!store.domain().equals(draft.domain().orElse(store.domain()))) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(
                                    new FieldError(
                                            "store_domain",
                                            "stays as it is; register another store instead"))));
        }
    }

    private Uni<Void> check(Candidate candidate) {
        return Multi.createFrom()
                .iterable(checks)
                .onItem()
                .transformToUniAndConcatenate(check -> check.check(candidate))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList())
                .invoke(TokenChecks::refuseIfAny)
                .replaceWithVoid();
    }

    private static void refuseIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
    }

    private static Candidate candidate(ShopDomain domain, StoreDraft draft, Optional<Store> known) {
        var kept = known.map(Store::shopify);
        var shopify =
                new ShopifyAccess(
                        draft.accessToken().or(() -> kept.flatMap(ShopifyAccess::accessToken)),
                        draft.storefrontToken()
                                .or(() -> kept.flatMap(ShopifyAccess::storefrontToken)),
                        draft.apiKey().or(() -> kept.flatMap(ShopifyAccess::apiKey)),
                        draft.apiSecret().or(() -> kept.flatMap(ShopifyAccess::apiSecret)));
        var numbers =
                draft.numbers()
                        .map(all -> all.stream().map(number -> number(number, known)).toList())
                        .orElseGet(() -> known.map(Store::numbers).orElse(List.of()));
        return new Candidate(domain, shopify, numbers);
    }

    private static WhatsAppNumber number(NumberDraft draft, Optional<Store> known) {
        var kept = known.flatMap(store -> store.number(draft.id()));
        return new WhatsAppNumber(
                draft.id(),
                draft.waba()
                        .or(() -> kept.map(WhatsAppNumber::waba))
                        .orElseThrow(() -> incomplete(draft, "waba_id")),
                draft.token()
                        .or(() -> kept.map(WhatsAppNumber::token))
                        .orElseThrow(() -> incomplete(draft, "token")),
                draft.appSecret().or(() -> kept.flatMap(WhatsAppNumber::appSecret)),
                draft.displayPhoneNumber().orElse(""),
                draft.messagesPerSecond().orElse(1));
    }

    private static ProblemException incomplete(NumberDraft draft, String field) {
        var error = new FieldError(draft.path() + field, "required");
        return new ProblemException(Problem.invalid(List.of(error)));
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.notFound("There is no such store."));
    }
}
