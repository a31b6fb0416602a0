package app.tendero.sandbox.chaos;

import app.tendero.sandbox.proof.Ledger;
import app.tendero.sandbox.proof.Note;
import app.tendero.sandbox.proof.Trouble;
import app.tendero.sandbox.proof.Trouble.Kind;
import app.tendero.sandbox.world.ServiceProcess;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Feels whether this machine runs at all: a laptop that slept, a container that was paused. What
 * took long then is nobody's fault, and the table says so. Now and then it weighs the replicas.
 */
final class Pulse {

    private static final long BEAT_MILLIS = 100;
    private static final long MISSED_MILLIS = 1_000;
    private static final int WEIGHS_EVERY_BEATS = 5;

    private final Ledger ledger;
    private final Supplier<List<ServiceProcess>> replicas;
    private final AtomicLong stood = new AtomicLong();

    Pulse(Ledger ledger, Supplier<List<ServiceProcess>> replicas) {
        this.ledger = ledger;
        this.replicas = replicas;
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
        long last = System.nanoTime();
        for (int beats = 0; ; beats++) {
            Stage.rest(BEAT_MILLIS);
            long late = Stage.millisSince(last) - BEAT_MILLIS;
            if (late > MISSED_MILLIS) {
                stood.addAndGet(late);
                ledger.add(new Note.Began(last, trouble));
                ledger.add(new Note.Ended(System.nanoTime(), trouble));
            }
            if (beats % WEIGHS_EVERY_BEATS == 0) {
                weigh();
            }
            last = System.nanoTime();
        }
    }

    private void weigh() {
        replicas.get().stream()
                .mapToLong(ServiceProcess::residentMegabytes)
                .max()
                .ifPresent(most -> ledger.add(new Note.Held(System.nanoTime(), most)));
    }
}
