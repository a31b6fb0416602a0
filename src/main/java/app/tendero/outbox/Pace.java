package app.tendero.outbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps sends within Meta's limits before Meta has to: 80 a second for a number unless it has more,
 * and one per 6 s to one shopper with 45 ahead. What Meta says itself (a 429, a pair limit) pauses
 * the number or the shopper for everybody in this process.
 *
 * <p>https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
 */
@ApplicationScoped
class Pace {

    private static final int MOST_SHOPPERS = 50_000;
    private static final int PAIR_BURST = 45;
    private static final long PAIR_REFILL_NANOS = TimeUnit.SECONDS.toNanos(6);
    private static final int DEFAULT_PER_SECOND = 80;

    private final Map<PhoneNumberId, Bucket> numbers = new LinkedHashMap<>();
    private final Map<ConversationId, Bucket> shoppers =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ConversationId, Bucket> eldest) {
                    return size() > MOST_SHOPPERS;
                }
            };

    /**
     * Takes a message's place in both limits.
     *
     * @return empty when it has one; else how long its row has to rest: what the shopper's limit
     *     asks for, since room for the number is looked for with every claim
     */
    synchronized Optional<Duration> take(PhoneNumberId number, ConversationId shopper) {
        long now = System.nanoTime();
        var perNumber = number(number, now);
        var perShopper = shopper(shopper, now);
        long wait = perShopper.delay(now);
        if (wait > 0 || perNumber.delay(now) > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        perNumber.take(now);
        perShopper.take(now);
        return Optional.empty();
    }

    /** How many messages may leave now, of each number that is short of room. */
    synchronized Map<PhoneNumberId, Integer> rooms() {
        long now = System.nanoTime();
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
        number(number, System.nanoTime())
                .change(perSecond, TimeUnit.SECONDS.toNanos(1) / perSecond);
    }

    synchronized void pause(PhoneNumberId number, Duration time) {
        long now = System.nanoTime();
        number(number, now).pauseUntil(now + time.toNanos());
    }

    synchronized void pause(ConversationId shopper, Duration time) {
        long now = System.nanoTime();
        shopper(shopper, now).pauseUntil(now + time.toNanos());
    }

    private Bucket number(PhoneNumberId number, long now) {
        return numbers.computeIfAbsent(
                number,
                key ->
                        new Bucket(
                                DEFAULT_PER_SECOND,
                                TimeUnit.SECONDS.toNanos(1) / DEFAULT_PER_SECOND,
                                now));
    }

    private Bucket shopper(ConversationId shopper, long now) {
        return shoppers.computeIfAbsent(
                shopper, key -> new Bucket(PAIR_BURST, PAIR_REFILL_NANOS, now));
    }

    /** A leaky bucket told by one moment: the time at which it would be full again. */
    private static final class Bucket {
        private int size;
        private long refillNanos;
        private long fullAt;
        private long pausedUntil;

        Bucket(int size, long refillNanos, long now) {
            this.size = size;
            this.refillNanos = refillNanos;
            this.fullAt = now;
            this.pausedUntil = now;
        }

        void change(int newSize, long newRefillNanos) {
            size = newSize;
            refillNanos = newRefillNanos;
        }

        long delay(long now) {
            long room = fullAt - now - (size - 1) * refillNanos;
            return Math.max(0, Math.max(room, pausedUntil - now));
        }

        int room(long now) {
            if (now - pausedUntil < 0) {
                return 0;
            }
            long used = Math.max(0, fullAt - now);
            return (int) Math.max(0, size - (used + refillNanos - 1) / refillNanos);
        }

        void take(long now) {
            fullAt = Math.max(fullAt, now) + refillNanos;
        }

        void pauseUntil(long moment) {
            pausedUntil = Math.max(pausedUntil, moment);
        }
    }
}
