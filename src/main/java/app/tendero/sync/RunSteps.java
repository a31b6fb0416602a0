package app.tendero.sync;

import app.tendero.shopify.BulkOperations;
import app.tendero.shopify.BulkOperations.Progress;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.sync.Runs.Step;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What is done with a run in its turn, by where it stands. Every step can be repeated. */
@Singleton
class RunSteps {

    private static final int MOST_RESTARTS = 3;
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(15);

    private final Runs runs;
    private final Sources sources;
    private final Stores stores;
    private final BulkOperations bulk;
    private final Loading loading;
    private final Paging paging;
    private final Endings endings;
    private final SyncConfig config;
    private final Clock clock = Clock.systemUTC();

    RunSteps(
            Runs runs,
            Sources sources,
            Stores stores,
            BulkOperations bulk,
            Loading loading,
            Paging paging,
            Endings endings,
            SyncConfig config) {
        this.runs = runs;
        this.sources = sources;
        this.stores = stores;
        this.bulk = bulk;
        this.loading = loading;
        this.paging = paging;
        this.endings = endings;
        this.config = config;
    }

    /** Turns that are under way end with the batch at hand. */
    void stop() {
        loading.stop();
    }

    /** A run's turn. */
    Uni<Void> turn(Run run) {
        return stores.byId(run.store()).chain(store -> turn(run, store));
    }

    /** A turn that broke. */
    Uni<Void> failed(Run run, Throwable why) {
        return endings.failed(run, why);
    }

    private Uni<Void> turn(Run run, Optional<Store> store) {
        if (store.isEmpty() || !store.get().enabled()) {
            return endings.cancelled(run, "the store is switched off");
        }
        var source = sources.of(run.type());
        if (source.isEmpty()) {
            return endings.broken(run, "nobody knows such things any more");
        }
        var turn = new Turn(run, store.get(), source.get());
        return run.cancel() ? cancel(turn) : step(turn);
    }

