package app.tendero.sandbox.shopify.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Shopify's cost limit of one shop: points leak back at a steady rate, a query reserves what it may
 * cost and gets back what it did not use.
 */
public final class LeakyBucket {

    private double size;
    private double perSecond;
    private final Clock clock;
    private double available;
    private Instant filledAt;

    public LeakyBucket(double size, double perSecond, Clock clock) {
        this.size = size;
        this.perSecond = perSecond;
        this.clock = clock;
        this.available = size;
        this.filledAt = clock.instant();
    }

    /** The shop's plan changes, and its bucket is full. */
    public synchronized void limit(double points, double back) {
        size = points;
        perSecond = back;
        available = points;
    }

    /** Reserves the points of a query; false when they are not there, and then nothing is taken. */
    public synchronized boolean reserve(double points) {
        refill();
        if (points > available) {
            return false;
        }
        available -= points;
        return true;
    }

    public synchronized void giveBack(double points) {
        available = Math.min(size, available + points);
    }

    public synchronized int available() {
        refill();
        return (int) available;
    }

    public synchronized double size() {
        return size;
    }

    public synchronized double perSecond() {
        return perSecond;
    }

    private void refill() {
        var now = clock.instant();
        var seconds = Duration.between(filledAt, now).toNanos() / 1e9;
        if (seconds > 0) {
            available = Math.min(size, available + seconds * perSecond);
            filledAt = now;
        }
    }
}
