package app.tendero.support.handoff;

import app.tendero.conversation.HandOff.By;
import app.tendero.conversation.HandOff.Reason;
import app.tendero.conversation.HandOffEffect.ShowInInbox;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.messages.TalkCursor;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps who has which talk. Each change of a row takes the next number of one row of numbers. */
@Singleton
class HandOffRows {

    /** What was told late changes nothing: a conversation counts what it tells. */
    private static final String TOLD =
            """
            -- handoff told
            INSERT INTO handoff AS h (store_id, conversation_id, number, open, reason, heard)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (store_id, conversation_id) DO UPDATE SET
              number = excluded.number, open = excluded.open, heard = excluded.heard,
              reason = CASE WHEN excluded.reason = 'wrote' THEN h.reason ELSE excluded.reason END,
              agent = CASE WHEN excluded.open THEN h.agent END,
              opened_at = CASE WHEN excluded.open AND NOT h.open THEN now() ELSE h.opened_at END,
              last_at = now(), changed = nextval('handoff_change')
            WHERE h.number < excluded.number
            """;

    /** Takes a talk that nobody has, or from whoever has it where that is meant. */
    private static final String TAKE =
            """
            -- handoff take
            INSERT INTO handoff AS h (store_id, conversation_id, open, reason, agent)
            VALUES ($1, $2, true, 'taken', $3)
            ON CONFLICT (store_id, conversation_id) DO UPDATE SET
              open = true, agent = $3, reason = 'taken', seen = h.heard,
              opened_at = CASE WHEN h.open THEN h.opened_at ELSE now() END,
              last_at = now(), changed = nextval('handoff_change')
            WHERE $4 OR h.agent IS NULL OR h.agent = $3
            RETURNING agent
            """;

    private static final String RELEASE =
            """
            -- handoff release
            UPDATE handoff SET open = false, agent = NULL, reason = 'given_back', seen = heard,
              last_at = now(), changed = nextval('handoff_change')
            WHERE store_id = $1 AND conversation_id = $2 AND open
            """;
    private static final String SEEN =
            """
            -- handoff seen
            UPDATE handoff SET seen = heard, changed = nextval('handoff_change')
            WHERE store_id = $1 AND conversation_id = $2 AND seen < heard
            """;

    /** A talk that only somebody's look made known here has a row too, so that looks are told. */
    private static final String TOUCH =
            """
            -- handoff touch
            INSERT INTO handoff (store_id, conversation_id) VALUES ($1, $2)
            ON CONFLICT (store_id, conversation_id) DO UPDATE SET changed = nextval('handoff_change')
            """;

    private static final String ALL_OF =
            """
            -- handoff all of
            SELECT * FROM handoff WHERE store_id = $1 AND conversation_id = ANY($2::uuid[])
            """;

    /** $2: whose; empty for what nobody has; null for all that are open. */
    private static final String PAGE =
            """
            -- handoff page
            SELECT * FROM handoff WHERE store_id = $1 AND open
              AND ($2::text IS NULL OR coalesce(agent, '') = $2)
              AND (last_at, conversation_id) < ($3::timestamptz, $4::uuid)
            ORDER BY last_at DESC, conversation_id DESC LIMIT $5
            """;

    private static final String COUNTS =
            """
            -- handoff counts
            SELECT count(*) FILTER (WHERE agent IS NULL) AS waiting,
              count(*) FILTER (WHERE agent = $2) AS mine,
              count(*) FILTER (WHERE heard > seen) AS unread
            FROM handoff WHERE store_id = $1 AND open
            """;

    private final Database database;

    HandOffRows(Database database) {
        this.database = database;
    }

    /**
     * How a talk stands for the team.
     *
     * @param open whether the bot is quiet
     * @param reason why it changed hands last, in lower case; empty where it never did
     * @param agent who has it
     * @param unread messages of the shopper that nobody of the team has seen
     * @param changed the number of its last change
     */
    record Stand(
            ConversationId conversation,
            boolean open,
            String reason,
            Optional<String> agent,
            int unread,
            Instant openedAt,
            Instant lastAt,
            long changed) {

        TalkCursor place() {
            return new TalkCursor(lastAt, conversation.value());
        }
    }