    private Uni<Void> step(Turn turn) {
        return switch (turn.run().state()) {
            case WAITING -> begin(turn);
            case ASKING -> look(turn);
            case LOADING -> load(turn);
            case PAGING -> page(turn);
            case RETRYING -> retry(turn);
            case DONE, FAILED, CANCELLED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> cancel(Turn turn) {
        var asked = turn.run().operation().filter(id -> turn.run().state() == RunState.ASKING);
        return asked.map(id -> bulk.cancel(turn.store(), id))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> endings.cancelled(turn.run(), "cancelled"));
    }

    private Uni<Void> begin(Turn turn) {
        return turn.run().retryOnly()
                ? runs.step(turn.run(), Step.of(turn.run(), RunState.RETRYING, AT_ONCE))
                : within(turn, bulk.granted(turn.store()), granted -> begin(turn, granted));
    }

    private Uni<Void> begin(Turn turn, Set<String> granted) {
        var missing = new TreeSet<>(turn.source().scopes());
        missing.removeAll(granted);
        if (!missing.isEmpty()) {
            return endings.broken(turn.run(), Endings.SCOPE_MISSING + String.join(", ", missing));
        }
        return turn.run().since().isPresent() && turn.source().changed().isPresent()
                ? runs.step(turn.run(), Step.of(turn.run(), RunState.PAGING, AT_ONCE))
                : ask(turn, granted);
    }

    private Uni<Void> ask(Turn turn, Set<String> granted) {
        var question = turn.question(granted, clock.instant());
        return within(
                turn,
                bulk.begin(turn.store(), question.text()),
                operation ->
                        runs.step(
                                turn.run(),
                                Step.of(turn.run(), RunState.ASKING, config.firstLook())
                                        .with(operation)));
    }

    private Uni<Void> look(Turn turn) {
        return within(turn, progress(turn), told -> looked(turn, told));
    }

    private Uni<ShopifyAnswer<Optional<Progress>>> progress(Turn turn) {
        return bulk.progress(turn.store(), turn.run().operation().orElse(""));
    }

    private Uni<Void> looked(Turn turn, Optional<Progress> told) {
        if (told.isEmpty()) {
            return anew(turn);
        }
        var run = turn.run();
        var progress = told.get();
        return switch (progress.state()) {
            case CREATED, RUNNING, CANCELING ->
                    runs.step(
                            run,
                            Step.of(run, RunState.ASKING, untilNextLook(run))
                                    .found(0, progress.objects()));
            case COMPLETED ->
                    runs.step(
                            run,
                            Step.of(run, RunState.LOADING, AT_ONCE)
                                    .found(progress.bytes(), progress.objects()));
            case CANCELED -> endings.cancelled(run, "cancelled at Shopify");
            case EXPIRED -> anew(turn);
            case FAILED ->
                    progress.error().filter("ACCESS_DENIED"::equals).isPresent()
                            ? endings.broken(run, Endings.ACCESS_DENIED)
                            : anew(turn);
        };
    }

    /** The longer it takes, the longer it may take; a webhook may tell sooner. */
    private Duration untilNextLook(Run run) {
        var age = Duration.between(run.startedAt(), clock.instant()).dividedBy(10);
        if (age.compareTo(config.firstLook()) < 0) {
            return config.firstLook();
        }
        return age.compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : age;
    }

    private Uni<Void> anew(Turn turn) {
        var run = turn.run();
        return run.restarts() >= MOST_RESTARTS
                ? endings.broken(run, "Shopify did not finish it")
                : runs.step(
                        run, Step.of(run, RunState.WAITING, config.beforeRestart()).restarted());
    }

    private Uni<Void> load(Turn turn) {
        return within(
                turn,
                bulk.granted(turn.store()),
                granted -> within(turn, progress(turn), told -> load(turn, granted, told)));
    }

    private Uni<Void> load(Turn turn, Set<String> granted, Optional<Progress> told) {
        if (told.isEmpty() || told.get().state() != BulkOperations.State.COMPLETED) {
            return anew(turn);
        }
        var names = turn.question(granted, clock.instant()).nested();
        var total = told.get().bytes();
        return told.get()
                .url()
                .map(url -> loading.read(turn, names, url, total))
                .orElseGet(() -> Uni.createFrom().item(Progressed.ENDED))
                .chain(came -> came(turn, came, RunState.LOADING));
    }

    private Uni<Void> page(Turn turn) {
        return paging.changes(turn).chain(came -> came(turn, came, RunState.PAGING));
    }

    private Uni<Void> retry(Turn turn) {
        return paging.failed(turn).chain(came -> came(turn, came, RunState.RETRYING));
    }

    private Uni<Void> came(Turn turn, Progressed came, RunState state) {
        var run = turn.run();
        return switch (came) {
            case MORE ->
                    runs.step(
                            run,
                            Step.of(run, state, AT_ONCE)
                                    .batch(Math.min(run.batchSize(), run.batch() * 2)));
            case ENDED -> state == RunState.RETRYING ? endings.done(run) : finish(turn);
            case TOO_MUCH ->
                    within(turn, bulk.granted(turn.store()), granted -> ask(turn, granted));
            case CANCELLED -> endings.cancelled(run, "cancelled");
            case LOST -> Uni.createFrom().voidItem();
        };
    }

    /** What a run over everything did not meet is gone; then what failed before has its turn. */
    private Uni<Void> finish(Turn turn) {
        var run = turn.run();
        return (run.full()
                        ? turn.source().finish(run.store(), run.startedAt())
                        : Uni.createFrom().item(0))
                .call(removed -> runs.removed(run, removed))
                .chain(() -> runs.step(run, Step.of(run, RunState.RETRYING, AT_ONCE)));
    }

    /** Goes on with an answer, or says why there is none. */
    private <T> Uni<Void> within(
            Turn turn, Uni<ShopifyAnswer<T>> asked, Function<T, Uni<Void>> then) {
        return asked.chain(
                answer ->
                        switch (answer) {
                            case ShopifyAnswer.Data(var value) -> then.apply(value);
                            case ShopifyAnswer.Partial(var value, var codes) -> then.apply(value);
                            case ShopifyAnswer.None(Trouble trouble) ->
                                    endings.troubled(turn.run(), trouble);
                        });
    }
}
