package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.LaneKey;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which places lanes that were left behind are worked. */
class BacklogTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);

    private final Vertx vertx = Vertx.vertx();
    private final List<LeasedLane> begun = new ArrayList<>();
    private int fresh;
    private int ofBacklog;
    private long now;
    private final Backlog backlog =
            new Backlog(
                    vertx,
                    new Leeway(() -> now),
                    () -> fresh + ofBacklog,
                    () -> Uni.createFrom().item(false),
                    begun::add);

    @AfterEach
    void close() {
        var unused = vertx.close();
    }

    @Test
    void at_first_one_lane_is_worked_and_the_others_wait() {
        leased(10);

        assertThat(begun).hasSize(1);
        assertThat(backlog.has(begun.getFirst().lane())).isTrue();
    }

    @Test
    void it_is_one_as_well_after_a_long_time_without_any() {
        for (int look = 0; look < 60; look++) {
            now += TimeUnit.MILLISECONDS.toNanos(300);
            backlog.add(List.of());
        }

        leased(10);

        assertThat(begun).hasSize(1);
    }

    @Test
    void a_lane_takes_as_many_places_as_messages_are_read_in_it() {
        fresh = 20;
        var lanes = leased(64);
        assertThat(begun).hasSize(10);

        backlog.read(lanes.getFirst().lane(), 5);
        lanes.subList(1, 5).forEach(this::end);
        assertThat(begun).hasSize(10);
        end(lanes.get(5));

        assertThat(begun).hasSize(11);
    }

    @Test
    void the_next_one_begins_when_one_has_ended() {
        var lanes = leased(2);

        backlog.ended(lanes.getFirst().lane());

        assertThat(begun).containsExactlyElementsOf(lanes);
        assertThat(backlog.has(lanes.getFirst().lane())).isFalse();
    }

    @Test
    void lanes_are_begun_in_the_order_in_which_stores_take_turns() {
        var lanes = leased(3);

        lanes.forEach(lane -> backlog.ended(lane.lane()));

        assertThat(begun).containsExactlyElementsOf(lanes);
    }

    @Test
    void the_end_of_a_fresh_lane_opens_no_place() {
        leased(2);

        backlog.ended(lane().lane());

        assertThat(begun).hasSize(1);
    }

    @Test
    void however_much_is_fresh_the_backlog_gets_half_as_much() {
        fresh = 100;

        leased(64);

        assertThat(begun).hasSize(50);
    }

    @Test
    void what_was_not_begun_is_given_back_when_the_process_stops() {
        var lanes = leased(3);

        var rest = backlog.stop();

        assertThat(rest).containsExactlyElementsOf(lanes.subList(1, 3));
        backlog.ended(lanes.getFirst().lane());
        assertThat(begun).hasSize(1);
    }

    private void end(LeasedLane lane) {
        ofBacklog--;
        backlog.ended(lane.lane());
    }

    private List<LeasedLane> leased(int count) {
        var lanes = Stream.generate(BacklogTest::lane).limit(count).toList();
        ofBacklog += count;
        backlog.add(lanes);
        return lanes;
    }

    private static LeasedLane lane() {
        var lane = LaneKey.of(LINEN_HOUSE, new ConversationId(UUID.randomUUID()));
        return new LeasedLane(lane, 1, List.of());
    }
}
