package app.tendero.turn;

import app.tendero.inbox.LeasedLane;
import app.tendero.platform.LogLine;
import java.util.concurrent.TimeUnit;

/** One line per turn: ids and fixed words, never a text, a number or a token. */
final class TurnLog {

    private static final String LOG = "app.tendero.turn";

    private TurnLog() {}

    static void worked(LeasedLane lane, TurnCommits.Committed committed, long startedNanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
        var products = committed.turn().products();
        var finished = committed.turn().finished();
        for (int i = 0; i < finished.size(); i++) {
            line(lane, finished.get(i).seq())
                    .with("action", lane.items().get(i).kind())
                    .with("product", products.getOrDefault(finished.get(i).seq(), "-"))
                    .with("outcome", finished.get(i).outcome())
                    .with("kept", committed.kept())
                    .with("ms", millis)
                    .info(LOG);
        }
        committed
                .turn()
                .failure()
                .ifPresent(
                        failure ->
                                line(lane, failure.seq())
                                        .with("outcome", failure.park() ? "parked" : "again")
                                        .with("why", failure.why())
                                        .with("ms", millis)
                                        .warn(LOG));
    }

    private static LogLine line(LeasedLane lane, long item) {
        return LogLine.of("turn")
                .with("store", lane.lane().store())
                .with("lane", lane.lane().key())
                .with("item", item);
    }
}
