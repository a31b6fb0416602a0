package app.tendero.shopify;

import java.time.Duration;
import java.util.Optional;

/**
 * What one shop's leaky bucket still holds, as far as we know: Shopify tells it with every answer,
 * in between we fill it up by its own rate and take off what we asked for since. Until the first
 * answer nothing is known and everything is granted.
 *
 * <p>Limits: https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
 */
final class CostBudget {

    private static final double NANOS = 1e9;
    private static final double FOR_THE_CHAT = 0.5;
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private boolean known;
    private double maximum;
    private double rate = 1;
    private double available;
    private double inFlight;
    private long at;

    /**
     * Takes {@code cost} points off and says how long to wait before asking. May go below zero: who
     * comes later waits longer, so questions leave in the order they came.
     *
     * @return {@link Grant.Refused} where the wait would be longer than {@code maxWait}; then
     *     nothing was taken
     */
    synchronized Grant take(double cost, Duration maxWait, long now) {
        fill(now);
        if (!known) {
            inFlight += cost;
            return new Grant.Granted(Duration.ZERO);
        }
        var missing = Math.min(cost, maximum) - available;
        var wait = missing <= 0 ? Duration.ZERO : seconds(missing / rate);
        if (wait.compareTo(maxWait) > 0) {
            return new Grant.Refused(wait);
        }
        available -= cost;
        inFlight += cost;
        return new Grant.Granted(wait);
    }

    /**
     * The same for work that nobody waits for: grants only what leaves half of the bucket to those
     * who are waited for, at once or not at all. While nothing is known, one question at a time.
     */
    synchronized Grant takeAside(double cost, long now) {
        fill(now);
        if (!known) {
            return inFlight > 0 ? new Grant.Refused(MOMENT) : take(cost, Duration.ZERO, now);
        }
        var missing = Math.min(cost + maximum * FOR_THE_CHAT, maximum) - available;
        return missing > 0
                ? new Grant.Refused(seconds(missing / rate))
                : take(cost, Duration.ZERO, now);
    }

    /** A question came back without a word about its cost. */
    synchronized void giveBack(double taken, long now) {
        fill(now);
        inFlight = Math.max(0, inFlight - taken);
        if (known) {
            available = Math.min(maximum, available + taken);
        }
    }

    /**
     * A question came back with Shopify's own figures, which do not know of those still on their
     * way.
     */
    synchronized void learn(double taken, Throttle told, long now) {
        inFlight = Math.max(0, inFlight - taken);
        known = true;
        maximum = told.maximumAvailable();
        rate = Math.max(1, told.restoreRate());
        available = told.currentlyAvailable() - inFlight;
        at = now;
    }

    /**
     * Another replica says what the bucket held a moment ago. The lower word counts: either may not
     * know of what the other asked since.
     */
    synchronized void heard(Throttle told, Duration age, long now) {
        fill(now);
        var most = Math.max(0, told.maximumAvailable());
        var filled = told.currentlyAvailable() + age.toMillis() / 1000.0 * told.restoreRate();
        var then = Math.min(most, filled);
        if (!known) {
            known = true;
            maximum = most;
            rate = Math.max(1, told.restoreRate());
            available = then - inFlight;
            at = now;
        } else {
            available = Math.min(available, then);
        }
    }

    /** What the bucket holds now, for others; empty while nothing is known. */
    synchronized Optional<Throttle> toTell(long now) {
        fill(now);
        return known ? Optional.of(new Throttle(maximum, available, rate)) : Optional.empty();
    }

    /** Points left, 0 to the maximum; for metrics. */
    synchronized double left(long now) {
        fill(now);
        return Math.max(0, available);
    }

    private void fill(long now) {
        if (known) {
            available = Math.min(maximum, available + (now - at) / NANOS * rate);
            at = now;
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    sealed interface Grant {

        record Granted(Duration delay) implements Grant {}

        record Refused(Duration retryAfter) implements Grant {}
    }

    /** {@code extensions.cost.throttleStatus}, in points and points a second. */
    record Throttle(double maximumAvailable, double currentlyAvailable, double restoreRate) {}
}
