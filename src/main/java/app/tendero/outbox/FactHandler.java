package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.conversation.FactEffect.Report;
import app.tendero.outbox.FactListener.Told;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells facts to everybody who listens. */
@Singleton
class FactHandler implements EffectHandler {

    private static final Logger LOG = Logger.getLogger(FactHandler.class);

    private final List<FactListener> listeners;

    FactHandler(@All List<FactListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public Class<? extends Effect> handles() {
        return Report.class;
    }

    @Override
    public Uni<EffectOutcome> carryOut(EffectOrder order) {
        var calls = new ArrayList<Uni<Void>>();
        for (var told : told(order)) {
            listeners.stream()
                    .filter(listener -> listener.hears(told.fact()))
                    .forEach(listener -> calls.add(heard(listener, told)));
        }
        return Multi.createFrom()
                .iterable(calls)
                .onItem()
                .transformToUniAndConcatenate(call -> call)
                .collect()
                .asList()
                .<EffectOutcome>replaceWith(new EffectOutcome.Done())
                .onFailure()
                .invoke(failure -> notHeard(order, failure))
                .onFailure()
                .recoverWithItem(new EffectOutcome.Failed(0, "not heard"));
    }

    private static void notHeard(EffectOrder order, Throwable failure) {
        LOG.warnf(
                "store %s: facts of effect %d not heard: %s",
                order.store(), order.id(), failure.getClass().getSimpleName());
    }

    private static Uni<Void> heard(FactListener listener, Told told) {
        return Uni.createFrom().deferred(() -> listener.heard(told));
    }

    private static List<Told> told(EffectOrder order) {
        var facts = ((Report) order.effect()).facts(); // handles() names no other
        var told = new ArrayList<Told>();
        for (int i = 0; i < facts.size(); i++) {
            told.add(
                    new Told(
                            order.store(),
                            order.conversation(),
                            order.id() + "." + i,
                            facts.get(i)));
        }
        return told;
    }
}
