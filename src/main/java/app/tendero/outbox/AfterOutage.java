package app.tendero.outbox;

import java.time.Duration;

/**
 * The time after PostgreSQL was away. Sends whose answer could not be noted meanwhile look lost by
 * then, and are not: whoever made them notes that as soon as it can, and statuses that were refused
 * come again. They get as long for it as any send.
 */
final class AfterOutage {

    /** What is shorter makes nothing look lost: attempts end earlier than rows count as lost. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private long lastAnswer;
    private long quietUntil;
    private boolean away;

    /**
     * @param now of the clock that all moments here are told by, in nanoseconds
     */
    AfterOutage(long now) {
        lastAnswer = now;
        quietUntil = now;
    }

    synchronized void failed(long now) {
        away = true;
    }

    synchronized void answered(long now) {
        if (away && now - lastAnswer > SHORT.toNanos()) {
            quietUntil = now + RetryRules.LOST.toNanos();
        }
        away = false;
        lastAnswer = now;
    }

    /** Whether what looks lost now is lost. */
    synchronized boolean isLongOver(long now) {
        return !away && now - quietUntil >= 0;
    }
}
