package app.tendero.outbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.TalkSlice;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists messages to shoppers whose rows are still here. */
@Singleton
public class OutgoingPages {

    private static final String OF_STORE =
            """
            SELECT %s FROM outbox
            WHERE store_id = $1 AND id < $2 AND created_at >= $3 AND created_at < $4
              AND kind = 'say' AND ($5 = '' OR $5 = %s)
            ORDER BY id DESC LIMIT $6::integer
            """
                    .formatted(OutgoingRows.COLUMNS, OutgoingRows.STATE);

    /** Along the index of the conversation, and never through all rows of the store. */
    private static final String OF_ONE =
            OF_STORE.replace("ORDER BY id", "AND conversation_id = $7 ORDER BY id + 0");

    private static final String PAGE = "-- outbox page\n";
    private static final String ONE =
            """
            -- outbox one
            SELECT %s FROM outbox
            WHERE store_id = $1 AND conversation_id = $2 AND in_seq = $3 AND part = 0
            """
                    .formatted(OutgoingRows.COLUMNS);
    private static final String COUNT = "-- outbox page count\nSELECT count(*) AS found FROM (";

    private final Database database;
    private final OutgoingRows rows;

    OutgoingPages(Database database, OutgoingRows rows) {
        this.database = database;
        this.rows = rows;
    }

    private static String sql(TalkSlice wanted) {
        return wanted.of().isPresent() ? OF_ONE : OF_STORE;
    }

    private static Tuple arguments(TalkSlice wanted, int most) {
        var arguments = wanted.arguments(most);
        wanted.of().ifPresent(id -> arguments.addUUID(id.value()));
        return arguments;
    }

    /** The newest of them first, at most {@code most}. */
    public Uni<List<Outgoing>> page(TalkSlice wanted, int most) {
        return database.query(PAGE + sql(wanted), arguments(wanted, most))
                .map(
                        found -> {
                            var page = new ArrayList<Outgoing>();
                            found.forEach(row -> rows.read(row).ifPresent(page::add));
                            return page;
                        });
    }

    /** The message that was kept for this cause, if it is still here. */
    public Uni<Optional<Outgoing>> of(StoreId store, ConversationId conversation, long inSeq) {
        return database.query(ONE, Tuple.of(store.value(), conversation.value(), inSeq))
                .map(
                        found ->
                                found.size() == 0
                                        ? Optional.empty()
                                        : rows.read(found.iterator().next()));
    }

    /** How many there are, counted up to {@code most}. */
    public Uni<Long> count(TalkSlice wanted, int most) {
        return database.query(COUNT + sql(wanted) + ") o", arguments(wanted, most))
                .map(found -> found.iterator().next().getLong("found"));
    }
}
