package app.tendero.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.admin.page.Activity.Page;
import app.tendero.admin.page.Activity.Received;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.http.Paging;
import app.tendero.testkit.FreshDatabase;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store with more rows than anybody looks through, of which the oldest are what is asked for. */
class BoundedActivityTest {

    private static final StoreId STORE = new StoreId(7);

    private static DatabaseKit kit;
    private static Database database;

    @BeforeAll
    static void plant() {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        kit = DatabaseKit.at(fresh.port(), fresh.name());
        database = kit.database();
        var unused =
                database.query(
                                "INSERT INTO inbox (store_id, lane, dedup_key, kind, done_at, parked)"
                                        + " SELECT 7, 'x', 'k' || n, CASE WHEN n <= 3 THEN"
                                        + " 'shopify.orders/create' ELSE 'wa.text' END, now(), false"
                                        + " FROM generate_series(1, 10500) n",
                                Tuple.tuple())
                        .await()
                        .indefinitely();
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void the_newest_ten_thousand_are_counted_and_the_number_says_that_there_are_more() {
        var page = page("", OptionalLong.empty());

        assertThat(page.items()).hasSize(25);
        assertThat(page.total()).isEqualTo(10_000);
        assertThat(page.totalIsLeast()).isTrue();
        assertThat(page.nextCursor()).isPresent();
    }

    @Test
    void what_is_older_than_all_that_is_looked_through_at_once_is_found_by_going_on() {
        var first = page("shopify", OptionalLong.empty());
        var second = page("shopify", Paging.of("25", first.nextCursor().orElseThrow()).before());

        assertThat(first.items()).isEmpty();
        assertThat(first.total()).isZero();
        assertThat(first.totalIsLeast()).isTrue();
        assertThat(second.items()).hasSize(3);
        assertThat(second.nextCursor()).isEmpty();
    }

    private static Page<Received> page(String source, OptionalLong before) {
        return new ActivityRows(database)
                .received(STORE, "", source, new Paging(25, before))
                .await()
                .indefinitely();
    }
}
