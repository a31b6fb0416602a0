package app.tendero.turn;

import app.tendero.inbox.LeasedLane;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line per turn: ids and fixed words, never a text, a number or a token. */
final class TurnLog {

    private static final Logger LOG = Logger.getLogger("app.tendero.turn");

    private TurnLog() {}

    static void worked(LeasedLane lane, TurnCommits.Committed committed, long startedNanos) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
        var finished = committed.turn().finished();
        for (int i = 0; i < finished.size(); i++) {
            LOG.infof(
                    "turn store=%s lane=%s item=%d action=%s outcome=%s kept=%s ms=%d",
                    lane.lane().store(),
                    lane.lane().key(),
                    finished.get(i).seq(),
                    lane.items().get(i).kind(),
                    finished.get(i).outcome(),
                    committed.kept(),
                    millis);
        }
        committed
                .turn()
                .failure()
                .ifPresent(
                        failure ->
                                LOG.warnf(
                                        "turn store=%s lane=%s item=%d outcome=%s why=%s ms=%d",
                                        lane.lane().store(),
                                        lane.lane().key(),
                                        failure.seq(),
                                        failure.park() ? "parked" : "again",
                                        failure.why(),
                                        millis));
    }
}
