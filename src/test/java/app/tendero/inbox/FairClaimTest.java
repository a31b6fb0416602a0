package app.tendero.inbox;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.LostClaims;
import app.tendero.sandbox.faults.Wire;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.FreshDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is served first when much is due, in a database that four replicas made at the same time. */
class FairClaimTest {

    private static final StoreId NOISY = new StoreId(1);
    private static final StoreId QUIET = new StoreId(2);
    private static final int SHARE = 128;

    private static final FreshDatabase FRESH = FreshDatabase.migratedByFourAtOnce();
    private static final Wire WIRE = Wire.to(FRESH.port());
    private static final DatabaseKit KIT = DatabaseKit.at(WIRE.port(), FRESH.name());

    private final Database database = KIT.database();
    private final Lanes lanes = new Lanes(database, new InboxMetrics(new SimpleMeterRegistry()));

    @BeforeEach
    void a_store_with_a_backlog_and_one_with_a_single_later_message() {
        sql("TRUNCATE lane");
        sql(
                """
                INSERT INTO lane (store_id, key, next_at)
                SELECT 1, 'conversation:' || gen_random_uuid(), now() - interval '1 hour'
                FROM generate_series(1, 20000)
                """);
        sql(
                """
                INSERT INTO lane (store_id, key, next_at)
                VALUES (2, 'conversation:' || gen_random_uuid(), now() - interval '1 ms')
                """);
    }

    @AfterAll
    static void close() {
        KIT.close();
        WIRE.close();
    }

    @Test
    void four_replicas_that_start_at_once_on_an_empty_database_make_its_tables_once() {
        assertThat(FRESH.failures()).isEmpty();
        assertThat(FRESH.migrations()).isPositive();
    }

    @Test
    void a_backlog_of_one_store_does_not_hide_a_message_of_another() {
        var claimed = claim(64, Map.of());

        assertThat(claimed).containsEntry(NOISY, 63L).containsEntry(QUIET, 1L);
    }

    @Test
    void a_store_that_holds_its_share_gets_no_more() {
        assertThat(claim(64, Map.of(NOISY, 0))).isEqualTo(Map.of(QUIET, 1L));
        assertThat(claim(64, Map.of(NOISY, 5))).isEqualTo(Map.of(NOISY, 5L));
    }

    @Test
    void a_lane_that_somebody_else_took_over_is_no_longer_held() {
        var slept = lanes.claim(UUID.randomUUID(), 1, Map.of(NOISY, 0), SHARE);
        var before = await(slept).getFirst();
        sql("UPDATE lane SET lease_until = now() - interval '1 s' WHERE store_id = 2");
        var after = await(lanes.claim(UUID.randomUUID(), 1, Map.of(NOISY, 0), SHARE)).getFirst();

        var heldBefore = hold(before);
        var heldAfter = hold(after);

        assertThat(after.lane()).isEqualTo(before.lane());
        assertThat(heldBefore).isEmpty();
        assertThat(heldAfter).containsExactly(after.lane());
    }

    @Test
    void of_one_store_uninstalls_and_compliance_go_first_and_stock_and_orders_before_texts() {
        sql("TRUNCATE lane");
        var names = List.of("customers", "products", "stock", "orders", "app");
        await(
                database.inTx(
                        tx -> Database.query(tx, lanes.open(List.of(talk()), Claim.nothing()))));
        for (var name : names) {
            var lane = List.of(LaneKey.of(NOISY, name));
            await(database.inTx(tx -> Database.query(tx, lanes.open(lane, Claim.nothing()))));
        }

        var claimed = await(lanes.claim(UUID.randomUUID(), 64, Map.of(), SHARE));

        var order = claimed.stream().map(one -> one.lane().key()).toList();
        assertThat(order).hasSize(6);
        assertThat(order.getFirst()).isEqualTo("store:app");
        assertThat(order.subList(1, 3)).containsExactlyInAnyOrder("store:stock", "store:orders");
        assertThat(order.subList(4, 6)).containsExactly("store:customers", "store:products");
    }

    @Test
    void an_uninstall_does_not_wait_in_the_backlog_of_its_own_store() {
        var left = List.of(LaneKey.of(NOISY, "app"));
        sql("UPDATE lane SET next_at = now() - interval '10 minutes'");
        await(database.inTx(tx -> Database.query(tx, lanes.open(left, Claim.nothing()))));

        var first = await(lanes.claim(UUID.randomUUID(), 1, Map.of(QUIET, 0), SHARE));

        assertThat(first).extracting(LeasedLane::lane).containsExactlyElementsOf(left);
    }

    private static LaneKey talk() {
        return LaneKey.of(NOISY, ConversationId.parse(UUID.randomUUID().toString()));
    }

    private List<LaneKey> hold(LeasedLane lane) {
        return await(database.inTx(tx -> lanes.hold(tx, Map.of(lane.lane(), lane.fence()))));
    }

    @Test
    void a_claim_whose_commit_nobody_knows_of_can_be_let_go() {
        var idle = List.of(LaneKey.of(QUIET, "idle"));
        var claim = Claim.within(store -> 1);
        var first = await(database.inTx(tx -> Database.query(tx, lanes.open(idle, claim))));

        await(lanes.letGo(claim));

        var again = claim(64, Map.of(NOISY, 0));
        assertThat(first).hasSize(1);
        assertThat(again).isEqualTo(Map.of(QUIET, 2L));
    }

    @Test
    void what_a_claim_took_whose_answer_was_lost_is_given_back_at_once() {
        var lost = new LostClaims(KIT.vertx(), "lost claims", lanes::letGo);
        lost.start();
        var lease = UUID.randomUUID();
        WIRE.loseAnswers(sql -> sql.contains("-- lane claim"), 1);

        var unanswered = lost.watch(lease, lanes.claim(lease, 64, Map.of(NOISY, 0), SHARE));

        assertThatThrownBy(() -> await(unanswered)).isInstanceOf(RuntimeException.class);
        assertThat(WIRE.lostAnswers()).isEqualTo(1);
        Eventually.is(
                () -> "it can be taken again",
                Duration.ofSeconds(10),
                () -> claimIfReached().equals(Map.of(QUIET, 1L)));
        lost.stop();
    }

    @Test
    void only_as_many_lanes_of_a_store_are_leased_at_the_door_as_it_has_room_for() {
        var four =
                List.of("a", "b", "c", "d").stream().map(name -> LaneKey.of(QUIET, name)).toList();

        var leased =
                await(
                        database.inTx(
                                tx ->
                                        Database.query(
                                                tx, lanes.open(four, Claim.within(store -> 3)))));

        assertThat(leased).hasSize(3);
    }

    /** The pool may still hold the connection that was cut. */
    private Map<StoreId, Long> claimIfReached() {
        try {
            return claim(64, Map.of(NOISY, 0));
        } catch (RuntimeException cut) {
            return Map.of();
        }
    }

    private Map<StoreId, Long> claim(int most, Map<StoreId, Integer> room) {
        return await(lanes.claim(UUID.randomUUID(), most, room, SHARE)).stream()
                .collect(groupingBy(leased -> leased.lane().store(), counting()));
    }

    private void sql(String statement) {
        var unused = await(database.query(statement, Tuple.tuple()));
    }

    private static <T> T await(io.smallrye.mutiny.Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }
}
