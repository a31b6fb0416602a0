package app.tendero.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Keeps the last that Meta told of each kind about a store's account and numbers. */
@Singleton
public class AccountNewsRows {

    private static final String KEEP =
            """
            -- news keep
            INSERT INTO whatsapp_news (store_id, field, about, event, at)
            SELECT id, $2, $3, $4, now() FROM store WHERE id = $1
            ON CONFLICT (store_id, field, about) DO UPDATE SET event = $4, at = now()
            """;

    /** Thirty days after it was told the merchant has seen it, or it does not matter any more. */
    private static final String IS_BAD =
            """
            (event = 'STANDBY' AND at > now() - interval '1 day'
              OR at > now() - interval '30 days' AND event <> 'UNFLAGGED'
              AND event ~ '(DISABLED|VIOLATION|RESTRICTION|REMOVED|UNINSTALLED|DELETED|FLAGGED|DOWNGRADE|REJECTED|DECLINED|OFFBOARDED|LIMIT|CRITICAL|WARNING|PAUSED|^RED$)')
            """;

    private static final String BAD =
            """
            -- news bad
            SELECT field, about, event, at FROM whatsapp_news
            WHERE store_id = $1 AND about IN ('', $2) AND %s
            ORDER BY at DESC LIMIT 5
            """
                    .formatted(IS_BAD);

    private static final String BAD_OF_STORE =
            """
            -- news bad of store
            SELECT field, about, event, at FROM whatsapp_news WHERE store_id = $1 AND %s
            ORDER BY at DESC LIMIT 50
            """
                    .formatted(IS_BAD);

    private final Database database;

    AccountNewsRows(Database database) {
        this.database = database;
    }

    /**
     * What was told, and when.
     *
     * @param about the number it is about; empty for the account
     * @param event Meta's word
     */
    public record News(String field, Optional<PhoneNumberId> about, String event, Instant at) {}

    Uni<Void> keep(StoreId store, String field, Optional<PhoneNumberId> number, String event) {
        var about = number.map(PhoneNumberId::value).orElse("");
        return database.query(KEEP, Tuple.of(store.value(), field, about, event)).replaceWithVoid();
    }

    Uni<List<News>> bad(StoreId store, PhoneNumberId number) {
        return database.query(BAD, Tuple.of(store.value(), number.value()))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(AccountNewsRows::news)
                                        .toList());
    }

    /** All that is bad, whichever number it is about. */
    public Uni<List<News>> bad(StoreId store) {
        return database.query(BAD_OF_STORE, Tuple.of(store.value()))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(AccountNewsRows::news)
                                        .toList());
    }

    private static News news(Row row) {
        var about = row.getString("about");
        return new News(
                row.getString("field"),
                about.isEmpty() ? Optional.empty() : Optional.of(new PhoneNumberId(about)),
                row.getString("event"),
                row.getOffsetDateTime("at").toInstant());
    }
}
