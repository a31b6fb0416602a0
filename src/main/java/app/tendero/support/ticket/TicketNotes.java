package app.tendero.support.ticket;

import app.tendero.conversation.TicketEffect;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Keeps what a shopper says about a ticket. */
@Singleton
class TicketNotes implements EffectHandler {

    private final TicketReports reports;

    TicketNotes(TicketReports reports) {
        this.reports = reports;
    }

    @Override
    public Class<? extends TicketEffect> handles() {
        return TicketEffect.Note.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var effect = (TicketEffect.Note) order.effect(); // handles() names no other
        return reports.note(order, effect)
                .<EffectOutcome>replaceWith(new EffectOutcome.Done())
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }
}
