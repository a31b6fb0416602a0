package app.tendero.inbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads rows of the inbox as messages of shoppers. */
@Singleton
class IncomingRows {

    /** What the kinds of shoppers' messages begin with. */
    static final String MESSAGES = "wa.";

    private final Sealing sealing;

    IncomingRows(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The message in a row; empty for what is none, such as news of an account. */
    Optional<Incoming> read(Row row) {
        var store = new StoreId(row.getLong("store_id"));
        return row.getString("kind").startsWith(MESSAGES)
                ? conversation(new LaneKey(store, row.getString("lane")))
                        .map(conversation -> read(store, conversation, row))
                : Optional.empty();
    }

    /** A lane that we did not name ourselves is nobody's. */
    private static Optional<ConversationId> conversation(LaneKey lane) {
        try {
            return lane.conversation();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Incoming read(StoreId store, ConversationId conversation, Row row) {
        return new Incoming(
                store,
                row.getLong("seq"),
                conversation,
                row.getString("kind"),
                opened(store, row),
                Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                Optional.ofNullable(row.getString("answers")).map(Wamid::new),
                row.getOffsetDateTime("received_at").toInstant(),
                state(row),
                Optional.ofNullable(row.getOffsetDateTime("done_at"))
                        .map(OffsetDateTime::toInstant));
    }

    private static Incoming.State state(Row row) {
        if (row.getBoolean("parked")) {
            return Incoming.State.PARKED;
        }
        if (row.getOffsetDateTime("done_at") == null) {
            return Incoming.State.WAITING;
        }
        return "paused".equals(row.getString("outcome"))
                ? Incoming.State.PAUSED
                : Incoming.State.RECEIVED;
    }

    /** A key that is gone takes the words along; that there was a message stays known. */
    private String opened(StoreId store, Row row) {
        var payload = row.getBuffer("payload");
        try {
            return payload == null
                    ? ""
                    : sealing.openText(new Place(store, "inbox", "payload"), payload.getBytes());
        } catch (Sealing.CannotOpen gone) {
            return "";
        }
    }
}
