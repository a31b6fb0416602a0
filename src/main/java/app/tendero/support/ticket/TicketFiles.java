package app.tendero.support.ticket;

import app.tendero.conversation.Event;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketEvent.FileRefused;
import app.tendero.conversation.TicketEvent.FileTrouble;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Done;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import app.tendero.support.media.KeptFile.State;
import app.tendero.support.media.MediaKeeper;
import app.tendero.support.media.MediaKeeper.Outcome;
import app.tendero.support.media.MediaKeeper.Wanted;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Fetches what a shopper sent for a ticket. What cannot be kept is told to them. */
@Singleton
class TicketFiles implements EffectHandler {

    /** As often as the outbox tries a call that is no message. */
    private static final int ATTEMPTS = 4;

    private final TicketReports reports;
    private final MediaKeeper keeper;
    private final Stores stores;
    private final Clock clock = Clock.systemUTC();

    TicketFiles(TicketReports reports, MediaKeeper keeper, Stores stores) {
        this.reports = reports;
        this.keeper = keeper;
        this.stores = stores;
    }

    @Override
    public Class<? extends TicketEffect> handles() {
        return TicketEffect.Attach.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var file = (TicketEffect.Attach) order.effect(); // handles() names no other
        return reports.attach(order, file)
                .chain(() -> stores.byId(order.store()))
                .chain(store -> fetch(order, file, store.flatMap(found -> number(found, order))))
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }

    /** The number that was written to: only its account may see the file. */
    private static Optional<WhatsAppNumber> number(Store store, EffectOrder order) {
        return order.number().flatMap(store::number).or(() -> store.numbers().stream().findFirst());
    }

    private Uni<EffectOutcome> fetch(
            EffectOrder order, TicketEffect.Attach file, Optional<WhatsAppNumber> number) {
        return number.isEmpty()
                ? refused(order, file, FileTrouble.AWAY)
                : keeper.keep(
                                new Wanted(
                                        order.store(),
                                        order.conversation(),
                                        number.get(),
                                        file.file(),
                                        file.kind()))
                        .chain(outcome -> outcome(order, file, outcome));
    }

    private Uni<EffectOutcome> outcome(
            EffectOrder order, TicketEffect.Attach file, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ended(var state) -> ended(order, file, state);
            case Outcome.Again(var code, var why) ->
                    order.attempt() < ATTEMPTS
                            ? Uni.createFrom().item(new EffectOutcome.Failed(code, why))
                            : refused(order, file, FileTrouble.AWAY);
        };
    }

    private Uni<EffectOutcome> ended(EffectOrder order, TicketEffect.Attach file, State state) {
        return switch (state) {
            case KEPT -> Uni.createFrom().item(new Done());
            case TOO_LARGE -> refused(order, file, FileTrouble.TOO_LARGE);
            case WRONG_TYPE -> refused(order, file, FileTrouble.WRONG_TYPE);
            case GONE -> refused(order, file, FileTrouble.GONE);
            case BROKEN -> refused(order, file, FileTrouble.BROKEN);
            case COMING, GIVEN_UP -> refused(order, file, FileTrouble.AWAY);
        };
    }

    private Uni<EffectOutcome> refused(
            EffectOrder order, TicketEffect.Attach file, FileTrouble why) {
        var event = new FileRefused(clock.instant(), file.kind(), why);
        return keeper.giveUp(order.store(), file.file().id()).replaceWith(new Answered(event));
    }

    @Override
    public Optional<Event> givenUp(EffectOrder order) {
        var file = (TicketEffect.Attach) order.effect();
        return Optional.of(new FileRefused(clock.instant(), file.kind(), FileTrouble.AWAY));
    }
}
