package app.tendero.support.ticket;

import app.tendero.conversation.Cut;
import app.tendero.conversation.ReturnStand;
import app.tendero.conversation.TicketEffect;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import app.tendero.shopify.ReturnQueries;
import app.tendero.shopify.ReturnQueries.Asked;
import app.tendero.shopify.ReturnQueries.OrderReturns;
import app.tendero.shopify.ReturnQueries.Returnable;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.support.ticket.Returns.Wanted;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Asks Shopify for the return of what a ticket is about. What cannot be requested is left to the
 * team with a note of why.
 *
 * <p>Shopify has no idempotency key for returns, so each begins its note with the ticket's id, and
 * every attempt looks for it before it asks. For the same reason none is asked for late: the next
 * attempt must not look for one that is still being made.
 */
@Singleton
class ReturnAsking implements EffectHandler {

    /** Shopify's limit of a note. */
    private static final int NOTE = 300;

    /** With the time that Shopify has for its answer this ends before the outbox stops waiting. */
    private static final Duration LATEST = Duration.ofSeconds(4);

    private final Returns returns;
    private final Stores stores;
    private final ReturnQueries queries;
    private final LongSupplier nanos;

    @Inject
    ReturnAsking(Returns returns, Stores stores, ReturnQueries queries) {
        this(returns, stores, queries, System::nanoTime);
    }

    ReturnAsking(Returns returns, Stores stores, ReturnQueries queries, LongSupplier nanos) {
        this.returns = returns;
        this.stores = stores;
        this.queries = queries;
        this.nanos = nanos;
    }

    @Override
    public Class<? extends TicketEffect> handles() {
        return TicketEffect.RequestReturn.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var effect = (TicketEffect.RequestReturn) order.effect(); // handles() names no other
        var began = nanos.getAsLong();
        return Uni.combine()
                .all()
                .unis(stores.byId(order.store()), returns.wanted(order.store(), effect.number()))
                .with((store, wanted) -> work(store, wanted, began))
                .chain(work -> work.map(this::looked).orElseGet(ReturnAsking::done));
    }

    /** What is being asked for; {@code began} is when this attempt did. */
    private record Work(Store store, Wanted wanted, long began) {

        StoreId id() {
            return store.id();
        }

        String mark() {
            return wanted.ticket().name() + ": ";
        }
    }

    private static Optional<Work> work(Optional<Store> store, Optional<Wanted> wanted, long began) {
        return store.flatMap(of -> wanted.map(what -> new Work(of, what, began)));
    }

    private Uni<EffectOutcome> looked(Work work) {
        return queries.of(work.store(), work.wanted().order())
                .chain(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var found) -> found(work, found);
                                    case ShopifyAnswer.Partial(var found, var codes) ->
                                            left(
                                                    work,
                                                    "Shopify does not show what can be returned.");
                                    case ShopifyAnswer.None(var trouble) -> trouble(work, trouble);
                                });
    }

    private Uni<EffectOutcome> found(Work work, OrderReturns found) {
        var ours =
                found.asked().stream()
                        .filter(asked -> asked.notes().stream().anyMatch(isOf(work)))
                        .findFirst();
        return ours.map(asked -> kept(work, asked)).orElseGet(() -> ask(work, found.returnable()));
    }

    private static Predicate<String> isOf(Work work) {
        return note -> note.startsWith(work.mark());
    }

    private Uni<EffectOutcome> ask(Work work, List<Returnable> returnable) {
        var item = work.wanted().ticket().item();
        var things =
                item.isEmpty()
                        ? returnable
                        : returnable.stream().filter(one -> one.title().equals(item)).toList();
        if (things.isEmpty()) {
            return left(work, "Nothing of it can be returned: not delivered yet, or asked back.");
        }
        if (!item.isEmpty() && things.size() > 1) {
            return left(work, "The order has more than one of that name: choose in Shopify.");
        }
        if (nanos.getAsLong() - work.began() > LATEST.toNanos()) {
            return now(new EffectOutcome.Failed(0, "too slow to begin"));
        }
        var note = Cut.to(NOTE, work.mark() + work.wanted().said());
        return queries.request(work.store(), work.wanted().order(), one(item, things), note)
                .chain(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var asked) -> kept(work, asked);
                                    case ShopifyAnswer.Partial(var asked, var codes) ->
                                            kept(work, asked);
                                    case ShopifyAnswer.None(var trouble) -> trouble(work, trouble);
                                });
    }

    /** One piece of what was named; all that arrived where nothing was. */
    private static List<Returnable> one(String item, List<Returnable> things) {
        return item.isEmpty()
                ? things
                : things.stream().map(one -> new Returnable(one.id(), one.title(), 1)).toList();
    }

    private Uni<EffectOutcome> kept(Work work, Asked asked) {
        var stand =
                switch (asked.status()) {
                    case "open", "closed" -> ReturnStand.APPROVED;
                    case "declined" -> ReturnStand.DECLINED;
                    case "canceled" -> ReturnStand.CANCELLED;
                    default -> ReturnStand.REQUESTED;
                };
        return returns.asked(work.id(), work.wanted().ticket(), asked.id(), stand)
                .chain(ReturnAsking::done);
    }

    private Uni<EffectOutcome> trouble(Work work, Trouble trouble) {
        return switch (trouble) {
            case Trouble.Busy(var wait) ->
                    now(new EffectOutcome.Busy(429, wait, EffectOutcome.Scope.SHOPPER));
            case Trouble.Down(var code, var why) -> now(new EffectOutcome.Failed(code, why));
            case Trouble.Unknown(var what) -> now(new EffectOutcome.Unknown(what));
            case Trouble.Closed closed -> left(work, "The shop is closed at Shopify.");
            case Trouble.Refused(var errors) -> left(work, "Shopify refused it: " + codes(errors));
            case Trouble.Denied denied ->
                    left(work, "Shopify does not let Tendero request returns (write_returns).");
            case Trouble.Misasked misasked -> left(work, "Shopify did not understand the request.");
        };
    }

    private static String codes(List<Trouble.UserError> errors) {
        return String.join(", ", errors.stream().map(Trouble.UserError::code).distinct().toList());
    }

    private Uni<EffectOutcome> left(Work work, String why) {
        return returns.impossible(work.id(), work.wanted().ticket(), "No return requested. " + why)
                .chain(ReturnAsking::done);
    }

    private static Uni<EffectOutcome> done() {
        return now(new EffectOutcome.Done());
    }

    private static Uni<EffectOutcome> now(EffectOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
