package app.tendero.sync;

import app.tendero.shopify.ChangedIds;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.sync.Runs.Advance;
import app.tendero.sync.Runs.After;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Fetches few things by their ids: what changed since the last time, page by page, and what failed
 * before.
 */
@Singleton
class Paging {

    /** As many as a source takes at once. */
    private static final int AT_ONCE = 100;

    /** Tries of an item that nobody asked to try again. */
    private static final int MOST_TRIES = 5;

    private final ChangedIds changed;
    private final Runs runs;
    private final FailedItems failedItems;
    private final SyncMetrics metrics;
    private final SyncConfig config;

    Paging(
            ChangedIds changed,
            Runs runs,
            FailedItems failedItems,
            SyncMetrics metrics,
            SyncConfig config) {
        this.changed = changed;
        this.runs = runs;
        this.failedItems = failedItems;
        this.metrics = metrics;
        this.config = config;
    }

    /** What changed, for one turn. Fails with {@link Held} while Shopify cannot be asked. */
    Uni<Progressed> changes(Turn turn) {
        var place = new Place(turn.run().page(), turn.run().pages());
        return repeated(() -> page(turn, place));
    }

    /** What failed before this run, for one turn. Fails with {@link Held}, too. */
    Uni<Progressed> failed(Turn turn) {
        return repeated(() -> someFailed(turn));
    }

    private Uni<Progressed> repeated(Supplier<Uni<Progressed>> step) {
        var until = System.nanoTime() + config.turn().toNanos();
        return Multi.createBy()
                .repeating()
                .uni(() -> step.get())
                .whilst(came -> came == Progressed.MORE && System.nanoTime() - until < 0)
                .collect()
                .last();
    }

    /** How far the pages are. */
    private static final class Place {

        private Optional<String> page;
        private int pages;

        Place(Optional<String> page, int pages) {
            this.page = page;
            this.pages = pages;
        }
    }

    private Uni<Progressed> page(Turn turn, Place place) {
        if (place.pages >= config.mostPages()) {
            return Uni.createFrom().item(Progressed.TOO_MUCH);
        }
        var things = turn.source().changed().orElseThrow();
        var since = turn.run().since().orElseThrow();
        return changed.since(turn.store(), things, since, place.page)
                .map(Paging::orHeld)
                .chain(page -> written(turn, place, page));
    }

    private Uni<Progressed> written(Turn turn, Place place, ChangedIds.Page page) {
        return refresh(turn, page.ids())
                .invoke(applied -> moved(place, page))
                .chain(applied -> note(turn, place, page.ids().size(), applied))
                .map(after -> outcome(after, page.next().isPresent()));
    }

    private static void moved(Place place, ChangedIds.Page page) {
        place.page = page.next();
        place.pages++;
    }

    private Uni<After> note(Turn turn, Place place, int seen, Applied applied) {
        return runs.note(
                turn.run(),
                new Advance(0, place.page, place.pages, seen, Counts.of(seen, applied)));
    }

    private Uni<Progressed> someFailed(Turn turn) {
        var run = turn.run();
        int most = run.retryOnly() ? Integer.MAX_VALUE : MOST_TRIES;
        return failedItems
                .some(run.store(), run.type(), run.startedAt(), most, AT_ONCE)
                .chain(
                        ids ->
                                ids.isEmpty()
                                        ? Uni.createFrom().item(Progressed.ENDED)
                                        : again(turn, ids));
    }

    private Uni<Progressed> again(Turn turn, List<Long> ids) {
        var place = new Place(Optional.empty(), 0);
        return refresh(turn, ids)
                .call(
                        applied ->
                                failedItems.remove(
                                        turn.id(), turn.run().type(), well(ids, applied)))
                .chain(applied -> note(turn, place, ids.size(), applied))
                .map(after -> outcome(after, true));
    }

    private static List<Long> well(List<Long> ids, Applied applied) {
        var well = new ArrayList<>(ids);
        var bad = new HashSet<Long>();
        applied.failed().forEach(one -> bad.add(one.id()));
        well.removeAll(bad);
        return well;
    }

    /** In portions; stops with the first that Shopify could not be asked for. */
    private Uni<Applied> refresh(Turn turn, List<Long> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> portion(turn, some))
                .collect()
                .in(Sum::new, Sum::add)
                .map(sum -> sum.all);
    }

    private Uni<Applied> portion(Turn turn, List<Long> ids) {
        return turn.source()
                .refresh(turn.id(), ids)
                .call(applied -> failedItems.add(turn.id(), turn.run().type(), applied.failed()))
                .invoke(applied -> metrics.applied(turn.run().type(), applied))
                .invoke(Paging::mustNotBeHeld);
    }

    private static final class Sum {

        private Applied all = Applied.NOTHING;

        void add(Applied more) {
            all = all.plus(more);
        }
    }

    private static void mustNotBeHeld(Applied applied) {
        applied.trouble()
                .ifPresent(
                        trouble -> {
                            throw new Held(trouble);
                        });
    }

    private static ChangedIds.Page orHeld(ShopifyAnswer<ChangedIds.Page> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data(var page) -> page;
            case ShopifyAnswer.Partial(var page, var codes) -> page;
            case ShopifyAnswer.None(var trouble) -> throw new Held(trouble);
        };
    }

    private static Progressed outcome(After after, boolean more) {
        return switch (after) {
            case CANCELLED -> Progressed.CANCELLED;
            case LOST -> Progressed.LOST;
            case GO_ON -> more ? Progressed.MORE : Progressed.ENDED;
        };
    }
}
