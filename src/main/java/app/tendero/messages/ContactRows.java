package app.tendero.messages;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Who wrote to a store and when last. */
@Singleton
class ContactRows {

    /** In the order of the key, as everybody locks these rows. */
    private static final String WROTE =
            """
            -- message_contact wrote
            INSERT INTO message_contact AS c (store_id, conversation_id, last_at, received)
            SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::bigint[])
              u(s, id, at, n) ORDER BY s, id
            ON CONFLICT (store_id, conversation_id) DO UPDATE SET
              last_at = greatest(c.last_at, excluded.last_at),
              received = c.received + excluded.received
            """;

    private static final String PAGE =
            """
            -- message_contact page
            SELECT conversation_id, last_at, received FROM message_contact
            WHERE store_id = $1 AND (last_at, conversation_id) < ($2::timestamptz, $3::uuid)
            ORDER BY last_at DESC, conversation_id DESC LIMIT $4
            """;
    private static final String COUNT =
            """
            -- message_contact count
            SELECT count(*) AS found FROM (
              SELECT FROM message_contact WHERE store_id = $1 LIMIT $2) c
            """;

    private static final Comparator<Key> BY_KEY =
            Comparator.comparingLong(Key::store).thenComparing(Key::conversation);

    private final Database database;

    ContactRows(Database database) {
        this.database = database;
    }

    /** Somebody who wrote. */
    record Contact(ConversationId conversation, Instant last, long received) {

        TalkCursor place() {
            return new TalkCursor(last, conversation.value());
        }
    }

    /** Who wrote last, first. */
    Uni<List<Contact>> page(StoreId store, TalkCursor after, int most) {
        var arguments =
                Tuple.of(
                        store.value(),
                        after.at().atOffset(ZoneOffset.UTC),
                        after.conversation(),
                        most);
        return database.query(PAGE, arguments).map(rows -> Rows.all(rows, ContactRows::contact));
    }

    private static Contact contact(Row row) {
        return new Contact(
                new ConversationId(row.getUUID("conversation_id")),
                row.getOffsetDateTime("last_at").toInstant(),
                row.getLong("received"));
    }

    /** How many there are, counted up to {@code most}. */
    Uni<Long> count(StoreId store, int most) {
        return database.query(COUNT, Tuple.of(store.value(), most))
                .map(rows -> rows.iterator().next().getLong("found"));
    }

    private record Key(long store, UUID conversation) {}

    private record Wrote(Instant last, long messages) {
        Wrote and(Wrote other) {
            return new Wrote(
                    last.isAfter(other.last) ? last : other.last, messages + other.messages);
        }
    }

    /** Notes who wrote, in the transaction that takes the messages over. */
    Uni<Void> wrote(Tx tx, List<Logged> messages) {
        var wrote = new TreeMap<Key, Wrote>(BY_KEY);
        for (var message : messages) {
            wrote.merge(
                    new Key(message.store().value(), message.conversation().value()),
                    new Wrote(message.at(), 1),
                    Wrote::and);
        }
        if (wrote.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(Long[]::new, UUID[]::new, OffsetDateTime[]::new, Long[]::new);
        wrote.forEach(
                (key, one) ->
                        columns.row(
                                key.store(),
                                key.conversation(),
                                one.last().atOffset(ZoneOffset.UTC),
                                one.messages()));
        return Database.query(tx, WROTE, columns.tuple()).replaceWithVoid();
    }
}
