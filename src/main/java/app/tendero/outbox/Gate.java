package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Dependency;
import app.tendero.platform.Breakers.Line;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which messages may leave now: within Meta's limits, by a number whose breaker is closed, and
 * within that number's share of what can be under way, so that one slow number does not hold up the
 * others.
 */
@Singleton
class Gate {

    /** A quarter of all that can be under way. */
    private static final int SHARE = EffectRunner.MOST_UNDER_WAY / 4;

    private final Pace pace;
    private final Breakers breakers;
    private final RetryBudget retries = new RetryBudget(System.nanoTime());
    private final Map<PhoneNumberId, Integer> underWay = new ConcurrentHashMap<>();

    Gate(Pace pace, Breakers breakers) {
        this.pace = pace;
        this.breakers = breakers;
    }

    /**
     * Asks for a message that is about to be kept. While its number is in trouble the answer is no:
     * whose turn it is to try is seen in the rows, not here.
     *
     * @param starting messages of its number that the same commit lets leave
     * @return empty when it may leave right after the commit, else how long its row has to rest
     */
    Optional<Duration> ahead(NewEffect effect, int starting) {
        if (!effect.isMessage() || effect.number().isEmpty()) {
            return Optional.empty();
        }
        var number = effect.number().get();
        return breakers.closed(Line.meta(effect.store(), number)) && share(number) > starting
                ? pace.take(number, effect.conversation())
                : Optional.of(Duration.ZERO);
    }

    /** What was to leave right after the commit did not: its place is free again. */
    void stayed(NewEffect effect) {
        if (effect.isMessage()) {
            effect.number().ifPresent(number -> pace.giveBack(number, effect.conversation()));
        }
    }

    /**
     * Asks for an effect whose row was taken.
     *
     * @param said how long ago messages of its conversation left, where the rows were asked for it
     * @return empty when it must be carried out now, else how long its row has to rest
     */
    Optional<Duration> enter(EffectOrder order, Optional<List<Duration>> said) {
        if (!(order.effect() instanceof Effect.Say) || order.number().isEmpty()) {
            return Optional.empty();
        }
        var number = order.number().get();
        var shopper = order.conversation();
        var wait =
                said.map(times -> pace.take(number, shopper, times))
                        .orElseGet(() -> pace.take(number, shopper));
        if (wait.isEmpty() && !breakers.enter(Line.meta(order.store(), number))) {
            pace.giveBack(number, shopper);
            return Optional.of(Duration.ZERO);
        }
        return wait;
    }

    /** Of the numbers that may not send as many as they like, how many messages may leave now. */
    Map<PhoneNumberId, Integer> rooms() {
        var rooms = new HashMap<>(pace.rooms());
        breakers.rooms(Dependency.META)
                .forEach(
                        (line, room) ->
                                rooms.merge(new PhoneNumberId(line.part()), room, Math::min));
        underWay.keySet().forEach(number -> rooms.merge(number, share(number), Math::min));
        return rooms;
    }

    private int share(PhoneNumberId number) {
        return Math.max(0, SHARE - underWay.getOrDefault(number, 0));
    }

    /** Whether the rows must tell of what other replicas sent. */
    boolean isShared() {
        return pace.isShared();
    }

    /** Whether there is room for what was tried before. */
    boolean allowsRetries() {
        return retries.allows(System.nanoTime());
    }

    /**
     * @param again whether it was tried before
     */
    void begun(EffectOrder order, boolean again) {
        retries.tried(again);
        order.number().ifPresent(number -> underWay.merge(number, 1, Integer::sum));
    }

    void ended(EffectOrder order) {
        order.number()
                .ifPresent(
                        number ->
                                underWay.computeIfPresent(
                                        number, (key, count) -> count > 1 ? count - 1 : null));
    }

    /** Meta put one off: nothing of that kind leaves for a while. */
    void busy(EffectOrder order, EffectOutcome.Scope scope, Duration time) {
        switch (scope) {
            case SHOPPER -> pace.pause(order.conversation(), time);
            case NUMBER, STORE -> order.number().ifPresent(number -> pace.pause(number, time));
        }
    }
}
