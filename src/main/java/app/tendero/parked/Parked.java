package app.tendero.parked;

import app.tendero.inbox.ParkedItems;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectCodec;
import app.tendero.outbox.ParkedSends;
import app.tendero.platform.PutAside;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts messages and sends that wait for a person into one list, and does to them what is said. */
@Singleton
class Parked {

    private static final int BATCH = 100;
    private static final int MOST_IN_ONE_CALL = 10_000;
    private static final Comparator<ParkedView> NEWEST_FIRST =
            Comparator.comparing(ParkedView::parkedAt)
                    .reversed()
                    .thenComparing(ParkedView::kind)
                    .thenComparing(Comparator.comparingLong(Parked::number).reversed());

    private final ParkedItems items;
    private final ParkedSends sends;

    Parked(ParkedItems items, ParkedSends sends) {
        this.items = items;
        this.sends = sends;
    }

    /**
     * Which are meant.
     *
     * @param only a single store's; empty means every store's, which is for the operator alone
     */
    record Wanted(Optional<StoreId> only, Optional<Kind> kind, Optional<String> reason) {

        private boolean has(Kind one) {
            return kind.isEmpty() || kind.get() == one;
        }

        private PutAside rows() {
            return new PutAside(only, reason);
        }
    }

    /** What is to be done with them. */
    enum Act {
        REPLAY,
        DISCARD
    }

    /**
     * What became of many.
     *
     * @param done how many it was done to
     * @param left how many of those meant are still there: more than one call takes, come
     *     meanwhile, or too late to be sent
     */
    record Outcome(long done, long left) {}

    Uni<ParkedList> list(Wanted wanted, ParkedCursor from, int limit) {
        return count(wanted)
                .chain(
                        total ->
                                page(wanted, from, limit + 1)
                                        .map(found -> listed(total, found, limit)));
    }

    private Uni<List<ParkedView>> page(Wanted wanted, ParkedCursor from, int most) {
        Uni<List<ParkedView>> itsItems =
                wanted.has(Kind.message)
                        ? items.page(wanted.rows(), from.at(), from.below(Kind.message), most)
                                .map(found -> found.stream().map(ParkedView::of).toList())
                        : Uni.createFrom().item(List.of());
        Uni<List<ParkedView>> itsSends =
                wanted.has(Kind.send)
                        ? sends.page(wanted.rows(), from.at(), from.below(Kind.send), most)
                                .map(found -> found.stream().map(ParkedView::of).toList())
                        : Uni.createFrom().item(List.of());
        return itsItems.chain(first -> itsSends.map(second -> merged(first, second, most)));
    }

    private static List<ParkedView> merged(
            List<ParkedView> first, List<ParkedView> second, int most) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(NEWEST_FIRST);
        return all.size() > most ? List.copyOf(all.subList(0, most)) : List.copyOf(all);
    }

    private static ParkedList listed(long total, List<ParkedView> found, int limit) {
        if (found.size() <= limit) {
            return new ParkedList(total, found, Optional.empty());
        }
        var page = found.subList(0, limit);
        var last = page.getLast();
        var cursor = new ParkedCursor(last.parkedAt(), last.kind(), number(last));
        return new ParkedList(total, page, Optional.of(cursor.toString()));
    }

    private static long number(ParkedView view) {
        return ParkedId.parse(view.id()).orElseThrow().number();
    }

    private Uni<Long> count(Wanted wanted) {
        var none = Uni.createFrom().item(0L);
        var messages = wanted.has(Kind.message) ? items.count(wanted.rows()) : none;
        var unsent = wanted.has(Kind.send) ? sends.count(wanted.rows()) : none;
        return messages.chain(first -> unsent.map(second -> first + second));
    }

    /** One of them with the outline of what lies in it. */
    Uni<Optional<ParkedView>> one(ParkedId id) {
        return switch (id.kind()) {
            case message ->
                    items.one(id.store(), id.number()).map(found -> found.map(Parked::shown));
            case send -> sends.one(id.store(), id.number()).map(found -> found.map(Parked::shown));
        };
    }

    private static ParkedView shown(ParkedItems.Opened item) {
        return shown(ParkedView.of(item.parked()), item.payload());
    }

    private static ParkedView shown(ParkedSends.Opened send) {
        return shown(ParkedView.of(send.parked()), send.effect().map(EffectCodec::write));
    }

    private static ParkedView shown(ParkedView view, Optional<String> payload) {
        return view.with(
                payload.map(Outline::of)
                        .orElseGet(() -> JsonNodeFactory.instance.textNode("cannot be opened")));
    }

    /** Whether it was there, and could be handed out again or thrown away. */
    Uni<Boolean> act(Act act, ParkedId id) {
        return switch (id.kind()) {
            case message ->
                    switch (act) {
                        case REPLAY -> items.replay(id.store(), id.number());
                        case DISCARD -> items.discard(id.store(), id.number());
                    };
            case send ->
                    switch (act) {
                        case REPLAY -> sends.replay(id.store(), id.number());
                        case DISCARD -> sends.discard(id.store(), id.number());
                    };
        };
    }

    /**
     * The same to all that are meant and were put aside until now, in small transactions, so that
     * nobody waits long for a row of theirs. Sends first: they are older than what a message that
     * is worked again says.
     */
    Uni<Outcome> actOnAll(Act act, Wanted wanted) {
        return items.now().chain(until -> actOnAll(act, wanted, until));
    }

    private Uni<Outcome> actOnAll(Act act, Wanted wanted, Instant until) {
        return untilNoneLeft(wanted.has(Kind.send), 0, () -> someSends(act, wanted, until))
                .chain(
                        sent ->
                                untilNoneLeft(
                                                wanted.has(Kind.message),
                                                0,
                                                () -> someItems(act, wanted, until))
                                        .map(worked -> sent + worked))
                .chain(done -> count(wanted).map(left -> new Outcome(done, left)));
    }

    private Uni<Integer> someSends(Act act, Wanted wanted, Instant until) {
        return switch (act) {
            case REPLAY -> sends.replay(wanted.rows(), until, BATCH);
            case DISCARD -> sends.discard(wanted.rows(), until, BATCH);
        };
    }

    private Uni<Integer> someItems(Act act, Wanted wanted, Instant until) {
        return switch (act) {
            case REPLAY -> items.replay(wanted.rows(), until, BATCH);
            case DISCARD -> items.discard(wanted.rows(), until, BATCH);
        };
    }

    private static Uni<Long> untilNoneLeft(
            boolean wanted, long soFar, Supplier<Uni<Integer>> batch) {
        if (!wanted || soFar >= MOST_IN_ONE_CALL) {
            return Uni.createFrom().item(soFar);
        }
        return batch.get()
                .chain(
                        some ->
                                some < BATCH
                                        ? Uni.createFrom().item(soFar + some)
                                        : untilNoneLeft(true, soFar + some, batch));
    }
}
