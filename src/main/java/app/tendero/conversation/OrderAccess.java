package app.tendero.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a shopper stands with orders that are not under their number: how often they failed to show
 * that one is theirs, and which they did.
 *
 * @param wrong failures in a row
 * @param lastWrong when the last of them was
 * @param proven the newest first, at most five
 */
public record OrderAccess(int wrong, Optional<Instant> lastWrong, List<Proven> proven) {

    public static final OrderAccess NONE = new OrderAccess(0, Optional.empty(), List.of());

    /** After so many failures no other is heard for {@link #LOCKED}. */
    public static final int TRIES = 3;

    private static final Duration LOCKED = Duration.ofHours(1);
    private static final Duration HOLDS = Duration.ofHours(1);
    private static final int MOST = 5;

    public OrderAccess {
        proven = List.copyOf(proven);
    }

    /** An order that was shown to be theirs, by Shopify's number. */
    public record Proven(long order, Instant at) {}

    public boolean isLocked(Instant now) {
        return wrong >= TRIES && isRecent(now);
    }

    private boolean isRecent(Instant now) {
        return lastWrong.filter(last -> now.isBefore(last.plus(LOCKED))).isPresent();
    }

    /** After one more failure; failures of long ago are forgiven. */
    public OrderAccess failed(Instant now) {
        return new OrderAccess(isRecent(now) ? wrong + 1 : 1, Optional.of(now), proven);
    }

    /** After it was shown that an order is theirs. The failures before it still count. */
    public OrderAccess shown(long order, Instant now) {
        var all = new ArrayList<Proven>();
        all.add(new Proven(order, now));
        proven.stream().filter(other -> other.order() != order).forEach(all::add);
        return new OrderAccess(wrong, lastWrong, all.subList(0, Math.min(MOST, all.size())));
    }

    /** The orders that were shown to be theirs a short while ago. */
    public List<Long> proven(Instant now) {
        return proven.stream()
                .filter(one -> now.isBefore(one.at().plus(HOLDS)))
                .map(Proven::order)
                .toList();
    }
}
