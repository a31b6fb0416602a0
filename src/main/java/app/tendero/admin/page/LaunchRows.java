package app.tendero.admin.page;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How far a store is on its way to its first shopper, read off what happened. */
@Singleton
class LaunchRows {

    private static final String FACTS =
            """
            -- launch facts
            SELECT l.test_send, l.live_at, l.message_price::text AS message_price,
              o.state, o.delivery, o.error, o.error_code,
              EXISTS (SELECT FROM inbox WHERE store_id = s.id AND kind LIKE 'wa.%') AS reached,
              EXISTS (SELECT FROM audit WHERE store_id = s.id AND (starts_with(what, 'settings')
                OR starts_with(what, 'conversation'))) AS worded,
              coalesce((SELECT dead FROM shop_token WHERE store_id = s.id), false) AS dead_token
            FROM (SELECT $1::bigint AS id) s LEFT JOIN launch l ON l.store_id = s.id
            LEFT JOIN outbox o ON o.store_id = s.id AND o.id = l.test_send
            """;
    private static final String TALK =
            """
            -- launch talk
            SELECT number, window_until FROM conversation
            WHERE store_id = $1 AND id = $2 AND window_until > now() + interval '1 minute'
            """;
    private static final String TESTED =
            """
            -- launch tested
            INSERT INTO launch AS l (store_id, test_send)
            SELECT $1, id FROM outbox WHERE store_id = $1 AND conversation_id = $2 AND in_seq = $3
            ON CONFLICT (store_id) DO UPDATE SET test_send = excluded.test_send
            """;
    private static final String LIVE =
            """
            -- launch live
            INSERT INTO launch AS l (store_id, live_at) VALUES ($1, now())
            ON CONFLICT (store_id) DO UPDATE SET live_at = coalesce(l.live_at, now())
            """;
    private static final String PRICE =
            """
            -- launch price
            INSERT INTO launch AS l (store_id, message_price) VALUES ($1, $2::text::numeric)
            ON CONFLICT (store_id) DO UPDATE SET message_price = excluded.message_price
            WHERE NOT $3 OR l.message_price IS NOT DISTINCT FROM $4::text::numeric
            """;

    private final Database database;

    LaunchRows(Database database) {
        this.database = database;
    }

    /** How the last test message stands; a row that was cleared away had been sent. */
    enum Test {
        NONE,
        SENDING,
        SENT,
        DELIVERED,
        FAILED
    }

    /**
     * What is known of a store's beginning.
     *
     * @param reached whether Meta ever brought us a message for it
     * @param worded whether somebody chose settings or wording
     * @param deadToken whether Shopify no longer takes our token
     * @param testError what Meta said to a test message that failed
     */
    record Facts(
            Test test,
            Optional<String> testError,
            Optional<Instant> liveAt,
            Optional<BigDecimal> messagePrice,
            boolean reached,
            boolean worded,
            boolean deadToken) {}

    Uni<Facts> facts(StoreId store) {
        return database.query(FACTS, Tuple.of(store.value()))
                .map(rows -> facts(rows.iterator().next()));
    }

    private static Facts facts(Row row) {
        return new Facts(
                test(row),
                Optional.ofNullable(row.getString("error"))
                        .or(
                                () ->
                                        Optional.ofNullable(row.getInteger("error_code"))
                                                .map(c -> "code " + c)),
                Optional.ofNullable(row.getOffsetDateTime("live_at"))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("message_price")).map(BigDecimal::new),
                row.getBoolean("reached"),
                row.getBoolean("worded"),
                row.getBoolean("dead_token"));
    }

    private static Test test(Row row) {
        if (row.getLong("test_send") == null) {
            return Test.NONE;
        }
        var state = row.getString("state");
        if (state == null) {
            return Test.SENT;
        }
        return switch (state) {
            case "sent" -> row.getShort("delivery") >= 2 ? Test.DELIVERED : Test.SENT;
            case "dead", "expired", "discarded" -> Test.FAILED;
            default -> Test.SENDING;
        };
    }

    /** A talk in which a message may be sent now. */
    record OpenTalk(Optional<PhoneNumberId> number, Instant windowUntil) {}

    Uni<Optional<OpenTalk>> openTalk(StoreId store, ConversationId conversation) {
        return database.query(TALK, Tuple.of(store.value(), conversation.value()))
                .map(rows -> Rows.first(rows, LaunchRows::talk));
    }

    private static OpenTalk talk(Row row) {
        return new OpenTalk(
                Optional.ofNullable(row.getString("number")).map(PhoneNumberId::new),
                row.getOffsetDateTime("window_until").toInstant());
    }

    /** Remembers which message was the test, in the commit that keeps it. */
    Uni<Void> tested(Tx tx, StoreId store, ConversationId conversation, long inSeq) {
        return Database.query(tx, TESTED, Tuple.of(store.value(), conversation.value(), inSeq))
                .replaceWithVoid();
    }

    Uni<Void> live(StoreId store) {
        return database.query(LIVE, Tuple.of(store.value())).replaceWithVoid();
    }

    /**
     * @param price in the store's currency; empty forgets it
     * @param was the price that must be there, none included; empty where any may be
     * @return false if another price is there, and then nothing is done
     */
    Uni<Boolean> price(
            StoreId store, Optional<BigDecimal> price, Optional<Optional<BigDecimal>> was) {
        var known = was.flatMap(one -> one).map(BigDecimal::toPlainString).orElse(null);
        var text = price.map(BigDecimal::toPlainString).orElse(null);
        return database.query(PRICE, Tuple.of(store.value(), text, was.isPresent(), known))
                .map(written -> written.rowCount() > 0);
    }
}
