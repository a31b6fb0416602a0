package app.tendero.support.ticket;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.conversation.TicketState;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.store.StoreCall;
import app.tendero.support.ticket.TicketTeller.Chat;
import app.tendero.support.ticket.TicketTeller.Tidings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant's people do with a ticket. What the shopper is to know of it comes to their
 * conversation in the same transaction, so that neither is there without the other.
 */
@Singleton
class TicketDesk {

    private static final String CHANGE =
            """
            -- ticket change
            UPDATE ticket SET state = $4, priority = $5, assignee = $6, expected = $7,
              changed_at = now(), version = version + 1
            WHERE store_id = $1 AND number = $2 AND version = $3 AND merged_into IS NULL
            """;
    private static final String ENTER =
            """
            -- ticket_entry enter
            INSERT INTO ticket_entry (store_id, conversation_id, number, author, who, kind, words,
              detail, told)
            VALUES ($1, $2, $3, 'team', $4, $5, $6, $7, $8)
            """;

    /** Two tickets of two people stay two. */
    private static final String MERGE =
            """
            -- ticket merge
            UPDATE ticket t SET merged_into = $3, state = 'resolved', changed_at = now(),
              version = t.version + 1
            FROM ticket other WHERE t.store_id = $1 AND t.number = $2 AND t.merged_into IS NULL
              AND other.store_id = $1 AND other.number = $3 AND other.number <> t.number
              AND other.merged_into IS NULL AND other.conversation_id = t.conversation_id
            """;

    /** What was merged into it before follows. */
    private static final String FOLLOW =
            """
            -- ticket merge follow
            UPDATE ticket SET merged_into = $3 WHERE store_id = $1 AND merged_into = $2
            """;

    private final Database database;
    private final TicketWords words;
    private final AuditTrail trail;
    private final TicketTeller teller;

    TicketDesk(Database database, TicketWords words, AuditTrail trail, TicketTeller teller) {
        this.database = database;
        this.words = words;
        this.trail = trail;
        this.teller = teller;
    }

    /**
     * A ticket as it is to be.
     *
     * @param before what the caller saw
     * @param reply to the shopper; may be empty
     * @param note for the team; may be empty
     */
    record Wish(
            TicketRow before,
            TicketState state,
            String priority,
            Optional<String> assignee,
            Optional<LocalDate> expected,
            String reply,
            String note) {

        /** Whether the shopper is to hear of it. */
        boolean isNews() {
            return !reply.isEmpty()
                    || state != before.state()
                    || !expected.equals(before.expected());
        }
    }

    /** False when somebody else changed it meanwhile. */
    Uni<Boolean> change(StoreCall call, Wish wish) {
        return teller.change(
                call.store(),
                wish.before().conversation(),
                (tx, chat) -> change(tx, call, wish, chat));
    }

    private Uni<Optional<Runnable>> change(Tx tx, StoreCall call, Wish wish, Chat chat) {
        var row =
                Tuple.tuple()
                        .addValue(call.store().value())
                        .addValue(wish.before().number())
                        .addValue(wish.before().version())
                        .addValue(word(wish.state()))
                        .addValue(wish.priority())
                        .addValue(wish.assignee().orElse(null))
                        .addValue(wish.expected().orElse(null));
        return Database.query(tx, CHANGE, row)
                .chain(
                        rows ->
                                rows.rowCount() == 0
                                        ? Uni.createFrom().item(Optional.empty())
                                        : written(tx, call, wish, chat)
                                                .chain(() -> tell(tx, wish, chat))
                                                .map(Optional::of));
    }

    private Uni<Void> written(Tx tx, StoreCall call, Wish wish, Chat chat) {
        var told = chat.isReachable() ? "sent" : "waiting";
        var changed = changes(wish);
        return enter(tx, call, wish.before(), "change", "", changed, "")
                .chain(() -> enter(tx, call, wish.before(), "note", wish.note(), "", ""))
                .chain(() -> enter(tx, call, wish.before(), "reply", wish.reply(), "", told))
                .chain(
                        () ->
                                trail.note(
                                        tx,
                                        call.store(),
                                        call.caller(),
                                        "tickets.changed",
                                        Map.of(
                                                "ticket",
                                                wish.before().name(),
                                                "changed",
                                                changed)));
    }

    private static String changes(Wish wish) {
        var before = wish.before();
        var all = new ArrayList<String>();
        if (wish.state() != before.state()) {
            all.add("state=" + word(wish.state()));
        }
        if (!wish.priority().equals(before.priority())) {
            all.add("priority=" + wish.priority());
        }
        if (!wish.assignee().equals(before.assignee())) {
            all.add("assignee=" + wish.assignee().orElse(""));
        }
        if (!wish.expected().equals(before.expected())) {
            all.add("expected=" + wish.expected().map(LocalDate::toString).orElse(""));
        }
        return String.join(" ", all);
    }

    private Uni<Void> enter(
            Tx tx,
            StoreCall call,
            TicketRow ticket,
            String kind,
            String text,
            String detail,
            String told) {
        if (text.isEmpty() && detail.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        @Nullable Buffer sealed = text.isEmpty() ? null : words.sealed(call.store(), text);
        var row =
                Tuple.tuple()
                        .addValue(call.store().value())
                        .addValue(ticket.conversation().value())
                        .addValue(ticket.number())
                        .addValue(who(call.caller()))
                        .addValue(kind)
                        .addValue(sealed)
                        .addValue(detail)
                        .addValue(told);
        return Database.query(tx, ENTER, row).replaceWithVoid();
    }

    private static String who(Caller caller) {
        return caller instanceof Caller.Merchant person ? person.user() : "";
    }

    private static Uni<Runnable> tell(Tx tx, Wish wish, Chat chat) {
        var before = wish.before();
        return wish.isNews()
                ? chat.tell(
                        tx,
                        new Tidings(
                                before,
                                wish.state(),
                                wish.reply(),
                                wish.expected(),
                                Optional.empty(),
                                before.version() + 1))
                : Uni.createFrom().item(() -> {});
    }

    /** False for two that cannot be one: of two shoppers, or merged before. */
    Uni<Boolean> merge(StoreCall call, TicketRow ticket, long into) {
        var both = Tuple.of(call.store().value(), ticket.number(), into);
        return database.inTx(
                tx ->
                        Database.query(tx, MERGE, both)
                                .map(rows -> rows.rowCount() > 0)
                                .call(
                                        done ->
                                                done
                                                        ? merged(tx, call, ticket, into, both)
                                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> merged(Tx tx, StoreCall call, TicketRow ticket, long into, Tuple both) {
        return Database.query(tx, FOLLOW, both)
                .chain(() -> enter(tx, call, ticket, "change", "", "merged_into=" + into, ""))
                .chain(
                        () ->
                                trail.note(
                                        tx,
                                        call.store(),
                                        call.caller(),
                                        "tickets.merged",
                                        Map.of(
                                                "ticket",
                                                ticket.name(),
                                                "into",
                                                Long.toString(into))));
    }

    private static String word(TicketState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
