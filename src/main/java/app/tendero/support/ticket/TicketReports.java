package app.tendero.support.ticket;

import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketPlace;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.EffectOrder;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what shoppers report. Each effect is kept once, however often it is carried out. */
@Singleton
class TicketReports {

    private static final String OF_REPORT =
            """
            -- ticket_entry report
            INSERT INTO ticket_entry (store_id, conversation_id, report, effect, author, kind, words,
              media_id)
            VALUES ($1, $2, $3, $4, 'shopper', $5, $6, $7) ON CONFLICT DO NOTHING
            """;

    /** Only their own; what was merged leads on, and what was closed is open again. */
    private static final String OF_TICKET =
            """
            -- ticket_entry add
            WITH theirs AS (
              SELECT coalesce(merged_into, number) AS number FROM ticket
              WHERE store_id = $1 AND conversation_id = $2 AND number = $3),
            added AS (
              INSERT INTO ticket_entry (store_id, conversation_id, number, effect, author, kind,
                words, media_id)
              SELECT $1, $2, t.number, $4, 'shopper', $5, $6, $7 FROM theirs t
              ON CONFLICT DO NOTHING RETURNING number)
            UPDATE ticket t SET changed_at = now(), version = version + 1,
              state = CASE WHEN state IN ('waiting', 'resolved', 'refused') THEN 'received'
                ELSE state END
            FROM added a WHERE t.store_id = $1 AND t.number = a.number
            """;

    private static final String KNOWN =
            """
            -- ticket known
            SELECT number FROM ticket WHERE store_id = $1 AND conversation_id = $2 AND report = $3
            """;
    private static final String TODAY =
            """
            -- ticket today
            SELECT count(*) AS found FROM ticket WHERE store_id = $1 AND conversation_id = $2
              AND opened_at > now() - interval '24 hours'
            """;
    private static final String NEXT =
            """
            -- ticket_counter next
            INSERT INTO ticket_counter AS c (store_id, last) VALUES ($1, 1001)
            ON CONFLICT (store_id) DO UPDATE SET last = c.last + 1 RETURNING last
            """;
    private static final String OPEN =
            """
            -- ticket open
            INSERT INTO ticket (store_id, number, conversation_id, report, kind, order_id,
              order_name, item)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    /** What a ticket was made of stays. */
    private static final String DROP =
            """
            -- ticket_entry drop
            WITH gone AS (
              DELETE FROM ticket_entry e
              WHERE e.store_id = $1 AND e.conversation_id = $2 AND e.report = $3 AND NOT EXISTS (
                SELECT FROM ticket t WHERE t.store_id = $1 AND t.conversation_id = $2
                  AND t.report = $3)
              RETURNING media_id),
            pieces AS (
              DELETE FROM media_piece p USING gone g
              WHERE p.store_id = $1 AND p.media_id = g.media_id)
            DELETE FROM media m USING gone g WHERE m.store_id = $1 AND m.id = g.media_id
            """;

    private static final String TOLD =
            """
            -- ticket_entry told
            UPDATE ticket_entry SET told = 'told' WHERE store_id = $1 AND conversation_id = $2
              AND number = $3 AND told IN ('sent', 'waiting')
            """;

    private final Database database;
    private final TicketWords words;

    TicketReports(Database database, TicketWords words) {
        this.database = database;
        this.words = words;
    }

    Uni<Void> note(EffectOrder order, TicketEffect.Note note) {
        return add(order, note.place(), "words", words.sealed(order.store(), note.words()), null);
    }

    Uni<Void> attach(EffectOrder order, TicketEffect.Attach file) {
        return add(order, file.place(), "file", null, file.file().id());
    }

    private Uni<Void> add(
            EffectOrder order,
            TicketPlace place,
            String kind,
            @Nullable Buffer sealed,
            @Nullable String media) {
        var row = Tuple.of(order.store().value(), order.conversation().value());
        var sql =
                switch (place) {
                    case TicketPlace.Report(var report) -> {
                        row.addInteger(report);
                        yield OF_REPORT;
                    }
                    case TicketPlace.Ticket(var number) -> {
                        row.addLong(number);
                        yield OF_TICKET;
                    }
                };
        row.addValue(order.id()).addValue(kind).addValue(sealed).addValue(media);
        return database.query(sql, row).replaceWithVoid();
    }

    /**
     * What came of opening.
     *
     * @param fresh false where it was opened before
     */
    record Opened(long number, boolean fresh) {}

    /** Makes a ticket of a report, once; empty where they have made too many today. */
    Uni<Optional<Opened>> open(EffectOrder order, TicketEffect.Open open, int perDay) {
        return database.inTx(
                tx ->
                        known(tx, order, open.report())
                                .chain(
                                        before ->
                                                before.isPresent()
                                                        ? Uni.createFrom().item(before)
                                                        : fresh(tx, order, open, perDay)));
    }

    private static Uni<Optional<Opened>> known(Tx tx, EffectOrder order, int report) {
        var whose = Tuple.of(order.store().value(), order.conversation().value(), report);
        return Database.query(tx, KNOWN, whose)
                .map(rows -> Rows.first(rows, row -> new Opened(row.getLong("number"), false)));
    }

    private static Uni<Optional<Opened>> fresh(
            Tx tx, EffectOrder order, TicketEffect.Open open, int perDay) {
        var whose = Tuple.of(order.store().value(), order.conversation().value());
        return Database.query(tx, TODAY, whose)
                .chain(
                        rows ->
                                rows.iterator().next().getLong("found") >= perDay
                                        ? Uni.createFrom().item(Optional.empty())
                                        : numbered(tx, order, open));
    }

    private static Uni<Optional<Opened>> numbered(
            Tx tx, EffectOrder order, TicketEffect.Open open) {
        return Database.query(tx, NEXT, Tuple.of(order.store().value()))
                .map(rows -> rows.iterator().next().getLong("last"))
                .call(number -> Database.query(tx, OPEN, row(order, open, number)))
                .map(number -> Optional.of(new Opened(number, true)));
    }

    private static Tuple row(EffectOrder order, TicketEffect.Open open, long number) {
        return Tuple.tuple()
                .addValue(order.store().value())
                .addValue(number)
                .addValue(order.conversation().value())
                .addValue(open.report())
                .addValue(open.kind().name().toLowerCase(Locale.ROOT))
                .addValue(open.about().order().orElse(null))
                .addValue(open.about().name())
                .addValue(open.about().item());
    }

    /** Forgets what was said and sent for a report that is not made. */
    Uni<Void> drop(StoreId store, ConversationId conversation, int report) {
        return database.query(DROP, Tuple.of(store.value(), conversation.value(), report))
                .replaceWithVoid();
    }

    /** The shopper knows what the merchant wrote. */
    Uni<Void> told(StoreId store, ConversationId conversation, long number) {
        return database.query(TOLD, Tuple.of(store.value(), conversation.value(), number))
                .replaceWithVoid();
    }
}
