package app.tendero.support.ticket;

import app.tendero.conversation.TicketEffect;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Forgets a report that a shopper took back. */
@Singleton
class TicketDrops implements EffectHandler {

    private final TicketReports reports;

    TicketDrops(TicketReports reports) {
        this.reports = reports;
    }

    @Override
    public Class<? extends TicketEffect> handles() {
        return TicketEffect.Drop.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var effect = (TicketEffect.Drop) order.effect(); // handles() names no other
        return reports.drop(order.store(), order.conversation(), effect.report())
                .<EffectOutcome>replaceWith(new EffectOutcome.Done())
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }
}
