package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Conversation;
import app.tendero.inbox.Arrival;
import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.inbox.Claim;
import app.tendero.inbox.Inbox;
import app.tendero.inbox.LaneWork;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.Tx;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * A conversation is read together with what takes its lane. What the one who had it before
 * committed in that very moment must be in it. The store is nobody's, so no worker interferes.
 */
@QuarkusTest
class TalkBehindTheLockTest {

    private static final StoreId NOBODYS = new StoreId(987_656);
    private static final String WAITING =
            """
            SELECT 1 FROM pg_stat_activity
            WHERE wait_event_type = 'Lock' AND query LIKE '%lane open%'
            """;

    @Inject Database database;
    @Inject Inbox inbox;
    @Inject LaneWork worker;
    @Inject ConversationRows conversations;

    private final ShopperIdentity shopper =
            new ShopperIdentity(
                    Optional.of(new ShopperKey.WaId("3361" + (System.nanoTime() % 100_000_000))),
                    Optional.empty(),
                    Optional.empty(),
                    "Kim");

    @Test
    void what_was_committed_while_the_lane_was_waited_for_is_read() {
        var first = now(kept("hello"));
        assertThat(talk(first).conversation().greeted()).isFalse();
        var next = new AtomicReference<CompletableFuture<LeasedLane>>();

        var unused =
                now(
                        database.inTx(
                                tx ->
                                        inbox.hold(tx, Map.of(first.lane(), first.fence()))
                                                .invoke(held -> next.set(begun(kept("and now?"))))
                                                .chain(held -> untilItWaits())
                                                .chain(waits -> greet(tx, first))));

        var second = next.get().join();
        assertThat(second.fence()).isEqualTo(first.fence() + 1);
        assertThat(talk(second).conversation().greeted()).isTrue();
    }

    /** The turn of whoever holds the lane. */
    private Uni<Boolean> greet(Tx tx, LeasedLane lane) {
        var before = talk(lane);
        var greeted =
                new Stored(
                        Conversation.NEW.withGreeted(),
                        before.recipient(),
                        before.number(),
                        before.windowUntil());
        var id = lane.lane().conversation().orElseThrow();
        var done =
                lane.items().stream().map(item -> new Inbox.Finished(item.seq(), "done")).toList();
        var end = new Finish(tx);
        conversations.save(end, List.of(new ConversationRows.Changed(lane.lane(), id, greeted, 1)));
        var unused =
                inbox.settle(end, List.of(new Inbox.Worked(lane.lane(), done, Optional.empty())));
        return end.commit().replaceWith(true);
    }

    private Uni<LeasedLane> kept(String text) {
        var arrival =
                new Arrival(
                        NOBODYS,
                        new LaneHint.OfShopper(shopper, Instant.now()),
                        UUID.randomUUID().toString(),
                        "test.nothing",
                        "{\"text\":\"" + text + "\"}",
                        Optional.empty(),
                        Optional.empty());
        return database.inTx(
                        tx -> {
                            var end = new Finish(tx);
                            return inbox.keep(tx, end, List.of(arrival), Claim.by(worker))
                                    .chain(kept -> end.commit().map(committed -> kept.get()));
                        })
                .map(kept -> kept.leased().getFirst());
    }

    private Uni<Boolean> untilItWaits() {
        return Uni.createFrom()
                .deferred(() -> database.query(WAITING, Tuple.tuple()))
                .map(waiting -> waiting.size() > 0)
                .repeat()
                .withDelay(Duration.ofMillis(20))
                .whilst(waits -> !waits)
                .collect()
                .last();
    }

    private static Stored talk(LeasedLane lane) {
        return ((LoadedTalk) lane.loaded().orElseThrow()).open();
    }

    private static <T> CompletableFuture<T> begun(Uni<T> work) {
        return work.subscribeAsCompletionStage();
    }

    private static <T> T now(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
