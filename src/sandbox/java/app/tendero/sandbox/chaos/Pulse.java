package app.tendero.sandbox.chaos;

import app.tendero.sandbox.proof.Ledger;
import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Trouble;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Feels whether this machine runs at all: a laptop that slept, a container that was paused. What
 * took long then is nobody's fault, and the table says so.
 */
final class Pulse {

    private static final long BEAT_MILLIS = 100;
    private static final long MISSED_MILLIS = 1_000;

    private final Ledger ledger;
    private final AtomicLong stood = new AtomicLong();

    Pulse(Ledger ledger) {
        this.ledger = ledger;
    }

    void start() {
        Thread.ofPlatform().daemon().name("pulse").start(this::beat);
    }

    /** How many milliseconds the machine stood still so far. */
    long stood() {
        return stood.get();
    }

    private void beat() {
        var trouble = Trouble.everywhere(Kind.MACHINE_STOOD_STILL);
        for (long last = System.nanoTime(); ; ) {
            Stage.rest(BEAT_MILLIS);
            long late = Stage.millisSince(last) - BEAT_MILLIS;
            if (late > MISSED_MILLIS) {
                stood.addAndGet(late);
                ledger.add(new Note.Began(last, trouble));
                ledger.add(new Note.Ended(System.nanoTime(), trouble));
            }
            last = System.nanoTime();
        }
    }
}
