package app.tendero.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.OwnStore;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hundred thousand messages of a store: reading costs what is shown, and old ones go. */
@QuarkusTest
class LargeLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final StoreId STORE = new StoreId(1_060_002);
    private static final Pattern BUFFERS =
            Pattern.compile("Buffers: shared hit=(\\d+)( read=(\\d+))?");

    @Inject Database database;
    @Inject MessagePages pages;
    @Inject MessagesData data;
    @Inject MessagePartitions partitions;

    @AfterEach
    void nothing_is_left() {
        OwnStore.change("DELETE FROM message WHERE store_id = " + STORE);
    }

    @Test
    void a_page_out_of_a_hundred_thousand_comes_by_index() {
        plant(100_000, "now() - n * interval '1 minute'");
        OwnStore.change("ANALYZE message");
        var one = new ConversationId(UUID.fromString("00000000-0000-0000-0000-000000000007"));

        var first = await(pages.page(wanted(Optional.empty()), Position.START, 200));
        var later = await(pages.page(wanted(Optional.empty()), new Position(50_000, 1), 200));
        var talk = await(pages.page(wanted(Optional.of(one)), Position.START, 50));
        var total = await(pages.count(wanted(Optional.empty())));

        assertThat(first.messages()).hasSize(200);
        assertThat(first.messages().getFirst().source()).isEqualTo(100_000);
        assertThat(later.messages().getFirst().source()).isEqualTo(49_999);
        assertThat(talk.messages()).hasSize(50).allMatch(m -> m.conversation().equals(one));
        assertThat(total).isEqualTo(MessagePages.MOST_COUNTED);
        assertThat(buffersOf(wanted(Optional.empty()), Long.MAX_VALUE)).isLessThan(1_000);
        assertThat(buffersOf(wanted(Optional.empty()), 50_000)).isLessThan(1_000);
        assertThat(buffersOf(wanted(Optional.of(one)), Long.MAX_VALUE)).isLessThan(1_000);
    }

    @Test
    void what_is_older_than_the_store_keeps_it_is_forgotten_and_nothing_else() {
        plant(1_500, "now() - interval '91 days' - n * interval '1 minute'");
        plant(10, "now() - interval '89 days' - n * interval '1 minute'");

        var gone = await(data.forget(STORE, 90));

        assertThat(gone).isEqualTo(1_500);
        assertThat(AtRest.count("SELECT count(*) FROM message WHERE store_id = " + STORE))
                .isEqualTo(10);
    }

    @Test
    void months_are_made_once_and_those_too_old_for_everybody_are_dropped() {
        OwnStore.change("CREATE TABLE IF NOT EXISTS message_202001 (LIKE message INCLUDING ALL)");
        OwnStore.change(
                "ALTER TABLE message ATTACH PARTITION message_202001"
                        + " FOR VALUES FROM ('2020-01-01Z') TO ('2020-02-01Z')");

        var both = Uni.join().all(partitions.turn(), partitions.turn()).andFailFast();
        Eventually.is("the old month is gone", () -> await(both) != null && months(202001) == 0);

        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM pg_inherits WHERE inhparent = 'message'::regclass"))
                .isEqualTo(16);
    }

    @Test
    void old_months_and_new_ones_are_vacuumed_in_small_portions() {
        var last = YearMonth.now(ZoneOffset.UTC).plusMonths(2);
        OwnStore.change("DROP TABLE message_" + last.toString().replace("-", ""));

        Eventually.is(
                "all months are there", () -> await(partitions.turn()) != null && gentle() == 16);
    }

    private static long gentle() {
        return AtRest.count(
                """
                SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = 'message'::regclass
                  AND c.reloptions @> ARRAY['autovacuum_vacuum_cost_delay=10']
                """);
    }

    private static long months(int month) {
        return AtRest.count(
                "SELECT count(*) FROM pg_class WHERE relname = 'message_" + month + "'");
    }

    private static Wanted wanted(Optional<ConversationId> of) {
        return new Wanted(STORE, of, Optional.empty(), "", Parameters.BEGINNING, Parameters.END);
    }

    /** Pages of 8 kB that PostgreSQL touches for a page of ours. */
    private long buffersOf(Wanted wanted, long below) {
        var sql = "EXPLAIN (ANALYZE, BUFFERS)\n" + MessagePages.sql(wanted);
        var plan = new StringBuilder();
        await(database.query(sql, wanted.inLog(Direction.IN, below, 200)))
                .forEach(row -> plan.append(row.getString(0)).append('\n'));
        var buffers = BUFFERS.matcher(plan);
        assertThat(buffers.find()).as(plan.toString()).isTrue();
        var read = buffers.group(3) == null ? 0 : Long.parseLong(buffers.group(3));
        return Long.parseLong(buffers.group(1)) + read;
    }

    private void plant(int rows, String at) {
        await(
                database.query(
                        """
                        -- test plant
                        INSERT INTO message (store_id, direction, source, at, conversation_id, kind, state)
                        SELECT $1, 'in', $2::integer - n + 1, %s,
                          ('00000000-0000-0000-0000-' || lpad((n %% 100)::text, 12, '0'))::uuid,
                          'text', 'received'
                        FROM generate_series(1, $2::integer) n
                        """
                                .formatted(at),
                        Tuple.of(STORE.value(), rows)));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
