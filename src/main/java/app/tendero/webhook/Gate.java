package app.tendero.webhook;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many in at one time. Who is turned away comes again; who would be let in without bound
 * would take down those who were let in before.
 */
final class Gate {

    private final int most;
    private final AtomicInteger inside = new AtomicInteger();

    Gate(int most) {
        this.most = most;
    }

    boolean enter() {
        if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave() {
        inside.decrementAndGet();
    }

    int inside() {
        return inside.get();
    }
}
