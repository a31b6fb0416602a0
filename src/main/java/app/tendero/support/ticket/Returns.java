package app.tendero.support.ticket;

import app.tendero.conversation.ReturnStand;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.support.ticket.TicketTeller.Chat;
import app.tendero.support.ticket.TicketTeller.Tidings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what became of the return of what a ticket is about, in its timeline and for the chat. */
@Singleton
class Returns {

    private static final String WANTED =
            """
            -- ticket return wanted
            SELECT t.*, (SELECT e.words FROM ticket_entry e
                WHERE e.store_id = t.store_id AND e.conversation_id = t.conversation_id
                  AND e.report = t.report AND e.kind = 'words'
                ORDER BY e.id LIMIT 1) AS said
            FROM ticket t WHERE t.store_id = $1 AND t.number = $2 AND t.return_state = ''
              AND t.order_id IS NOT NULL
            """;
    private static final String ASKED =
            """
            -- ticket return asked
            UPDATE ticket SET return_state = $3, return_id = $4, changed_at = now(),
              version = version + 1
            WHERE store_id = $1 AND number = $2 AND return_state = '' RETURNING *
            """;
    private static final String OF_RETURN =
            "-- ticket of a return\nSELECT * FROM ticket WHERE store_id = $1 AND return_id = $2";

    /** News come in any order: what is decided stays so, but for what is called off later. */
    private static final String ANSWERED =
            """
            -- ticket return answered
            UPDATE ticket SET return_state = $3, changed_at = now(), version = version + 1,
              state = CASE WHEN state = 'received' THEN 'looked_at' ELSE state END
            WHERE store_id = $1 AND return_id = $2
              AND (return_state = 'requested' OR return_state = 'approved' AND $3 = 'cancelled')
            RETURNING *
            """;

    private static final String ENTER =
            """
            -- ticket_entry of the shop
            INSERT INTO ticket_entry (store_id, conversation_id, number, author, kind, words,
              detail, told)
            VALUES ($1, $2, $3, 'shop', $4, $5, $6, $7)
            """;

    private final Database database;
    private final TicketWords words;
    private final TicketTeller teller;

    Returns(Database database, TicketWords words, TicketTeller teller) {
        this.database = database;
        this.words = words;
        this.teller = teller;
    }

    /** A ticket whose return is to be requested, with what was said of it. */
    record Wanted(TicketRow ticket, long order, String said) {

        @Override
        public String toString() {
            return "Wanted[" + ticket.number() + "]";
        }
    }

    /** Empty where it was asked before, or where there is no order. */
    Uni<Optional<Wanted>> wanted(StoreId store, long number) {
        return database.query(WANTED, Tuple.of(store.value(), number))
                .map(rows -> first(rows).map(row -> wanted(store, row)));
    }

    private Wanted wanted(StoreId store, Row row) {
        var said = words.opened(store, row.getBuffer("said"));
        return new Wanted(TicketRow.of(row), row.getLong("order_id"), said);
    }

    /** A return is there; one that was decided meanwhile is told. */
    Uni<Void> asked(StoreId store, TicketRow ticket, long id, ReturnStand stand) {
        return teller.change(
                        store,
                        ticket.conversation(),
                        (tx, chat) -> asked(tx, store, ticket, id, chat).map(Optional::of))
                .chain(() -> decided(store, id, stand, ""));
    }

    private Uni<Runnable> asked(Tx tx, StoreId store, TicketRow ticket, long id, Chat chat) {
        var row = Tuple.of(store.value(), ticket.number(), word(ReturnStand.REQUESTED), id);
        return Database.query(tx, ASKED, row)
                .chain(
                        rows ->
                                first(rows)
                                        .map(
                                                one ->
                                                        changed(
                                                                tx,
                                                                store,
                                                                ticket,
                                                                ReturnStand.REQUESTED))
                                        .orElseGet(Uni.createFrom()::voidItem))
                .map(done -> () -> {});
    }

    /** What cannot be requested is left to the team, who is told why. */
    Uni<Void> impossible(StoreId store, TicketRow ticket, String why) {
        var row = Tuple.of(store.value(), ticket.number(), "impossible", null);
        return database.inTx(
                tx ->
                        Database.query(tx, ASKED, row)
                                .chain(
                                        rows ->
                                                first(rows).isEmpty()
                                                        ? Uni.createFrom().voidItem()
                                                        : enter(
                                                                tx, store, ticket, "note", why, "",
                                                                "")));
    }

    /** What the merchant decided on a return that we asked for; others are nothing to us. */
    Uni<Void> decided(StoreId store, long id, ReturnStand stand, String note) {
        return stand == ReturnStand.REQUESTED
                ? Uni.createFrom().voidItem()
                : database.query(OF_RETURN, Tuple.of(store.value(), id))
                        .map(rows -> first(rows).map(TicketRow::of))
                        .chain(
                                found ->
                                        found.map(ticket -> decided(store, ticket, id, stand, note))
                                                .orElseGet(Uni.createFrom()::voidItem));
    }

    private Uni<Void> decided(
            StoreId store, TicketRow ticket, long id, ReturnStand stand, String note) {
        var row = Tuple.of(store.value(), id, word(stand));
        return teller.change(
                        store,
                        ticket.conversation(),
                        (tx, chat) ->
                                Database.query(tx, ANSWERED, row)
                                        .map(rows -> first(rows).map(TicketRow::of))
                                        .chain(now -> written(tx, store, now, stand, note, chat)))
                .replaceWithVoid();
    }

    private Uni<Optional<Runnable>> written(
            Tx tx,
            StoreId store,
            Optional<TicketRow> now,
            ReturnStand stand,
            String note,
            Chat chat) {
        if (now.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var ticket = now.get();
        var told = chat.isReachable() ? "sent" : "waiting";
        return changed(tx, store, ticket, stand)
                .chain(
                        () ->
                                note.isBlank()
                                        ? Uni.createFrom().voidItem()
                                        : enter(tx, store, ticket, "reply", note, "", told))
                .chain(() -> chat.tell(tx, tidings(ticket, stand, note)))
                .map(Optional::of);
    }

    private static Tidings tidings(TicketRow ticket, ReturnStand stand, String note) {
        return new Tidings(
                ticket,
                ticket.state(),
                note,
                ticket.expected(),
                Optional.of(stand),
                ticket.version());
    }

    private Uni<Void> changed(Tx tx, StoreId store, TicketRow ticket, ReturnStand stand) {
        return enter(tx, store, ticket, "change", "", "return=" + word(stand), "");
    }

    private Uni<Void> enter(
            Tx tx,
            StoreId store,
            TicketRow ticket,
            String kind,
            String text,
            String detail,
            String told) {
        @Nullable Buffer sealed = text.isEmpty() ? null : words.sealed(store, text);
        var row =
                Tuple.tuple()
                        .addValue(store.value())
                        .addValue(ticket.conversation().value())
                        .addValue(ticket.number())
                        .addValue(kind)
                        .addValue(sealed)
                        .addValue(detail)
                        .addValue(told);
        return Database.query(tx, ENTER, row).replaceWithVoid();
    }

    /** Empty where none is under way. */
    static Optional<ReturnStand> stand(Row row) {
        var word = row.getString("return_state");
        return Arrays.stream(ReturnStand.values())
                .filter(stand -> word(stand).equals(word))
                .findFirst();
    }

    private static String word(ReturnStand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }
}
