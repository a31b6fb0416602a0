package app.tendero.outbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Keeps sends within Meta's limits before Meta has to: 80 a second for a number unless it has more,
 * and one per 6 s to one shopper with 45 ahead. What Meta says itself (a 429, a pair limit) pauses
 * the number or the shopper for everybody in this process.
 *
 * <p>Replicas share the limits without asking each other. A number's is divided by their count;
 * what one cannot send another takes from the outbox. A shopper's 45 are divided as well, which is
 * enough for most talks; a livelier one is looked up in the rows, which know of all replicas'
 * sends.
 *
 * <p>https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
 */
@Singleton
class Pace {

    private static final int MOST_SHOPPERS = 50_000;
    private static final int PAIR_BURST = 45;
    private static final long PAIR_REFILL_NANOS = TimeUnit.SECONDS.toNanos(6);
    private static final int DEFAULT_PER_SECOND = 80;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanos;
    private final Map<PhoneNumberId, Bucket> numbers = new LinkedHashMap<>();
    private final Map<ConversationId, Bucket> shoppers =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ConversationId, Bucket> eldest) {
                    return size() > MOST_SHOPPERS;
                }
            };

    private volatile int share = 1;

    @Inject
    Pace() {
        this(System::nanoTime);
    }

    /**
     * @param nanos the clock
     */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Takes a message's place in both limits, as far as this process knows.
     *
     * @return empty when it has one; else how long its row has to rest. Zero where the rows may
     *     know of a place: of another replica, or because a number's room is looked for with every
     *     claim.
     */
    synchronized Optional<Duration> take(PhoneNumberId number, ConversationId shopper) {
        long now = nanos.getAsLong();
        var perNumber = number(number, now);
        var perShopper = shopper(shopper, now);
        long wait = perShopper.delay(now, PAIR_BURST);
        if (wait > 0 || !perNumber.hasRoom(now) || perShopper.delay(now, PAIR_BURST / share) > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        return placed(perNumber, perShopper, now);
    }

    /**
     * Takes a message's place in both limits, as all replicas together know.
     *
     * @param said how long ago messages to this shopper left, the oldest first
     */
    synchronized Optional<Duration> take(
            PhoneNumberId number, ConversationId shopper, List<Duration> said) {
        long now = nanos.getAsLong();
        var perNumber = number(number, now);
        var perShopper = shopper(shopper, now);
        perShopper.recall(said, now);
        long wait = perShopper.delay(now, PAIR_BURST);
        return wait > 0 || !perNumber.hasRoom(now)
                ? Optional.of(Duration.ofNanos(wait))
                : placed(perNumber, perShopper, now);
    }

    private static Optional<Duration> placed(Bucket perNumber, Bucket perShopper, long now) {
        perNumber.take(now);
        perShopper.take(now);
        return Optional.empty();
    }

    /** Frees the place of a message that did not leave. */
    synchronized void giveBack(PhoneNumberId number, ConversationId shopper) {
        long now = nanos.getAsLong();
        number(number, now).giveBack();
        shopper(shopper, now).giveBack();
    }

    /** Tells how many replicas there are. */
    synchronized void share(int replicas) {
        share = replicas;
        numbers.values().forEach(bucket -> bucket.divide(replicas));
    }

    /** Whether the rows know more than this process. */
    boolean isShared() {
        return share > 1;
    }

    /** How many messages may leave now, of each number that is short of room. */
    synchronized Map<PhoneNumberId, Integer> rooms() {
        long now = nanos.getAsLong();
        var rooms = new HashMap<PhoneNumberId, Integer>();
        numbers.forEach(
                (number, bucket) -> {
                    int room = bucket.room(now);
                    if (room < OutboxClaims.SHARE) {
                        rooms.put(number, room);
                    }
                });
        return rooms;
    }

    /** Tells how many messages a second this number may send. */
    synchronized void throughput(PhoneNumberId number, int perSecond) {
        number(number, nanos.getAsLong()).change(perSecond, SECOND / perSecond);
    }

    synchronized void pause(PhoneNumberId number, Duration time) {
        long now = nanos.getAsLong();
        number(number, now).pauseUntil(now + time.toNanos());
    }

    synchronized void pause(ConversationId shopper, Duration time) {
        long now = nanos.getAsLong();
        shopper(shopper, now).pauseUntil(now + time.toNanos());
    }

    private Bucket number(PhoneNumberId number, long now) {
        return numbers.computeIfAbsent(
                number,
                key -> new Bucket(DEFAULT_PER_SECOND, SECOND / DEFAULT_PER_SECOND, share, now));
    }

    private Bucket shopper(ConversationId shopper, long now) {
        return shoppers.computeIfAbsent(
                shopper, key -> new Bucket(PAIR_BURST, PAIR_REFILL_NANOS, 1, now));
    }

    /** A leaky bucket told by one moment: the time at which it would be full again. */
    private static final class Bucket {
        private int size;
        private long refillNanos;
        private int share;
        private long fullAt;
        private long pausedUntil;

        Bucket(int size, long refillNanos, int share, long now) {
            this.size = size;
            this.refillNanos = refillNanos;
            this.share = share;
            this.fullAt = now;
            this.pausedUntil = now;
        }

        void change(int newSize, long newRefillNanos) {
            size = newSize;
            refillNanos = newRefillNanos;
        }

        void divide(int replicas) {
            share = replicas;
        }

        boolean hasRoom(long now) {
            return delay(now, size / share) == 0;
        }

        long delay(long now, int burst) {
            long room = fullAt - now - (Math.max(1, burst) - 1) * refillNanos * share;
            return Math.max(0, Math.max(room, pausedUntil - now));
        }

        int room(long now) {
            if (now - pausedUntil < 0) {
                return 0;
            }
            long each = refillNanos * share;
            long used = Math.max(0, fullAt - now);
            return (int) Math.max(0, Math.max(1, size / share) - (used + each - 1) / each);
        }

        void take(long now) {
            fullAt = Math.max(fullAt, now) + refillNanos * share;
        }

        void giveBack() {
            fullAt -= refillNanos * share;
        }

        /** Fills it with what left from anywhere, this process included. */
        void recall(List<Duration> ago, long now) {
            long full = Long.MIN_VALUE;
            for (var time : ago) {
                full = Math.max(full, now - time.toNanos()) + refillNanos;
            }
            fullAt = Math.max(full, now);
        }

        void pauseUntil(long moment) {
            pausedUntil = Math.max(pausedUntil, moment);
        }
    }
}
