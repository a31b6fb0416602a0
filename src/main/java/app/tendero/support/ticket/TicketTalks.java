package app.tendero.support.ticket;

import app.tendero.conversation.TicketKind;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the talk that a ticket came from. */
@ApplicationScoped
public class TicketTalks {

    private static final String OF =
            """
            -- ticket talk
            SELECT conversation_id FROM ticket WHERE store_id = $1 AND number = $2
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

    private static Optional<ConversationId> talk(RowSet<Row> rows) {
        for (var row : rows) {
            return Optional.of(new ConversationId(row.getUUID("conversation_id")));
        }
        return Optional.empty();
    }
}
