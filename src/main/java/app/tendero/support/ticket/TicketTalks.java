package app.tendero.support.ticket;

import app.tendero.conversation.TicketKind;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Leads from tickets to the talks they came from, and back. */
@Singleton
public class TicketTalks {

    private static final String OF =
            """
            -- ticket talk
            SELECT conversation_id FROM ticket WHERE store_id = $1 AND number = $2
            """;

    private static final String IN =
            """
            -- ticket of talk
            SELECT * FROM ticket
            WHERE store_id = $1 AND conversation_id = $2 AND merged_into IS NULL
            ORDER BY number DESC LIMIT $3::integer
            """;

    private final Database database;

    TicketTalks(Database database) {
        this.database = database;
    }

    /**
     * @param name as people write it, {@code DEF-1042}
     */
    public Uni<Optional<ConversationId>> of(StoreId store, String name) {
        return TicketKind.numberIn(name)
                .map(
                        number ->
                                database.query(OF, Tuple.of(store.value(), number))
                                        .map(TicketTalks::talk))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /**
     * What people call a ticket, how it stands, and since when it is there.
     *
     * @param state as the list of tickets names it
     */
    public record Short(String name, String state, Instant openedAt) {}

    /** The newest tickets of a talk, at most {@code most}. */
    public Uni<List<Short>> in(StoreId store, ConversationId talk, int most) {
        return database.query(IN, Tuple.of(store.value(), talk.value(), most))
                .map(rows -> shorts(rows));
    }

    private static List<Short> shorts(RowSet<Row> rows) {
        return Rows.all(rows, row -> inShort(TicketRow.of(row)));
    }

    private static Short inShort(TicketRow row) {
        return new Short(row.name(), row.state().name().toLowerCase(Locale.ROOT), row.openedAt());
    }

    private static Optional<ConversationId> talk(RowSet<Row> rows) {
        return Rows.first(rows, row -> new ConversationId(row.getUUID("conversation_id")));
    }
}
