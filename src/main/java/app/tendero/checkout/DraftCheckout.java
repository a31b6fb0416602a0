package app.tendero.checkout;

import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.outbox.EffectOrder;
import app.tendero.shopify.ChatAttributes;
import app.tendero.shopify.CheckoutQueries;
import app.tendero.shopify.CheckoutQueries.CreatedDraft;
import app.tendero.shopify.CheckoutQueries.KnownCustomer;
import app.tendero.shopify.CheckoutRequest;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes a draft order and takes its invoice page as the checkout, for stores that want it so. The
 * customer that the shop knows by this number gets their default address.
 *
 * <p>Shopify has no idempotency key for drafts, so each carries a tag of its own, and every attempt
 * after the first looks for it before it makes another. For the same reason none is begun late: the
 * next attempt must not look for one that is still being made.
 */
@Singleton
class DraftCheckout {

    /** With the 5 s that Shopify has for its answer this ends before the outbox stops waiting. */
    private static final Duration LATEST = Duration.ofSeconds(6);

    private final CheckoutQueries queries;
    private final StockCheck stock;
    private final LongSupplier nanos;

    @Inject
    DraftCheckout(CheckoutQueries queries, StockCheck stock) {
        this(queries, stock, System::nanoTime);
    }

    DraftCheckout(CheckoutQueries queries, StockCheck stock, LongSupplier nanos) {
        this.queries = queries;
        this.stock = stock;
        this.nanos = nanos;
    }

    Uni<Prepared> prepare(Store store, EffectOrder order, CheckoutRequest request) {
        var draft = new Draft(store, "wa-" + order.id(), nanos.getAsLong());
        return order.attempt() == 1
                ? make(draft, request)
                : queries.draftByTag(store, draft.tag())
                        .chain(answer -> foundOrMade(draft, request, answer));
    }

    /** What is being made; {@code began} is when this attempt did. */
    private record Draft(Store store, String tag, long began) {}

    private Uni<Prepared> foundOrMade(
            Draft draft, CheckoutRequest request, ShopifyAnswer<Optional<CreatedDraft>> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var found) ->
                    found.isPresent() ? now(ready(found.get())) : make(draft, request);
            case ShopifyAnswer.Partial(var found, var codes) ->
                    now(found.map(DraftCheckout::ready).orElse(new Prepared.Unknown("partial")));
            case ShopifyAnswer.None(var trouble) -> now(notMade(trouble));
        };
    }

    private Uni<Prepared> make(Draft draft, CheckoutRequest request) {
        return customer(draft.store(), request).chain(known -> make(draft, request, known));
    }

    private Uni<Prepared> make(
            Draft draft, CheckoutRequest request, Optional<KnownCustomer> customer) {
        if (nanos.getAsLong() - draft.began() > LATEST.toNanos()) {
            return now(new Prepared.Failed(0, "too slow to begin"));
        }
        var tags = List.of(ChatAttributes.WHATSAPP, draft.tag());
        return queries.createDraft(draft.store(), request, customer, tags)
                .chain(
                        answer ->
                                complainsOfPhone(answer, request)
                                        ? make(draft, request.withoutPhone(), customer)
                                        : judged(draft.store(), request, answer));
    }

    /** Nobody, where the app may not read customers: an address is a comfort, not a condition. */
    private Uni<Optional<KnownCustomer>> customer(Store store, CheckoutRequest request) {
        return request.phone().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : queries.customerByPhone(store, request.phone().get())
                        .map(
                                answer ->
                                        answer
                                                        instanceof
                                                        ShopifyAnswer.Data<Optional<KnownCustomer>>(
                                                                var known)
                                                ? known
                                                : Optional.empty());
    }

    private Uni<Prepared> judged(
            Store store, CheckoutRequest request, ShopifyAnswer<CreatedDraft> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var draft) -> now(ready(draft));
            case ShopifyAnswer.Partial(var draft, var codes) -> now(ready(draft));
            case ShopifyAnswer.None(Trouble.Refused refused) ->
                    stock.sellable(store, request).map(DraftCheckout::refusal);
            case ShopifyAnswer.None(var trouble) -> now(notMade(trouble));
        };
    }

    private static Prepared refusal(boolean sellable) {
        return new Prepared.Refused(sellable ? Refusal.SHOP_REFUSED : Refusal.SOLD_OUT);
    }

    /** Without an invoice Shopify is still calculating; the next attempt finds the draft again. */
    private static Prepared ready(CreatedDraft draft) {
        return draft.invoice()
                .<Prepared>map(
                        url ->
                                new Prepared.Ready(
                                        Links.fromWhatsApp(url), Optional.of(draft.total())))
                .orElse(new Prepared.Failed(0, "invoice not ready"));
    }

    private static Prepared notMade(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Busy(var wait) -> new Prepared.Later(wait);
            case Trouble.Down(var code, var why) -> new Prepared.Failed(code, why);
            case Trouble.Unknown(var what) -> new Prepared.Unknown(what);
            case Trouble.Closed closed -> new Prepared.Refused(Refusal.SHOP_UNREACHABLE);
            case Trouble.Refused refused -> new Prepared.Refused(Refusal.SHOP_REFUSED);
            // a missing scope, an ended version: no draft will ever come, but a sale still may
            case Trouble.Denied denied -> new Prepared.Elsewhere(denied.word());
            case Trouble.Misasked misasked -> new Prepared.Elsewhere(misasked.word());
        };
    }

    private static boolean complainsOfPhone(
            ShopifyAnswer<CreatedDraft> answer, CheckoutRequest request) {
        return request.phone().isPresent()
                && answer instanceof ShopifyAnswer.None<CreatedDraft>(Trouble.Refused(var errors))
                && errors.stream().anyMatch(error -> error.field().endsWith("phone"));
    }

    private static Uni<Prepared> now(Prepared prepared) {
        return Uni.createFrom().item(prepared);
    }
}
