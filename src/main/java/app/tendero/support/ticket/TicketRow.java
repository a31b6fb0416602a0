package app.tendero.support.ticket;

import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketState;
import app.tendero.kernel.ConversationId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A ticket as the merchant's people see it. */
record TicketRow(
        long number,
        ConversationId conversation,
        TicketKind kind,
        TicketState state,
        String priority,
        Optional<String> assignee,
        String order,
        String item,
        Optional<LocalDate> expected,
        Instant openedAt,
        Instant changedAt,
        Optional<Long> mergedInto,
        int version) {

    static TicketRow of(Row row) {
        return new TicketRow(
                row.getLong("number"),
                new ConversationId(row.getUUID("conversation_id")),
                TicketKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                TicketState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("priority"),
                Optional.ofNullable(row.getString("assignee")),
                row.getString("order_name"),
                row.getString("item"),
                Optional.ofNullable(row.getLocalDate("expected")),
                row.getOffsetDateTime("opened_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant(),
                Optional.ofNullable(row.getLong("merged_into")),
                row.getInteger("version"));
    }

    String name() {
        return kind.name(number);
    }
}
