package app.tendero.support.ticket;

import app.tendero.conversation.TicketEffect;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Remembers that a shopper was told what the merchant wrote. */
@Singleton
class TicketTold implements EffectHandler {

    private final TicketReports reports;

    TicketTold(TicketReports reports) {
        this.reports = reports;
    }

    @Override
    public Class<? extends TicketEffect> handles() {
        return TicketEffect.MarkTold.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var effect = (TicketEffect.MarkTold) order.effect(); // handles() names no other
        return reports.told(order.store(), order.conversation(), effect.number())
                .<EffectOutcome>replaceWith(new EffectOutcome.Done())
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }
}
