package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.conversation.FactEffect;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a failed effect is tried again. Full jitter: any moment between now and the back-off's end,
 * so that those who failed together do not come back together.
 */
final class RetryRules {

    private static final Duration BASE = Duration.ofSeconds(1);
    private static final Duration CAP = Duration.ofMinutes(5);
    private static final int MOST_FAILURES_OF_A_SHOP_CALL = 4;

    /** With the cap of five minutes this is longer than the 24-hour window. */
    private static final int MOST_FAILURES_OF_A_MESSAGE = 600;

    /** After so many lost answers a message is not repeated again: better silent than a flood. */
    static final int MOST_REPEATS = 3;

    /** So long after its attempt began a row without an answer counts as lost. */
    static final Duration LOST = Duration.ofSeconds(15);

    private RetryRules() {}

    /**
     * @param failures how often it failed so far, this time included
     */
    static Duration backOff(int failures) {
        var ceiling = BASE.multipliedBy(1L << Math.min(failures - 1, 10));
        var capped = ceiling.compareTo(CAP) > 0 ? CAP : ceiling;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(capped.toMillis()) + 50);
    }

    static boolean exhausted(Effect effect, int failures) {
        return failures
                >= (effect instanceof Effect.Say || effect instanceof FactEffect
                        ? MOST_FAILURES_OF_A_MESSAGE
                        : MOST_FAILURES_OF_A_SHOP_CALL);
    }
}
