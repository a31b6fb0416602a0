package app.tendero.platform;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Stops asking somebody who does not answer, or who refuses us, and finds out now and then whether
 * that has changed.
 *
 * <p>Closed, all may ask. After {@value #MOST_FAILURES} failures in a row, or one refusal of a
 * token, it opens: nobody asks until a pause has passed. Then it is half open: one may ask, after a
 * success two at a time, and so on until {@value #ENOUGH_SUCCESSES} close it, so that the end of an
 * outage is no storm. A failure opens it again, for twice as long.
 *
 * <p>A probe need not be given back: one that never ends makes room for the next after {@link
 * #PATIENCE}, so a lost one holds nothing up. All times are nanoseconds of one clock.
 */
final class Breaker {

    /** What a breaker does at the moment; the ordinal is its metric. */
    enum State {
        CLOSED,
        HALF_OPEN,
        OPEN
    }

    /** Why it opened. */
    enum Why {
        FAILURES,
        REFUSED
    }

    static final int MOST_FAILURES = 5;
    static final int ENOUGH_SUCCESSES = 5;

    /** No call takes longer. */
    static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** No token heals by itself, but nobody tells us that an invoice was paid. */
    private static final Duration PAUSE_WHEN_REFUSED = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE_WHEN_REFUSED = Duration.ofMinutes(10);

    private State state = State.CLOSED;
    private Why why = Why.FAILURES;
    private boolean needsProof;
    private int failures;
    private int successes;
    private int probes;
    private int openings;
    private long probeAt;

    /** How many may ask now. */
    synchronized int room(long now) {
        if (state == State.CLOSED) {
            return Integer.MAX_VALUE;
        }
        if (now - probeAt >= 0) {
            return 1 + successes; // the pause is over, or those who asked were lost
        }
        return state == State.HALF_OPEN ? Math.max(0, 1 + successes - probes) : 0;
    }

    /** Whether one may ask now; takes the place of a probe while it is not closed. */
    synchronized boolean enter(long now) {
        if (room(now) == 0) {
            return false;
        }
        if (state != State.CLOSED) {
            if (now - probeAt >= 0) {
                probes = 0;
                probeAt = now + PATIENCE.toNanos();
            }
            state = State.HALF_OPEN;
            probes++;
        }
        return true;
    }

    /**
     * Asked and answered.
     *
     * @return whether it is closed now
     */
    synchronized boolean succeeded(long now) {
        return needsProof ? state == State.CLOSED : better(now);
    }

    /**
     * A report that came later shows that what was asked was done.
     *
     * @return whether it is closed now
     */
    synchronized boolean proved(long now) {
        return better(now);
    }

    /** A success of something that was asked before it opened is no news. */
    private boolean better(long now) {
        if (state == State.HALF_OPEN) {
            probes = Math.max(0, probes - 1);
            probeAt = now + PATIENCE.toNanos();
            if (++successes >= ENOUGH_SUCCESSES) {
                state = State.CLOSED;
            }
        }
        failures = 0;
        return state == State.CLOSED;
    }

    /**
     * No answer, or that of a machine that is unwell.
     *
     * @return whether that opened it
     */
    synchronized boolean failed(long now) {
        failures++;
        return switch (state) {
            case CLOSED -> failures >= MOST_FAILURES && open(Why.FAILURES, now);
            case HALF_OPEN -> open(why, now);
            case OPEN -> false; // it was asked before
        };
    }

    /**
     * It does not let us: token, permission, payment.
     *
     * @param later whether it said so only after it had taken what was asked; from then on taking
     *     is no sign of health any more, only {@link #proved} is
     * @return whether that opened it
     */
    synchronized boolean refused(boolean later, long now) {
        needsProof |= later;
        return (state != State.OPEN || why != Why.REFUSED) && open(Why.REFUSED, now);
    }

    private boolean open(Why reason, long now) {
        openings = why == reason && state == State.HALF_OPEN ? openings + 1 : 1;
        state = State.OPEN;
        why = reason;
        failures = 0;
        successes = 0;
        probes = 0;
        probeAt = now + pause().toNanos();
        return true;
    }

    /** Between half of it and all: many that opened together do not probe together. */
    private Duration pause() {
        var first = why == Why.REFUSED ? PAUSE_WHEN_REFUSED : PAUSE;
        var longest = why == Why.REFUSED ? LONGEST_PAUSE_WHEN_REFUSED : LONGEST_PAUSE;
        var grown = first.multipliedBy(1L << Math.min(openings - 1, 10));
        long half = Math.min(grown.toMillis(), longest.toMillis()) / 2;
        return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(half + 1));
    }

    /** The settings it is asked with are new: what was refused is probed at once. */
    synchronized void renewed(long now) {
        if (state != State.CLOSED && why == Why.REFUSED) {
            needsProof = false;
            openings = 0;
            probes = 0;
            probeAt = now;
        }
    }

    synchronized State state() {
        return state;
    }

    synchronized Why why() {
        return why;
    }
}
