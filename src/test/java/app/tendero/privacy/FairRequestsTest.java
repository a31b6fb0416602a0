package app.tendero.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.DatabaseKit;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose request is carried out next. */
class FairRequestsTest {

    private DatabaseKit kit;
    private Database database;
    private Requests requests;

    @BeforeEach
    void open() {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        kit = DatabaseKit.at(fresh.port(), fresh.name());
        database = kit.database();
        requests = new Requests(database, null);
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void a_store_with_many_requests_does_not_keep_another_waiting() {
        plant(1, "export", "merchant", 30, "10 minutes");
        plant(2, "erasure", "shopify", 2, "1 minute");

        var order = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            var next = await(requests.claim()).orElseThrow();
            order.add(next.store().value());
            await(requests.done(next, next.counts()));
        }

        assertThat(order).containsExactly(1L, 2L, 1L, 2L, 1L, 1L);
    }

    @Test
    void what_the_law_asks_of_a_store_comes_before_its_own_data_files() {
        plant(3, "export", "merchant", 2, "10 minutes");
        plant(3, "export", "shopify", 1, "3 minutes");
        plant(3, "erasure", "merchant", 1, "1 minute");

        var kinds = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var next = await(requests.claim()).orElseThrow();
            kinds.add(next.kind().word());
            await(requests.done(next, next.counts()));
        }

        assertThat(kinds).containsExactly("export", "erasure", "export", "export");
        assertThat(await(requests.claim())).isEmpty();
    }

    @Test
    void a_store_may_ask_for_so_many_data_files_a_day_and_is_told_how_long_to_wait() {
        plant(4, "export", "merchant", 3, "20 hours");
        plant(4, "export", "shopify", 5, "1 minute");
        plant(4, "erasure", "merchant", 5, "1 minute");
        plant(5, "export", "merchant", 3, "25 hours");

        assertThat(await(requests.untilNextFile(new StoreId(4), 4))).isZero();
        assertThat(await(requests.untilNextFile(new StoreId(4), 3)).toHours()).isIn(3L, 4L);
        assertThat(await(requests.untilNextFile(new StoreId(5), 3))).isZero();
    }

    @Test
    void a_renewal_that_comes_after_the_end_of_the_work_moves_nothing() {
        plant(6, "export", "merchant", 3, "10 minutes");
        var held = await(requests.claim()).orElseThrow();
        var settling = await(requests.claim()).orElseThrow();
        var failed = await(requests.claim()).orElseThrow();
        await(requests.settle(settling, settling.counts(), 3000));
        await(requests.failed(failed, "IllegalStateException"));
        var before = List.of(dueAt(held), dueAt(settling), dueAt(failed));

        await(requests.renew(held));
        await(requests.renew(settling));
        await(requests.renew(failed));

        assertThat(dueAt(held)).isAfter(before.getFirst());
        assertThat(List.of(dueAt(settling), dueAt(failed))).isEqualTo(before.subList(1, 3));
    }

    private OffsetDateTime dueAt(Request request) {
        return await(
                database.query(
                                "SELECT next_at FROM privacy_request WHERE id = $1",
                                Tuple.of(request.id()))
                        .map(rows -> rows.iterator().next().getOffsetDateTime("next_at")));
    }

    private void plant(long store, String kind, String origin, int count, String ago) {
        await(
                database.query(
                        """
                        INSERT INTO privacy_request (store_id, kind, origin, origin_key, received_at,
                          due_at, state, next_at)
                        SELECT $1, $2, $3, $2 || $3 || n, now() - $5::text::interval + n * interval '1 ms', now(),
                          'open', now() - $5::text::interval + n * interval '1 ms' FROM generate_series(1, $4::integer) n
                        """,
                        Tuple.of(store, kind, origin, count, ago)));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }
}
