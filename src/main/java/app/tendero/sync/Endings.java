package app.tendero.sync;

import app.tendero.shopify.BulkFiles.NotRead;
import app.tendero.shopify.Trouble;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says how a run goes on after something was in its way, or that it is over. What can pass is
 * waited for in the open; what cannot ends the run with its reason.
 */
@Singleton
class Endings {

    /** Followed by which; a later grant has the run begun again. */
    static final String SCOPE_MISSING = "scope missing: ";

    /** Shopify refused something that no scope we know of opens. */
    static final String ACCESS_DENIED = "access denied";

    private static final Logger LOG = Logger.getLogger(Endings.class);

    /** With the longest pauses, some hours of a Shopify that does not answer. */
    private static final int MOST_ATTEMPTS = 60;

    private static final int MOST_OF_OURS = 8;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Runs runs;
    private final SyncMetrics metrics;
    private final SyncConfig config;

    Endings(Runs runs, SyncMetrics metrics, SyncConfig config) {
        this.runs = runs;
        this.metrics = metrics;
        this.config = config;
    }

    Uni<Void> done(Run run) {
        return end(run, RunState.DONE, null);
    }

    Uni<Void> cancelled(Run run, String why) {
        return end(run, RunState.CANCELLED, why);
    }

    /**
     * @param why in fixed words
     */
    Uni<Void> broken(Run run, String why) {
        return end(run, RunState.FAILED, why);
    }

    /** Shopify could not be asked, or did not want to be. */
    Uni<Void> troubled(Run run, Trouble trouble) {
        return switch (trouble) {
            case Trouble.Busy(var after) ->
                    pause(run, Hindrance.LIMIT, after.compareTo(SECOND) < 0 ? SECOND : after);
            case Trouble.Denied(int code, var reason) ->
                    code == 200
                            ? broken(run, ACCESS_DENIED)
                            : pause(run, Hindrance.TOKEN, growing(run, MINUTE, 15));
            case Trouble.Closed closed ->
                    pause(run, Hindrance.SHOP, growing(run, MINUTE.multipliedBy(5), 12));
            case Trouble.Down down -> unwell(run);
            case Trouble.Unknown unknown -> unwell(run);
            case Trouble.Refused(var errors) -> broken(run, "refused by Shopify");
            case Trouble.Misasked(int code, var reason) ->
                    broken(run, "not understood by Shopify: " + reason);
        };
    }

    /** Something broke on the way. */
    Uni<Void> failed(Run run, Throwable why) {
        return switch (why) {
            case Held held -> troubled(run, held.trouble());
            case NotWritten notWritten -> unwritten(run, notWritten);
            case NotRead notRead -> unwell(run);
            default -> ours(run, why);
        };
    }

    private Uni<Void> unwell(Run run) {
        return run.attempts() >= MOST_ATTEMPTS
                ? broken(run, "Shopify did not answer for hours")
                : pause(run, Hindrance.SHOPIFY, growing(run, config.firstPause(), 150));
    }

    /** Fewer at once: a smaller batch may fit, and the one thing that does not fit is found. */
    private Uni<Void> unwritten(Run run, NotWritten why) {
        LOG.warnf(
                "batch of %d of sync run %d of store %s not written: %s",
                run.batch(), run.id(), run.store(), why.getMessage());
        return run.attempts() >= MOST_ATTEMPTS
                ? broken(run, "could not be written")
                : runs.pause(
                        run,
                        Hindrance.DATABASE,
                        Math.max(1, run.batch() / 2),
                        growing(run, Duration.ofMillis(250), 120));
    }

    private Uni<Void> ours(Run run, Throwable why) {
        LOG.errorf(
                "sync run %d of store %s broke with %s at %s",
                run.id(),
                run.store(),
                why.getClass().getName(),
                why.getStackTrace().length > 0 ? why.getStackTrace()[0] : "?");
        return run.attempts() >= MOST_OF_OURS
                ? broken(run, "broke with " + why.getClass().getSimpleName())
                : pause(run, Hindrance.SHOPIFY, growing(run, config.firstPause(), 60));
    }

    private Uni<Void> pause(Run run, Hindrance why, Duration pause) {
        return runs.pause(run, why, run.batch(), spread(pause));
    }

    /** Twice as long with every try, up to so many times the first pause. */
    private static Duration growing(Run run, Duration first, int most) {
        return first.multipliedBy(Math.min(most, 1L << Math.min(20, run.attempts())));
    }

    /** So that stores that stopped together do not begin together. */
    private static Duration spread(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }

    private Uni<Void> end(Run run, RunState state, @Nullable String why) {
        return runs.end(run, state, why)
                .invoke(
                        seconds ->
                                seconds.ifPresentOrElse(
                                        took -> ended(run, state, why, took), () -> lost(run)))
                .replaceWithVoid();
    }

    private void ended(Run run, RunState state, @Nullable String why, double took) {
        metrics.ended(run, state, took);
        LOG.infof(
                "sync run %d of %s of store %s: %s",
                run.id(), run.type(), run.store(), why == null ? state.word() : why);
    }

    private static void lost(Run run) {
        LOG.warnf("sync run %d of store %s was taken over meanwhile", run.id(), run.store());
    }
}
