package app.tendero.admin.check;

import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Check;
import app.tendero.store.Store;
import app.tendero.store.StoreCheck;
import app.tendero.store.Stores;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Runs all checks of a store side by side, and waits for none of them longer than it may take. */
@Singleton
class WholeCheck {

    private static final Logger LOG = Logger.getLogger(WholeCheck.class);

    /** With the store's own look-up it stays below the five seconds that are promised. */
    private static final Duration PATIENCE = Duration.ofMillis(4_500);

    private final Stores stores;
    private final List<StoreCheck> checks;

    WholeCheck(Stores stores, @All List<StoreCheck> checks) {
        this.stores = stores;
        this.checks = checks;
    }

    Uni<CheckView> of(StoreId id) {
        return stores.byId(id)
                .map(
                        store ->
                                store.orElseThrow(
                                        () ->
                                                new ProblemException(
                                                        Problem.notFound(
                                                                "There is no such store."))))
                .chain(this::all)
                .map(found -> CheckView.of(found, Clock.systemUTC().instant()));
    }

    private Uni<List<Check>> all(Store store) {
        var parts = checks.stream().map(check -> part(check, store)).toList();
        return Uni.join()
                .all(parts)
                .andFailFast()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    private static Uni<List<Check>> part(StoreCheck check, Store store) {
        return Uni.createFrom()
                .deferred(() -> check.check(store))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> noAnswer(check))
                .onFailure()
                .invoke(
                        why ->
                                LOG.warnf(
                                        "check %s of store %s failed: %s",
                                        check.part(), store.id(), why.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(() -> noAnswer(check));
    }

    private static List<Check> noAnswer(StoreCheck check) {
        return List.of(
                Check.unknown(
                        check.part(),
                        "This part could not be checked in time.",
                        "Check again in a moment."));
    }
}
