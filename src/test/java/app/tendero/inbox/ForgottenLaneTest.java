package app.tendero.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival.LaneHint;
import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.privacy.Clues;
import app.tendero.privacy.People;
import app.tendero.privacy.Person;
import app.tendero.testkit.Phones;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A worker that holds the lane of somebody who is erased loses; the store is nobody's. */
@QuarkusTest
class ForgottenLaneTest {

    private static final StoreId NOBODYS = new StoreId(987_655);

    @Inject Database database;
    @Inject Inbox inbox;
    @Inject People people;

    private final String phone = Phones.next();

    /** What is undone here nobody will ever do. */
    @AfterEach
    void clear() {
        for (var table : List.of("inbox", "lane", "shopper", "shopper_alias", "erased_shopper")) {
            now(
                    database.query(
                            "DELETE FROM " + table + " WHERE store_id = $1",
                            Tuple.of(NOBODYS.value())));
        }
    }

    @Test
    void whoever_works_for_an_erased_shopper_finds_the_lane_taken_away() {
        var lane = keep(Instant.now()).orElseThrow();
        var kerry = person(lane);

        now(people.forget(kerry, true));

        assertThat(held(lane)).isEmpty();
        now(inbox.renew(Map.of(lane.lane(), lane.fence())));
        assertThat(held(lane)).isEmpty();
    }

    @Test
    void an_old_fence_is_good_for_nothing_when_the_shopper_is_back() {
        var before = keep(Instant.now()).orElseThrow();
        now(people.forget(person(before), true));

        var after = keep(Instant.now().plusSeconds(60)).orElseThrow();

        assertThat(after.lane()).isNotEqualTo(before.lane());
        assertThat(held(before)).isEmpty();
        assertThat(held(after)).containsExactly(after.lane());
    }

    @Test
    void what_was_written_before_the_erasure_opens_no_lane() {
        var before = keep(Instant.now()).orElseThrow();
        now(people.forget(person(before), true));

        assertThat(keep(Instant.now().minusSeconds(60))).isEmpty();
    }

    @Test
    void the_lane_goes_only_when_nobody_can_hold_it_any_more() {
        var lane = keep(Instant.now()).orElseThrow();
        var kerry = person(lane);
        now(people.forget(kerry, true));
        var undone = new Inbox.Finished(lane.items().getFirst().seq(), "unanswered");

        var worked = new Inbox.Worked(lane.lane(), List.of(undone), Optional.empty());
        now(
                database.inTx(
                        tx -> {
                            var end = new Finish(tx);
                            var unused = inbox.settle(end, List.of(worked));
                            return end.commit();
                        }));
        var gone = now(people.clear(kerry));

        assertThat(gone).isEqualTo(1);
        assertThat(held(lane)).isEmpty();
    }

    private Optional<LeasedLane> keep(Instant writtenAt) {
        var who =
                new ShopperIdentity(
                        Optional.of(new ShopperKey.WaId(phone)),
                        Optional.empty(),
                        Optional.empty(),
                        "Kerry");
        var arrival =
                new Arrival(
                        NOBODYS,
                        new LaneHint.OfShopper(who, writtenAt),
                        UUID.randomUUID().toString(),
                        "test.nothing",
                        "{}",
                        Optional.empty(),
                        Optional.empty());
        var kept = now(database.inTx(tx -> inbox.keep(tx, List.of(arrival), Claim.within(s -> 1))));
        return kept.leased().stream().findFirst();
    }

    private List<LaneKey> held(LeasedLane lane) {
        return now(database.inTx(tx -> inbox.hold(tx, Map.of(lane.lane(), lane.fence()))));
    }

    private Person person(LeasedLane lane) {
        return new Person(
                NOBODYS, Set.of(lane.lane().conversation().orElseThrow()), Clues.ofPhone(phone));
    }

    private static <T> T now(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
