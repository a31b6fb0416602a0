package app.tendero.support.ticket;

import app.tendero.conversation.Event;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketEvent.TicketNotOpened;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.TicketEvent.Why;
import app.tendero.conversation.TicketKind;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.support.ticket.TicketReports.Opened;
import app.tendero.support.ticket.TicketSettings.Chosen;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Makes a ticket of what a shopper reported, and tells the conversation its number. */
@Singleton
class TicketOpener implements EffectHandler {

    private final TicketReports reports;
    private final TicketSettings settings;
    private final TicketMetrics metrics;
    private final Clock clock;

    @Inject
    TicketOpener(TicketReports reports, TicketSettings settings, TicketMetrics metrics) {
        this(reports, settings, metrics, Clock.systemUTC());
    }

    TicketOpener(
            TicketReports reports, TicketSettings settings, TicketMetrics metrics, Clock clock) {
        this.reports = reports;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public Class<? extends TicketEffect> handles() {
        return TicketEffect.Open.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var open = (TicketEffect.Open) order.effect(); // handles() names no other
        return settings.of(order.store())
                .chain(
                        chosen ->
                                reports.open(order, open, chosen.perDay())
                                        .map(opened -> outcome(order, open, chosen, opened)))
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }

    private EffectOutcome outcome(
            EffectOrder order, TicketEffect.Open open, Chosen chosen, Optional<Opened> opened) {
        opened.filter(Opened::fresh).ifPresent(one -> metrics.opened(order.store(), open.kind()));
        return new Answered(
                opened.<Event>map(one -> opened(open, chosen, one))
                        .orElseGet(() -> notOpened(chosen)));
    }

    private Event notOpened(Chosen chosen) {
        return new TicketNotOpened(clock.instant(), chosen.taken() ? Why.TOO_MANY : Why.NOT_TAKEN);
    }

    private Event opened(TicketEffect.Open open, Chosen chosen, Opened one) {
        var returns =
                chosen.returns()
                        && open.kind() == TicketKind.DEFECT
                        && open.about().order().isPresent();
        return new TicketOpened(clock.instant(), one.number(), open.kind(), returns);
    }

    @Override
    public Optional<Event> givenUp(EffectOrder order) {
        return Optional.of(new TicketNotOpened(clock.instant(), Why.AWAY));
    }
}
