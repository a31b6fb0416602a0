package app.tendero.messages;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.StoredJson;
import app.tendero.platform.Tx;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the log: written once, read back whole. */
@Singleton
class MessageRows {

    /**
     * What is older than every store may keep it does not come in, and has no partition either. A
     * message that is there already was handed over before, and stays as it was.
     */
    private static final String ADD =
            """
            -- message add
            INSERT INTO message (store_id, direction, source, at, conversation_id, kind, content,
              number, wamid, answers, state, billable, error_code, error, done_at)
            SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::timestamptz[],
              $5::uuid[], $6::text[], $7::bytea[], $8::text[], $9::text[], $10::text[],
              $11::text[], $12::boolean[], $13::integer[], $14::text[], $15::timestamptz[])
              u(s, d, n, at, c, k, content, number, wamid, answers, state, billable, code, error,
                done)
            WHERE u.at > now() - interval '366 days'
            ON CONFLICT DO NOTHING
            """;

    private final Sealing sealing;

    MessageRows(Sealing sealing) {
        this.sealing = sealing;
    }

    Uni<Void> add(Tx tx, List<Logged> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns =
                Columns.of(
                        Long[]::new,
                        String[]::new,
                        Long[]::new,
                        OffsetDateTime[]::new,
                        UUID[]::new,
                        String[]::new,
                        Buffer[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        Boolean[]::new,
                        Integer[]::new,
                        String[]::new,
                        OffsetDateTime[]::new);
        messages.forEach(message -> columns.row(cells(message)));
        return Database.query(tx, ADD, columns.tuple()).replaceWithVoid();
    }

    private @Nullable Object[] cells(Logged message) {
        return new @Nullable Object[] {
            message.store().value(),
            message.direction().word(),
            message.source(),
            message.at().atOffset(ZoneOffset.UTC),
            message.conversation().value(),
            message.kind(),
            message.content().map(content -> sealed(message.store(), content)).orElse(null),
            message.number().map(PhoneNumberId::value).orElse(null),
            message.wamid().map(Wamid::value).orElse(null),
            message.answers().map(Wamid::value).orElse(null),
            message.state(),
            message.billable().orElse(null),
            message.code().orElse(null),
            message.error().orElse(null),
            message.doneAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null)
        };
    }

    private Buffer sealed(StoreId store, ObjectNode content) {
        return Buffer.buffer(sealing.seal(place(store), content.toString()));
    }

    /** A whole row as it was handed over. */
    Logged read(Row row) {
        var store = new StoreId(row.getLong("store_id"));
        return new Logged(
                store,
                Direction.of(row.getString("direction")),
                row.getLong("source"),
                row.getOffsetDateTime("at").toInstant(),
                new ConversationId(row.getUUID("conversation_id")),
                row.getString("kind"),
                Optional.ofNullable(row.getBuffer("content"))
                        .flatMap(content -> opened(store, content.getBytes())),
                Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                Optional.ofNullable(row.getString("wamid")).map(Wamid::new),
                Optional.ofNullable(row.getString("answers")).map(Wamid::new),
                row.getString("state"),
                Optional.ofNullable(row.getBoolean("billable")),
                Optional.ofNullable(row.getInteger("error_code")),
                Optional.ofNullable(row.getString("error")),
                instant(row.getOffsetDateTime("done_at")));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    /** A key that is gone takes the words along; that there was a message stays known. */
    private Optional<ObjectNode> opened(StoreId store, byte[] content) {
        try {
            var json = StoredJson.parse(sealing.openText(place(store), content));
            return json instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (Sealing.CannotOpen gone) {
            return Optional.empty();
        }
    }

    private static Place place(StoreId store) {
        return new Place(store, "message", "content");
    }
}
