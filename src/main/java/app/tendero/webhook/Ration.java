package app.tendero.webhook;

import java.util.concurrent.TimeUnit;

/** Gives out so many a second and no more. */
final class Ration {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private long windowStart;
    private int given;

    Ration(int perSecond) {
        this.perSecond = perSecond;
        this.windowStart = System.nanoTime();
    }

    synchronized boolean take() {
        var now = System.nanoTime();
        if (now - windowStart >= SECOND) {
            windowStart = now;
            given = 0;
        }
        return given++ < perSecond;
    }
}
