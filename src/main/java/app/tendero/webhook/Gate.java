package app.tendero.webhook;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets in so many at one time, with so many bytes together. Who is turned away comes again; who
 * would be let in without bound would take down those who were let in before.
 */
final class Gate {

    private final int most;
    private final long mostBytes;
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    Gate(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    boolean enter() {
        if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Whether somebody inside may hold so many bytes more. */
    boolean hold(int more) {
        if (bytes.addAndGet(more) > mostBytes) {
            bytes.addAndGet(-more);
            return false;
        }
        return true;
    }

    /**
     * @param held bytes that are no longer held
     */
    void leave(int held) {
        bytes.addAndGet(-held);
        inside.decrementAndGet();
    }

    int inside() {
        return inside.get();
    }
}
