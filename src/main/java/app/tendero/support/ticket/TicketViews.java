package app.tendero.support.ticket;

import app.tendero.conversation.Need;
import app.tendero.conversation.ShownTicket;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketNeed;
import app.tendero.conversation.TicketNeed.OwnTickets;
import app.tendero.conversation.TicketNeed.Room;
import app.tendero.conversation.TicketState;
import app.tendero.conversation.View;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.support.ticket.TicketSettings.Chosen;
import app.tendero.turn.Asker;
import app.tendero.turn.ViewSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a turn the tickets of the shopper it is about, and of nobody else. */
@Singleton
class TicketViews implements ViewSource {

    private static final int MOST = 9;

    private static final String COLUMNS =
            """
            SELECT number, kind, state, order_id, order_name, item, opened_at, expected, return_state,
              opened_at > now() - interval '24 hours' AS today FROM ticket
            """;
    private static final String RECENT =
            "-- ticket recent\n"
                    + COLUMNS
                    + """
                    WHERE store_id = $1 AND conversation_id = $2 AND merged_into IS NULL
                    ORDER BY number DESC LIMIT 50
                    """;

    /** What was merged shows what it was merged into, if that is theirs as well. */
    private static final String ONE =
            "-- ticket one\n"
                    + COLUMNS
                    + """
                    WHERE store_id = $1 AND conversation_id = $2 AND number = (
                      SELECT coalesce(merged_into, number) FROM ticket
                      WHERE store_id = $1 AND conversation_id = $2 AND number = $3)
                    """;

    private static final String NOTES =
            """
            -- ticket notes
            SELECT at, words FROM ticket_entry
            WHERE store_id = $1 AND number = $2 AND kind = 'reply' ORDER BY id DESC LIMIT 3
            """;

    private final Database database;
    private final TicketSettings settings;
    private final TicketWords words;

    TicketViews(Database database, TicketSettings settings, TicketWords words) {
        this.database = database;
        this.settings = settings;
        this.words = words;
    }

    @Override
    public Class<?> family() {
        return TicketNeed.class;
    }

    @Override
    public Uni<View<?>> look(StoreId store, Need<?> need) {
        return look(Asker.nobody(store), need);
    }

    @Override
    public Uni<View<?>> look(Asker asker, Need<?> need) {
        var who = asker.conversation();
        if (who.isEmpty()) {
            return Uni.createFrom().item(new View.Missing<>());
        }
        return switch ((TicketNeed<?>) need) { // family() names no other
            case TicketNeed.RecentTickets recent -> recent(asker.store(), who.get());
            case TicketNeed.OneTicket(var number) -> one(asker.store(), who.get(), number);
        };
    }

    private Uni<View<?>> recent(StoreId store, ConversationId who) {
        return settings.of(store)
                .chain(
                        chosen ->
                                database.query(RECENT, Tuple.of(store.value(), who.value()))
                                        .map(rows -> own(rows, chosen)));
    }

    private static View<?> own(Iterable<Row> rows, Chosen chosen) {
        var tickets = new ArrayList<ShownTicket>();
        var today = 0;
        for (var row : rows) {
            today += row.getBoolean("today") ? 1 : 0;
            if (tickets.size() < MOST) {
                tickets.add(shown(row, List.of()));
            }
        }
        return new View.Seen<>(new OwnTickets(tickets, room(today, chosen)));
    }

    private static Room room(int today, Chosen chosen) {
        if (!chosen.taken()) {
            return Room.CLOSED;
        }
        return today >= chosen.perDay() ? Room.FULL : Room.OPEN;
    }

    private Uni<View<?>> one(StoreId store, ConversationId who, long number) {
        return database.query(ONE, Tuple.of(store.value(), who.value(), number))
                .chain(
                        rows ->
                                rows.size() == 0
                                        ? Uni.createFrom().item(new View.Missing<>())
                                        : withNotes(store, rows.iterator().next()));
    }

    private Uni<View<?>> withNotes(StoreId store, Row row) {
        return database.query(NOTES, Tuple.of(store.value(), row.getLong("number")))
                .map(
                        rows -> {
                            var notes = new ArrayList<ShownTicket.Note>();
                            rows.forEach(note -> notes.add(note(store, note)));
                            return new View.Seen<>(shown(row, notes));
                        });
    }

    private ShownTicket.Note note(StoreId store, Row row) {
        return new ShownTicket.Note(
                row.getOffsetDateTime("at").toInstant(),
                words.opened(store, row.getBuffer("words")));
    }

    private static ShownTicket shown(Row row, List<ShownTicket.Note> notes) {
        return new ShownTicket(
                row.getLong("number"),
                TicketKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                TicketState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new TicketAbout(
                        Optional.ofNullable(row.getLong("order_id")),
                        row.getString("order_name"),
                        row.getString("item")),
                row.getOffsetDateTime("opened_at").toInstant(),
                Optional.ofNullable(row.getLocalDate("expected")),
                Returns.stand(row),
                notes);
    }
}
