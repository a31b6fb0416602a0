package app.tendero.turn;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How many messages of the backlog may be worked at a time so that what has just come hardly feels
 * it. After each tenth of a second in which fresh turns waited for PostgreSQL no longer than usual,
 * or none came, a quarter more; after one in which they waited longer, half as many. A lane that
 * holds more is worked as well, and rests follow.
 *
 * <p>Each backlog begins with one. What is usual was learned while none was worked. The wait is
 * that of a turn for its conversation and for its commit: it grows with a busy processor, a busy
 * disk and large commits alike, and not with a slow Shopify.
 */
final class Leeway {

    static final double LEAST = 0.25;
    static final int MOST = 64;

    private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long REST = TimeUnit.SECONDS.toNanos(10);
    private static final double TOO_LONG = 1.5;

    /** What a commit takes by itself says little when it is this short. */
    private static final double SHORTEST = TimeUnit.MILLISECONDS.toNanos(1);

    /** An overload of before is no measure. */
    private static final double LONGEST = TimeUnit.MILLISECONDS.toNanos(20);

    private static final int MEMORY = 100;

    private final LongSupplier nanos;
    private double places = 1;
    private long lastPlaces;
    private double usual = TimeUnit.MILLISECONDS.toNanos(5);
    private double sum;
    private int count;
    private long windowEnds;

    /**
     * @param nanos the clock
     */
    Leeway(LongSupplier nanos) {
        this.nanos = nanos;
        this.windowEnds = nanos.getAsLong() + WINDOW;
        this.lastPlaces = nanos.getAsLong();
    }

    /**
     * Told how long a fresh turn waited.
     *
     * @param undisturbed whether nothing of the backlog was worked
     */
    synchronized void waited(long time, boolean undisturbed) {
        if (undisturbed) {
            usual += (Math.clamp(time, SHORTEST, LONGEST) - usual) / MEMORY;
        }
        sum += time;
        count++;
    }

    /** How many messages of the backlog may be worked at a time. */
    synchronized double places() {
        long now = nanos.getAsLong();
        if (now - lastPlaces > REST) {
            places = 1;
            startWindow(now);
        }
        lastPlaces = now;
        look();
        return places;
    }

    private void look() {
        long now = nanos.getAsLong();
        if (now - windowEnds < 0) {
            return;
        }
        boolean tooLong = count > 0 && sum / count > usual * TOO_LONG;
        double change = tooLong ? 0.5 : Math.pow(1.25, 1 + (now - windowEnds) / WINDOW);
        places = Math.clamp(places * change, LEAST, MOST);
        startWindow(now);
    }

    private void startWindow(long now) {
        sum = 0;
        count = 0;
        windowEnds = now + WINDOW;
    }
}
