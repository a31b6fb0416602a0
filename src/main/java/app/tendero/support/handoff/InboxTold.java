package app.tendero.support.handoff;

import app.tendero.conversation.Effect;
import app.tendero.conversation.HandOff.Reason;
import app.tendero.conversation.HandOffEffect.ShowInInbox;
import app.tendero.outbox.EffectHandler;
import app.tendero.outbox.EffectOrder;
import app.tendero.outbox.EffectOutcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows the team how a talk stands, and counts why talks change hands: {@code handoffs_total}. */
@Startup
@Singleton
class InboxTold implements EffectHandler {

    private final HandOffRows rows;
    private final Live live;
    private final Map<Reason, Counter> counters;

    InboxTold(HandOffRows rows, Live live, MeterRegistry meters) {
        this.rows = rows;
        this.live = live;
        this.counters = counters(meters);
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

    /** That somebody wrote in a talk changes nobody's hands. */
    private void count(ShowInInbox told) {
        Optional.ofNullable(counters.get(told.reason())).ifPresent(Counter::increment);
    }

    private static Map<Reason, Counter> counters(MeterRegistry meters) {
        var counters = new EnumMap<Reason, Counter>(Reason.class);
        for (var reason : Reason.values()) {
            if (reason != Reason.WROTE) {
                counters.put(
                        reason,
                        Counter.builder("handoffs")
                                .description("talks that changed hands, by why")
                                .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                                .register(meters));
            }
        }
        return counters;
    }
}
