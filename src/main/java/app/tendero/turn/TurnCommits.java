package app.tendero.turn;

import app.tendero.inbox.Claim;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LaneKey;
import app.tendero.outbox.Outbox;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.GroupCommit;
import app.tendero.platform.Spaced;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Commits state, effects and "done" of many lanes in one transaction. */
@Singleton
class TurnCommits {

    private static final Logger LOG = Logger.getLogger(TurnCommits.class);
    private static final Duration GAP = Duration.ofMillis(4);

    private final Database database;
    private final Inbox inbox;
    private final Outbox outbox;
    private final ConversationRows conversations;
    private final OrderBook orders;
    private final GroupCommit<LaneTurn, Committed> fresh;

    private final GroupCommit<LaneTurn, Committed> backlog =
            new GroupCommit<>(this::commit, 16, 1, Integer.MAX_VALUE);

    TurnCommits(
            Database database,
            Inbox inbox,
            Outbox outbox,
            ConversationRows conversations,
            OrderBook orders,
            Vertx vertx) {
        this.database = database;
        this.inbox = inbox;
        this.outbox = outbox;
        this.conversations = conversations;
        this.orders = orders;
        this.fresh =
                new GroupCommit<>(this::commit, 128, 1, Integer.MAX_VALUE, new Spaced(vertx, GAP));
    }

    /**
     * How a commit ended for one lane.
     *
     * @param kept false when the lane was taken over by somebody else: the work is dropped
     * @param moreWaiting true while the lane is ours and holds more items
     */
    record Committed(LaneTurn turn, boolean kept, boolean moreWaiting) {}

    /**
     * @param old whether it is of the backlog: no fresh turn shares its commit or waits for it
     */
    Uni<Committed> add(LaneTurn turn, boolean old) {
        return old ? backlog.add(turn) : fresh.add(turn);
    }

    private Uni<List<Committed>> commit(List<LaneTurn> turns) {
        return database.inTx(tx -> commitIn(tx, turns))
                .invoke(outcome -> outcome.afterCommit().run())
                .map(outcome -> turns.stream().map(outcome::of).toList());
    }

    private record Outcome(Set<LaneKey> kept, Set<LaneKey> more, Runnable afterCommit) {

        Committed of(LaneTurn turn) {
            var lane = turn.lane().lane();
            return new Committed(turn, kept.contains(lane), more.contains(lane));
        }
    }

    private Uni<Outcome> commitIn(Tx tx, List<LaneTurn> turns) {
        return inbox.hold(tx, fences(turns)).chain(lanes -> write(tx, turns, new HashSet<>(lanes)));
    }

    private Uni<Outcome> write(Tx tx, List<LaneTurn> turns, Set<LaneKey> ours) {
        var kept = turns.stream().filter(turn -> ours.contains(turn.lane().lane())).toList();
        if (kept.size() < turns.size()) {
            LOG.warnf(
                    "%d lanes were taken over, their work is dropped", turns.size() - kept.size());
        }
        var changed = kept.stream().flatMap(turn -> turn.changed().stream()).toList();
        var effects = kept.stream().flatMap(turn -> turn.effects().stream()).toList();
        var apologies = kept.stream().flatMap(turn -> turn.apology().stream()).toList();
        var placed = kept.stream().flatMap(turn -> turn.orders().stream()).toList();
        var worked = kept.stream().map(LaneTurn::worked).toList();
        return inbox.keep(tx, apologies, Claim.nothing())
                .chain(() -> orders.add(tx, placed))
                .chain(() -> inbox.fail(tx, worked))
                .chain(
                        () -> {
                            var end = new Finish(tx);
                            conversations.save(end, changed);
                            var afterCommit = outbox.add(end, effects);
                            var more = inbox.settle(end, worked);
                            return end.commit()
                                    .map(
                                            done ->
                                                    new Outcome(
                                                            ours,
                                                            new HashSet<>(more.get()),
                                                            afterCommit));
                        });
    }

    private static Map<LaneKey, Long> fences(List<LaneTurn> turns) {
        var fences = new HashMap<LaneKey, Long>();
        turns.forEach(turn -> fences.put(turn.lane().lane(), turn.lane().fence()));
        return fences;
    }
}
