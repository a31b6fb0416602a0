package app.tendero.outbox;

import app.tendero.conversation.Effect;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who carries out an effect. */
@Singleton
class Handlers {

    private final Map<Class<? extends Effect>, EffectHandler> byKind = new HashMap<>();

    Handlers(@All List<EffectHandler> all) {
        all.forEach(handler -> byKind.put(handler.handles(), handler));
    }

    Optional<EffectHandler> of(Effect effect) {
        return Optional.ofNullable(byKind.get(effect.getClass()));
    }
}
