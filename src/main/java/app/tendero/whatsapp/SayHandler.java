package app.tendero.whatsapp;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Message;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Done;
import app.tendero.outbox.EffectOutcome.Dropped;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends one message to a shopper. */
@Singleton
class SayHandler implements EffectHandler {

    private static final Logger LOG = Logger.getLogger(SayHandler.class);

    private final Stores stores;
    private final CloudApi api;
    private final Breakers breakers;
    private final WhatsAppMetrics metrics;

    SayHandler(Stores stores, CloudApi api, Breakers breakers, WhatsAppMetrics metrics) {
        this.stores = stores;
        this.api = api;
        this.breakers = breakers;
        this.metrics = metrics;
    }

    @Override
    public Class<? extends Effect> handles() {
        return Effect.Say.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var message = ((Effect.Say) order.effect()).message();
        return checked(order, message)
                .<Uni<EffectOutcome>>map(refused -> Uni.createFrom().item(refused))
                .orElseGet(() -> send(order, message))
                .invoke(outcome -> metrics.sent(order.store(), message, outcome));
    }

    private static Optional<EffectOutcome> checked(EffectOrder order, Message message) {
        var to = order.recipient();
        if (to.phone().isEmpty() && to.bsuid().isEmpty()) {
            return Optional.of(new Refused(0, "nobody to send it to"));
        }
        var fault = MessageLimits.fault(message);
        fault.ifPresent(
                what -> LOG.errorf("effect %d of store %s: %s", order.id(), order.store(), what));
        return fault.map(what -> new Refused(0, what));
    }

    private Uni<EffectOutcome> send(EffectOrder order, Message message) {
        return stores.byId(order.store())
                .chain(store -> send(order, message, store))
                .onFailure()
                .recoverWithItem(failure -> notSent(order, failure));
    }

    private Uni<EffectOutcome> send(EffectOrder order, Message message, Optional<Store> store) {
        if (store.isEmpty()) {
            return Uni.createFrom().item(new Refused(0, "the store is gone"));
        }
        if (!store.get().enabled() && sender(store.get(), order).isEmpty()) {
            return Uni.createFrom().item(new Dropped("the store left"));
        }
        if (!store.get().enabled()) {
            order.number().ifPresent(number -> breakers.refused(Line.meta(order.store(), number)));
            return Uni.createFrom().item(new Blocked(0, "the store is switched off"));
        }
        return sender(store.get(), order)
                .map(number -> send(order, message, number))
                .orElseGet(() -> Uni.createFrom().item(new Refused(0, "not the store's number")));
    }

    private Uni<EffectOutcome> send(EffectOrder order, Message message, WhatsAppNumber number) {
        if (number.paused()) {
            breakers.refused(Line.meta(order.store(), number.id())); // until the store changes
            return Uni.createFrom().item(new Blocked(0, "the number is paused"));
        }
        var json = MessageJson.send(order.recipient(), message, order.callbackData());
        return api.message(number.id(), number.token(), json)
                .map(reply -> SendAnswers.outcome(reply, order.attempt()))
                .invoke(outcome -> learn(Line.meta(order.store(), number.id()), outcome));
    }

    /** A no to this one message is an answer too; it is the machine and the token that count. */
    private void learn(Line line, EffectOutcome outcome) {
        switch (outcome) {
            case Sent sent -> breakers.succeeded(line);
            case Answered answered -> breakers.succeeded(line);
            case Done done -> breakers.succeeded(line);
            case Busy busy -> breakers.succeeded(line);
            case Refused refused -> breakers.succeeded(line);
            case Failed failed -> breakers.failed(line);
            case Unknown unknown -> breakers.failed(line);
            case Blocked blocked -> breakers.refused(line);
            case Dropped dropped -> {} // nobody was asked
        }
    }

    /** The number that was written to; a store's first where the order names none. */
    private static Optional<WhatsAppNumber> sender(Store store, EffectOrder order) {
        return order.number().isPresent()
                ? order.number().flatMap(store::number)
                : store.numbers().stream().findFirst();
    }

    /** The call itself does not fail, so this was before it. */
    private static EffectOutcome notSent(EffectOrder order, Throwable failure) {
        LOG.warnf(
                "effect %d of store %s was not sent: %s",
                order.id(), order.store(), failure.getClass().getSimpleName());
        return new Failed(0, "the store could not be read");
    }
}
