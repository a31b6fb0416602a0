package app.tendero.inbox;

import app.tendero.platform.Database;
import app.tendero.platform.GroupCommit;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/**
 * Keeps statuses apart from messages. There are three for each message and nobody waits for them,
 * so they gather for a moment: one transaction at a time takes all of them, and what is told of one
 * message within that moment is one change of its row. No message stands behind them.
 */
@Singleton
class StatusLane {

    private static final Duration GATHERING = Duration.ofMillis(50);
    private static final int MOST_IN_ONE_COMMIT = 500;
    private static final int MOST_WAITING = 5_000;

    private final Database database;
    private final StatusKeeper statuses;
    private final GroupCommit<List<StatusReport>, Boolean> commits;

    StatusLane(Database database, StatusKeeper statuses, Vertx vertx) {
        this.database = database;
        this.statuses = statuses;
        this.commits =
                new GroupCommit<>(
                        this::commit,
                        MOST_IN_ONE_COMMIT,
                        1,
                        MOST_WAITING,
                        start -> vertx.setTimer(GATHERING.toMillis(), over -> start.run()));
    }

    /** Completes when they are committed. */
    Uni<Void> keep(List<StatusReport> reports) {
        return commits.add(reports).replaceWithVoid();
    }

    private Uni<List<Boolean>> commit(List<List<StatusReport>> batch) {
        var all = batch.stream().flatMap(List::stream).toList();
        return database.inTxOfDoors(tx -> statuses.keep(tx, all))
                .replaceWith(Collections.nCopies(batch.size(), true));
    }
}
