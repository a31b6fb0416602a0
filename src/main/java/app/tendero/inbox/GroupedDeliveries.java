package app.tendero.inbox;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.GroupCommit;
import app.tendero.platform.Spaced;
import app.tendero.platform.Spans;
import app.tendero.platform.Tx;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Keeps what the doors bring in shared transactions: webhooks that come at the same moment are
 * committed together, and each is acknowledged by that commit.
 */
@Singleton
class GroupedDeliveries implements Deliveries {

    private static final int MOST_IN_ONE_COMMIT = 128;
    private static final int COMMITS_UNDER_WAY = 2;
    private static final int MOST_WAITING = 2_000;
    private static final Duration GAP = Duration.ofMillis(4);
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private final Database database;
    private final Inbox inbox;
    private final StatusKeeper statuses;
    private final StatusLane statusLane;
    private final LaneWork work;
    private final InboxMetrics metrics;
    private final Spans spans;
    private final List<ArrivalListener> listeners;
    private final GroupCommit<Delivery, List<Arrival>> commits;

    private record Delivery(List<Arrival> arrivals, List<StatusReport> reports) {}

    GroupedDeliveries(
            Database database,
            Inbox inbox,
            StatusKeeper statuses,
            StatusLane statusLane,
            LaneWork work,
            InboxMetrics metrics,
            Spans spans,
            Vertx vertx,
            @All List<ArrivalListener> listeners) {
        this.database = database;
        this.inbox = inbox;
        this.statuses = statuses;
        this.statusLane = statusLane;
        this.work = work;
        this.metrics = metrics;
        this.spans = spans;
        this.listeners = listeners;
        this.commits =
                new GroupCommit<>(
                        this::commit,
                        MOST_IN_ONE_COMMIT,
                        COMMITS_UNDER_WAY,
                        MOST_WAITING,
                        new Spaced(vertx, GAP));
    }

    @Override
    public Uni<Void> keep(List<Arrival> arrivals, List<StatusReport> reports) {
        if (arrivals.isEmpty() && reports.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var since = spans.isOn() ? Instant.now() : Instant.EPOCH;
        return kept(arrivals, reports)
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new NotKept("the database does not answer"))
                .onFailure(failure -> !(failure instanceof NotKept))
                .transform(failure -> new NotKept("cannot be kept now", failure))
                .invoke(fresh -> trace(fresh, since))
                .invoke(fresh -> metrics.acknowledged(arrivals, reports, fresh))
                .invoke(fresh -> listeners.forEach(listener -> listener.arrived(fresh)))
                .replaceWithVoid();
    }

    private Uni<List<Arrival>> kept(List<Arrival> arrivals, List<StatusReport> reports) {
        return arrivals.isEmpty()
                ? statusLane.keep(reports).replaceWith(List.of())
                : commits.add(new Delivery(arrivals, reports));
    }

    private void trace(List<Arrival> fresh, Instant since) {
        if (spans.isOn()) {
            for (var one : fresh) {
                one.answers().ifPresent(own -> spans.received(one.store(), own, one.kind(), since));
            }
        }
    }

    /**
     * One transaction for all of them; the lanes it leased go to the workers once. Answers what was
     * new in each.
     */
    private Uni<List<List<Arrival>>> commit(List<Delivery> batch) {
        var arrivals = new ArrayList<Arrival>();
        var reports = new ArrayList<StatusReport>();
        for (var delivery : batch) {
            arrivals.addAll(delivery.arrivals());
            reports.addAll(delivery.reports());
        }
        var claim = Claim.by(work);
        return Uni.createFrom()
                .deferred(() -> database.inTxOfDoors(tx -> keepAll(tx, arrivals, reports, claim)))
                .onFailure(ShopperDirectory.Raced.class)
                .retry()
                .atMost(3)
                .onFailure()
                .invoke(() -> work.unsure(claim))
                .invoke(kept -> work.offer(kept.leased()))
                .map(kept -> freshIn(batch, kept));
    }

    private static List<List<Arrival>> freshIn(List<Delivery> batch, Inbox.Kept kept) {
        var fresh = new HashSet<Map.Entry<StoreId, String>>();
        kept.fresh()
                .forEach(
                        (lane, items) ->
                                items.forEach(
                                        item ->
                                                fresh.add(
                                                        Map.entry(lane.store(), item.dedupKey()))));
        return batch.stream()
                .map(
                        delivery ->
                                delivery.arrivals().stream()
                                        .filter(
                                                a ->
                                                        fresh.remove(
                                                                Map.entry(a.store(), a.dedupKey())))
                                        .toList())
                .toList();
    }

    private Uni<Inbox.Kept> keepAll(
            Tx tx, List<Arrival> arrivals, List<StatusReport> reports, Claim claim) {
        if (!reports.isEmpty()) {
            return inbox.keep(tx, arrivals, claim).call(() -> statuses.keep(tx, reports));
        }
        var end = new Finish(tx);
        return inbox.keep(tx, end, arrivals, claim)
                .chain(kept -> end.commit().map(committed -> kept.get()));
    }
}
