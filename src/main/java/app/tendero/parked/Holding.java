package app.tendero.parked;

import app.tendero.inbox.ParkedItems;
import app.tendero.outbox.ParkedSends;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Holds back what was under way at a moment of the past. Its outcome may be lost with the rows that
 * told of it: a message that is not done here may have been answered, a send may have left.
 */
@Singleton
class Holding {

    private static final int BATCH = 500;

    private final ParkedItems items;
    private final ParkedSends sends;

    Holding(ParkedItems items, ParkedSends sends) {
        this.items = items;
        this.sends = sends;
    }

    /** How many of both were held back. */
    record Held(long messages, long sends) {}

    /** Messages first: one that is worked in between would become a send that is not old. */
    Uni<Held> before(Instant moment) {
        return untilNoneLeft(0, () -> items.hold(moment, BATCH), 1)
                .chain(
                        messages ->
                                untilNoneLeft(0, () -> sends.hold(moment, BATCH), BATCH)
                                        .map(held -> new Held(messages, held)));
    }

    private static Uni<Long> untilNoneLeft(long soFar, Supplier<Uni<Integer>> batch, int fullFrom) {
        return batch.get()
                .chain(
                        some ->
                                some < fullFrom
                                        ? Uni.createFrom().item(soFar + some)
                                        : untilNoneLeft(soFar + some, batch, fullFrom));
    }
}