    /** How many talks want somebody. */
    record Counts(long waiting, long mine, long unread) {}

    Uni<Void> told(StoreId store, ConversationId conversation, ShowInInbox told) {
        var arguments =
                Tuple.tuple()
                        .addLong(store.value())
                        .addUUID(conversation.value())
                        .addInteger(told.number())
                        .addBoolean(told.by() != By.BOT)
                        .addString(word(told.reason()))
                        .addInteger(told.heard());
        return database.query(TOLD, arguments).replaceWithVoid();
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives somebody a talk.
     *
     * @param force also from whoever has it
     * @return whether they have it now
     */
    Uni<Boolean> take(
            Tx tx, StoreId store, ConversationId conversation, String agent, boolean force) {
        var arguments = Tuple.of(store.value(), conversation.value(), agent, force);
        return Database.query(tx, TAKE, arguments).map(rows -> rows.size() > 0);
    }

    /** Takes a talk from whoever has it, for the bot. */
    Uni<Boolean> release(Tx tx, StoreId store, ConversationId conversation) {
        return Database.query(tx, RELEASE, Tuple.of(store.value(), conversation.value()))
                .map(rows -> rows.rowCount() > 0);
    }

    Uni<Void> seen(StoreId store, ConversationId conversation) {
        return database.query(SEEN, Tuple.of(store.value(), conversation.value()))
                .replaceWithVoid();
    }

    /** Has everybody who looks at this talk look again. */
    Uni<Void> touch(StoreId store, ConversationId conversation) {
        return database.query(TOUCH, Tuple.of(store.value(), conversation.value()))
                .replaceWithVoid();
    }

    Uni<Map<ConversationId, Stand>> of(StoreId store, List<ConversationId> conversations) {
        var ids = conversations.stream().map(ConversationId::value).toArray(UUID[]::new);
        return database.query(ALL_OF, Tuple.of(store.value(), ids))
                .map(
                        rows -> {
                            var found = new HashMap<ConversationId, Stand>();
                            stands(rows).forEach(one -> found.put(one.conversation(), one));
                            return found;
                        });
    }

    /**
     * Talks that a person has or is wanted for, the newest first.
     *
     * @param whose whose they are; {@code ""} for nobody's; empty for all
     */
    Uni<List<Stand>> page(StoreId store, Optional<String> whose, TalkCursor after, int most) {
        var arguments =
                Tuple.tuple()
                        .addLong(store.value())
                        .addString(whose.orElse(null))
                        .addValue(after.at().atOffset(ZoneOffset.UTC))
                        .addUUID(after.conversation())
                        .addInteger(most);
        return database.query(PAGE, arguments).map(HandOffRows::stands);
    }

    Uni<Counts> counts(StoreId store, String agent) {
        return database.query(COUNTS, Tuple.of(store.value(), agent))
                .map(rows -> rows.iterator().next())
                .map(
                        row ->
                                new Counts(
                                        row.getLong("waiting"),
                                        row.getLong("mine"),
                                        row.getLong("unread")));
    }

    private static List<Stand> stands(RowSet<Row> rows) {
        var found = new ArrayList<Stand>();
        for (var row : rows) {
            var open = row.getBoolean("open");
            found.add(
                    new Stand(
                            new ConversationId(row.getUUID("conversation_id")),
                            open,
                            row.getString("reason"),
                            Optional.ofNullable(row.getString("agent")),
                            open ? row.getInteger("heard") - row.getInteger("seen") : 0,
                            row.getOffsetDateTime("opened_at").toInstant(),
                            row.getOffsetDateTime("last_at").toInstant(),
                            row.getLong("changed")));
        }
        return found;
    }
}
