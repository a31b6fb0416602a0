package app.tendero.outbox;

import java.util.concurrent.TimeUnit;

/**
 * Keeps repeated tries a small part of all: a fifth of the first tries, and ten a second in any
 * case. When much fails, what failed waits until there is room for it, and what is new goes first.
 */
final class RetryBudget {

    private static final double EARNED_BY_A_FIRST_TRY = 0.2;
    private static final double PER_SECOND = 10;
    private static final double MOST = 100;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private double left = MOST;
    private long at;

    RetryBudget(long now) {
        this.at = now;
    }

    synchronized boolean allows(long now) {
        left = Math.min(MOST, left + (now - at) / SECOND * PER_SECOND);
        at = now;
        return left >= 1;
    }

    /**
     * @param again whether it was tried before
     */
    synchronized void tried(boolean again) {
        left = again ? left - 1 : Math.min(MOST, left + EARNED_BY_A_FIRST_TRY);
    }
}
