package app.tendero.outbox;

import app.tendero.platform.Batches;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets old rows go, and hands the messages among them to the lasting log in the transaction that
 * deletes them: at every moment a message is in one of the two.
 */
@Singleton
class OutboxSweep {

    private static final String OLD =
            """
            -- outbox sweep
            SELECT %s FROM outbox WHERE done_at < now() - $1::integer * interval '1 day'
            ORDER BY done_at LIMIT $2 FOR UPDATE SKIP LOCKED
            """
                    .formatted(OutgoingRows.COLUMNS);
    private static final String DELETE =
            """
            -- outbox sweep delete
            DELETE FROM outbox d USING unnest($1::bigint[], $2::bigint[]) u(s, i)
            WHERE d.store_id = u.s AND d.id = u.i
            """;

    private final Database database;
    private final OutgoingRows rows;
    private final List<OutgoingLog> logs;

    OutboxSweep(Database database, OutgoingRows rows, @All List<OutgoingLog> logs) {
        this.database = database;
        this.rows = rows;
        this.logs = logs;
    }

    /** One batch; whether there may be more. */
    Uni<Boolean> some(int days) {
        return database.inTx(
                        tx ->
                                Database.query(tx, OLD, Tuple.of(days, Batches.ROWS))
                                        .chain(old -> handOver(tx, old)))
                .map(gone -> gone >= Batches.ROWS);
    }

    private Uni<Integer> handOver(Tx tx, RowSet<Row> old) {
        if (old.size() == 0) {
            return Uni.createFrom().item(0);
        }
        var keys = Columns.of(Long[]::new, Long[]::new);
        var messages = new ArrayList<Outgoing>();
        for (var row : old) {
            keys.row(row.getLong("store_id"), row.getLong("id"));
            rows.read(row).ifPresent(messages::add);
        }
        return logged(tx, messages)
                .chain(() -> Database.query(tx, DELETE, keys.tuple()))
                .replaceWith(old.size());
    }

    private Uni<Void> logged(Tx tx, List<Outgoing> messages) {
        var all = Uni.createFrom().voidItem();
        for (var log : logs) {
            all = all.chain(() -> log.keepOutgoing(tx, messages));
        }
        return all;
    }
}
