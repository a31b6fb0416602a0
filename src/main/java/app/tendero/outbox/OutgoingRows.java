package app.tendero.outbox;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Message;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Sealing;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads rows of the outbox as messages to shoppers. */
@Singleton
class OutgoingRows {

    /** How far a message is, in the words of the doors. */
    static final String STATE =
            """
            CASE WHEN state IN ('dead', 'discarded') THEN 'failed'
              WHEN state IN ('held', 'expired') THEN state WHEN state <> 'sent' THEN 'waiting'
              WHEN delivery = 3 THEN 'read' WHEN delivery = 2 THEN 'delivered' ELSE 'sent' END
            """;

    /** What a query must ask for. */
    static final String COLUMNS =
            """
            store_id, id, conversation_id, kind, payload, number, wamid, answers, created_at,
            done_at, %s AS shown, billable, error_code, error
            """
                    .formatted(STATE);

    private final Sealing sealing;

    OutgoingRows(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The message in a row; empty for what is none, such as a timer. */
    Optional<Outgoing> read(Row row) {
        return row.getString("kind").equals("say") ? Optional.of(message(row)) : Optional.empty();
    }

    private Outgoing message(Row row) {
        var store = new StoreId(row.getLong("store_id"));
        return new Outgoing(
                store,
                row.getLong("id"),
                new ConversationId(row.getUUID("conversation_id")),
                opened(store, row),
                Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                Optional.ofNullable(row.getString("wamid")).map(Wamid::new),
                Optional.ofNullable(row.getString("answers")).map(Wamid::new),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("done_at"))
                        .map(OffsetDateTime::toInstant),
                row.getString("shown"),
                Optional.ofNullable(row.getBoolean("billable")),
                Optional.ofNullable(row.getInteger("error_code")).filter(code -> code != 0),
                Optional.ofNullable(row.getString("error")));
    }

    /** What cannot be opened, or was written by a later release, is as good as forgotten. */
    private Optional<Message> opened(StoreId store, Row row) {
        var payload = row.getBuffer("payload");
        if (payload == null) {
            return Optional.empty();
        }
        try {
            return Payload.open(sealing, store, payload.getBytes()).effect()
                            instanceof Effect.Say(var message)
                    ? Optional.of(message)
                    : Optional.empty();
        } catch (Sealing.CannotOpen | IllegalArgumentException | IllegalStateException gone) {
            return Optional.empty();
        }
    }
}
