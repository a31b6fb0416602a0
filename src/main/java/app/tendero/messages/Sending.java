package app.tendero.messages;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Message;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.NewEffect;
import app.tendero.outbox.Outbox;
import app.tendero.outbox.Outgoing;
import app.tendero.outbox.OutgoingPages;
import app.tendero.outbox.Talks;
import app.tendero.outbox.Talks.Talk;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import app.tendero.store.StoreCall;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a message that no shopper caused, by the way that answers take: kept in the outbox with its
 * window and its limits, carried out at least once.
 */
@Singleton
class Sending {

    private final Stores stores;
    private final ShopperCards shoppers;
    private final Talks talks;
    private final Outbox outbox;
    private final OutgoingPages kept;
    private final AuditTrail audit;
    private final Database database;
    private final Clock clock = Clock.systemUTC();

    Sending(
            Stores stores,
            ShopperCards shoppers,
            Talks talks,
            Outbox outbox,
            OutgoingPages kept,
            AuditTrail audit,
            Database database) {
        this.stores = stores;
        this.shoppers = shoppers;
        this.talks = talks;
        this.outbox = outbox;
        this.kept = kept;
        this.audit = audit;
        this.database = database;
    }

    /** What is kept together with a message. */
    interface Beside {

        Uni<Void> keep(Tx tx);
    }

    /** What is to be sent, and the place that makes it one however often it is asked. */
    private record Order(StoreCall call, Message message, long place, Instant now, Beside beside) {

        StoreId store() {
            return call.store();
        }

        boolean isTemplate() {
            return message instanceof Message.FromTemplate;
        }
    }

    /**
     * Keeps a message to be sent.
     *
     * @param place where a repetition of the same call would stand
     * @return the message as it stands in the outbox; fails with 409 and what to do where WhatsApp
     *     or the shopper does not want it
     */
    Uni<Outgoing> send(StoreCall call, SendBody body, long place) {
        var order = new Order(call, body.message(), place, clock.instant(), tx -> nothing());
        return store(order)
                .chain(
                        store ->
                                conversation(order, body.shopper())
                                        .chain(talk -> send(order, store, talk)));
    }

    /** The same into a talk that there is, with what else is to be kept. */
    Uni<Outgoing> send(
            StoreCall call, ConversationId to, Message message, long place, Beside beside) {
        var order = new Order(call, message, place, clock.instant(), beside);
        return store(order).chain(store -> send(order, store, to));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private Uni<Store> store(Order order) {
        return stores.byId(order.store())
                .map(found -> found.orElseThrow(Sending::gone))
                .invoke(Sending::mustHaveNumber);
    }

    private Uni<ConversationId> conversation(Order order, List<ShopperKey> shopper) {
        return shoppers.find(order.store(), shopper)
                .chain(
                        found ->
                                found.isPresent()
                                        ? Uni.createFrom().item(found)
                                        : stranger(order, shopper.getFirst()))
                .map(found -> found.orElseThrow(Sending::gone));
    }

    /** A template may be the first word between a store and somebody. */
    private Uni<Optional<ConversationId>> stranger(Order order, ShopperKey first) {
        if (!order.isTemplate()) {
            throw closed("This shopper never wrote to the store.");
        }
        return database.inTx(tx -> shoppers.meet(tx, order.store(), first, order.now()));
    }

    private Uni<Outgoing> send(Order order, Store store, ConversationId conversation) {
        return kept.of(order.store(), conversation, order.place())
                .chain(
                        before ->
                                before.isPresent()
                                        ? Uni.createFrom().item(same(order, before.get()))
                                        : talks.of(order.store(), conversation)
                                                .map(talk -> talk.orElseThrow(Sending::gone))
                                                .map(
                                                        talk ->
                                                                effect(
                                                                        order,
                                                                        store,
                                                                        conversation,
                                                                        talk))
                                                .chain(effect -> keep(order, effect)));
    }

    private static Outgoing same(Order order, Outgoing before) {
        if (before.message().isPresent() && !before.message().get().equals(order.message())) {
            throw new ProblemException(
                    Problem.conflict(
                            "This Idempotency-Key was used for another message. Take a new one.",
                            List.of()));
        }
        return before;
    }

    private static NewEffect effect(
            Order order, Store store, ConversationId conversation, Talk talk) {
        if (talk.stopped()) {
            throw new ProblemException(
                    Problem.conflict(
                            "The shopper wrote \"stop\" and does not want messages. They will get"
                                    + " them again when they write \"start\".",
                            List.of()));
        }
        if (!order.isTemplate()
                && talk.windowUntil().filter(end -> end.isAfter(order.now())).isEmpty()) {
            throw closed(
                    talk.windowUntil()
                            .map(end -> "The shopper's 24 hours were over at " + end + ".")
                            .orElse("This shopper never wrote to the store."));
        }
        return new NewEffect(
                order.store(),
                conversation,
                order.place(),
                0,
                new Effect.Say(order.message()),
                Optional.of(number(store, talk)),
                Optional.empty(),
                talk.recipient(),
                order.isTemplate() ? Optional.empty() : talk.windowUntil(),
                order.now());
    }

    /** The number that the shopper wrote to, if the store still has it. */
    private static PhoneNumberId number(Store store, Talk talk) {
        return talk.number()
                .filter(number -> store.number(number).isPresent())
                .orElseGet(() -> store.numbers().getFirst().id());
    }

    private Uni<Outgoing> keep(Order order, NewEffect effect) {
        return database.inTx(tx -> keep(tx, order, effect))
                .invoke(Runnable::run)
                .chain(() -> kept.of(effect.store(), effect.conversation(), effect.inSeq()))
                .map(found -> found.orElseThrow(Sending::gone));
    }

    private Uni<Runnable> keep(Tx tx, Order order, NewEffect effect) {
        return order.beside()
                .keep(tx)
                .chain(() -> outbox.add(tx, List.of(effect)))
                .call(() -> note(tx, order));
    }

    private Uni<Void> note(Tx tx, Order order) {
        var kind = order.message().form();
        Caller caller = order.call().caller();
        return audit.note(tx, order.store(), caller, "message.sent", Map.of("kind", kind));
    }

    private static void mustHaveNumber(Store store) {
        if (store.numbers().isEmpty()) {
            throw new ProblemException(
                    Problem.conflict(
                            "The store has no WhatsApp number. Connect one first.", List.of()));
        }
    }

    private static ProblemException closed(String why) {
        return new ProblemException(
                Problem.conflict(
                        why
                                + " WhatsApp lets a store write now only with an approved template:"
                                + " send \"template\" with its name, language and parameters.",
                        List.of()));
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.notFound("The store, or the shopper's data, is gone."));
    }
}
