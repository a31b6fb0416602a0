package app.tendero.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leases of lanes against a real PostgreSQL; the store is nobody's, so no worker interferes. */
@QuarkusTest
class LeaseTest {

    private static final StoreId NOBODYS = new StoreId(987_654);

    @Inject Database database;
    @Inject Inbox inbox;

    @Test
    void a_renewal_that_comes_after_the_end_of_the_work_does_not_lease_an_idle_lane_again() {
        var resource = "lease-" + UUID.randomUUID();
        var first = keep(resource);
        finish(first);

        inbox.renew(Map.of(first.lane(), first.fence())).await().atMost(Duration.ofSeconds(30));

        var second = keep(resource);
        assertThat(second.fence()).isEqualTo(first.fence() + 1);
        finish(second);
    }

    private LeasedLane keep(String resource) {
        var arrival =
                new Arrival(
                        NOBODYS,
                        new LaneHint.OfStore(resource),
                        UUID.randomUUID().toString(),
                        "test.nothing",
                        "{}",
                        Optional.empty(),
                        Optional.empty());
        var kept =
                database.inTx(tx -> inbox.keep(tx, List.of(arrival), Claim.within(store -> 1)))
                        .await()
                        .atMost(Duration.ofSeconds(30));
        assertThat(kept.leased()).hasSize(1);
        return kept.leased().getFirst();
    }

    private void finish(LeasedLane lane) {
        var done =
                lane.items().stream().map(item -> new Inbox.Finished(item.seq(), "done")).toList();
        var worked = new Inbox.Worked(lane.lane(), done, Optional.empty());
        var more =
                database.inTx(
                                tx -> {
                                    var end = new Finish(tx);
                                    var left = inbox.settle(end, List.of(worked));
                                    return end.commit().map(committed -> left.get());
                                })
                        .await()
                        .atMost(Duration.ofSeconds(30));
        assertThat(more).isEmpty();
    }
}
