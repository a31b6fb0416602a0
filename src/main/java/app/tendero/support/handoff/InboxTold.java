package app.tendero.support.handoff;

import app.tendero.conversation.Effect;
import app.tendero.conversation.HandOffEffect.ShowInInbox;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Shows the team how a talk stands, and counts why talks change hands: {@code handoffs_total}. */
@ApplicationScoped
class InboxTold implements EffectHandler {

    private final HandOffRows rows;
    private final Live live;
    private final MeterRegistry meters;

    InboxTold(HandOffRows rows, Live live, MeterRegistry meters) {
        this.rows = rows;
        this.live = live;
        this.meters = meters;
    }

    @Override
    public Class<? extends Effect> handles() {
        return ShowInInbox.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var told = (ShowInInbox) order.effect(); // handles() names no other
        return rows.told(order.store(), order.conversation(), told)
                .invoke(() -> count(told))
                .invoke(live::lookSoon)
                .<EffectOutcome>replaceWith(new EffectOutcome.Done())
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not kept"));
    }

    private void count(ShowInInbox told) {
        switch (told.reason()) {
            case WROTE -> {} // nothing changed hands
            case ASKED, MISUNDERSTOOD, TAKEN, GIVEN_BACK, LEFT, UNANSWERED, QUIET ->
                    meters.counter(
                                    "handoffs",
                                    "reason",
                                    told.reason().name().toLowerCase(Locale.ROOT))
                            .increment();
        }
    }
}
