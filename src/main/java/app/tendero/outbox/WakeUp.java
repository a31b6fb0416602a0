package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.conversation.SystemEvent.TimerFired;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** A timer is a row that comes back as an event when it is due. */
@Singleton
class WakeUp implements EffectHandler {

    @Override
    public Class<? extends Effect> handles() {
        return Effect.WakeAt.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var wake = (Effect.WakeAt) order.effect();
        return Uni.createFrom()
                .item(new EffectOutcome.Answered(new TimerFired(Instant.now(), wake.name())));
    }
}
