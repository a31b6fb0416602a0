package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Event;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Carries out one kind of effect. One handler per kind, found by {@link #handles()}. */
public interface EffectHandler {

    Class<? extends Effect> handles();

    /**
     * Never fails for reasons of the other side: those are outcomes. A failure counts as {@link
     * EffectOutcome.Unknown}. Must end within 10 s.
     */
    Uni<EffectOutcome> carryOut(EffectOrder order);

    /** What the conversation must hear when the effect is given up; empty when nothing. */
    default Optional<Event> givenUp(EffectOrder order) {
        return Optional.empty();
    }
}
