package app.tendero.checkout;

import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.kernel.Language;
import app.tendero.shopify.CheckoutQueries;
import app.tendero.shopify.CheckoutQueries.CreatedCart;
import app.tendero.shopify.CheckoutRequest;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.shopify.Trouble.UserError;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a cart with Shopify's Storefront API: exact totals, the shopper's phone filled in. Where
 * that does not work a permalink does, so the only refusals are those of the shop itself.
 */
@Singleton
class StorefrontCheckout {

    /** The cart was made without what these speak of. */
    private static final Set<String> SHORT =
            Set.of(
                    "MERCHANDISE_OUT_OF_STOCK",
                    "MERCHANDISE_NOT_ENOUGH_STOCK",
                    "PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION");

    private final CheckoutQueries queries;
    private final StockCheck stock;

    StorefrontCheckout(CheckoutQueries queries, StockCheck stock) {
        this.queries = queries;
        this.stock = stock;
    }

    Uni<Prepared> prepare(Store store, CheckoutRequest request, Language language) {
        return queries.createCart(store, request, language)
                .chain(
                        answer ->
                                complainsOfPhone(answer, request)
                                        ? prepare(store, request.withoutPhone(), language)
                                        : judged(store, request, answer));
    }

    private Uni<Prepared> judged(
            Store store, CheckoutRequest request, ShopifyAnswer<CreatedCart> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var cart) -> now(made(cart, request));
            case ShopifyAnswer.Partial(var cart, var codes) -> now(made(cart, request));
            case ShopifyAnswer.None(Trouble.Refused(var errors)) -> refused(store, request, errors);
            case ShopifyAnswer.None(var trouble) -> now(new Prepared.Elsewhere(trouble.word()));
        };
    }

    private static Prepared made(CreatedCart cart, CheckoutRequest request) {
        return cart.items() < request.items() || cart.warnings().stream().anyMatch(SHORT::contains)
                ? new Prepared.Refused(Refusal.SOLD_OUT)
                : new Prepared.Ready(Links.fromWhatsApp(cart.url()), Optional.of(cart.total()));
    }

    private Uni<Prepared> refused(Store store, CheckoutRequest request, List<UserError> errors) {
        if (has(errors, "SERVICE_UNAVAILABLE")) {
            return now(new Prepared.Elsewhere("refused"));
        }
        if (has(errors, "MAXIMUM_EXCEEDED")) {
            return now(new Prepared.Refused(Refusal.SOLD_OUT));
        }
        if (errors.stream().noneMatch(error -> error.field().contains("lines"))) {
            return now(new Prepared.Refused(Refusal.SHOP_REFUSED));
        }
        return stock.sellable(store, request).map(StorefrontCheckout::orGone);
    }

    /**
     * What can be bought but not by this token is not published to its channel; a link can sell it.
     */
    private static Prepared orGone(boolean sellable) {
        return sellable
                ? new Prepared.Elsewhere("not in the channel")
                : new Prepared.Refused(Refusal.SOLD_OUT);
    }

    private static boolean complainsOfPhone(
            ShopifyAnswer<CreatedCart> answer, CheckoutRequest request) {
        return request.phone().isPresent()
                && answer instanceof ShopifyAnswer.None<CreatedCart>(Trouble.Refused(var errors))
                && errors.stream().anyMatch(error -> error.field().contains("buyerIdentity"));
    }

    private static boolean has(List<UserError> errors, String code) {
        return errors.stream().anyMatch(error -> error.code().equals(code));
    }

    private static Uni<Prepared> now(Prepared prepared) {
        return Uni.createFrom().item(prepared);
    }
}
