package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.LaneKey;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may hold how many lanes. */
class HeldLanesTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);
    private static final StoreId NOISY = new StoreId(2);

    private final HeldLanes held = new HeldLanes();

    @Test
    void one_store_gets_a_quarter_and_others_still_find_room() {
        for (int i = 0; i < HeldLanes.SHARE; i++) {
            held.add(lane(NOISY), 1);
        }

        assertThat(held.room(NOISY)).isZero();
        assertThat(held.room(LINEN_HOUSE)).isEqualTo(HeldLanes.SHARE);
        assertThat(held.rooms()).containsEntry(NOISY, 0).doesNotContainKey(LINEN_HOUSE);
        assertThat(held.room()).isEqualTo(HeldLanes.MOST - HeldLanes.SHARE);
    }

    @Test
    void a_lane_leased_anew_meanwhile_is_not_let_go_by_the_end_of_its_old_lease() {
        var lane = lane(LINEN_HOUSE);
        held.add(lane, 7);
        held.add(lane, 8);

        held.remove(lane, 7);

        assertThat(held.fences()).containsEntry(lane, 8L);
        assertThat(held.room(LINEN_HOUSE)).isEqualTo(HeldLanes.SHARE - 1);
        held.remove(lane, 8);
        assertThat(held.size()).isZero();
        assertThat(held.room(LINEN_HOUSE)).isEqualTo(HeldLanes.SHARE);
    }

    private static LaneKey lane(StoreId store) {
        return LaneKey.of(store, new ConversationId(UUID.randomUUID()));
    }
}
