package app.tendero.admin.page;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Looks up what may need a merchant and is known from rows alone. */
@Singleton
class TroubleRows {

    /** The audit trail says which data files were fetched; open sends say what holds them up. */
    private static final String FACTS =
            """
            -- trouble facts
            SELECT s.installed_at IS NOT NULL AND s.storefront_token IS NULL AS without_carts,
              coalesce((SELECT attempts FROM storefront_wish WHERE store_id = s.id), 0) AS wishes,
              s.installed_at IS NOT NULL AND c.checkout = 'DRAFT_ORDER'
                AND NOT 'write_draft_orders' = ANY (string_to_array(coalesce(s.scopes, ''), ',')) AS without_drafts,
              s.installed_at IS NOT NULL AND coalesce((SELECT returns FROM ticket_settings WHERE store_id = s.id), false)
                AND NOT 'write_returns' = ANY (string_to_array(coalesce(s.scopes, ''), ',')) AS without_returns,
              f.files, f.until, r.late, r.due,
              (SELECT string_agg(last.type, ', ' ORDER BY last.type) FROM (SELECT DISTINCT ON (type) type, state
                 FROM sync_run WHERE store_id = s.id AND finished_at > now() - interval '2 days'
                 ORDER BY type, id DESC) last WHERE last.state = 'failed') AS behind,
              (SELECT count(*) FROM sync_failed_item WHERE store_id = s.id AND attempts > 2) AS unread,
              (SELECT error_code FROM outbox WHERE store_id = s.id AND done_at IS NULL
                 AND error_code IS NOT NULL ORDER BY id DESC LIMIT 1) AS held_by
            FROM store s JOIN store_settings c ON c.store_id = s.id,
            LATERAL (SELECT count(*) AS files, min(file_until) AS until FROM privacy_request p
              WHERE p.store_id = s.id AND p.origin = 'shopify' AND p.file IS NOT NULL AND p.file_until > now()
                AND NOT EXISTS (SELECT FROM audit a WHERE a.store_id = s.id AND a.what = 'privacy.fetched'
                  AND a.details::jsonb ->> 'request' = p.id::text)) f,
            LATERAL (SELECT count(*) AS late, min(due_at) AS due FROM privacy_request p
              WHERE p.store_id = s.id AND p.next_at IS NOT NULL AND p.kind <> 'silence'
                AND p.due_at < now() + interval '7 days') r
            WHERE s.id = $1
            """;

    private final Database database;

    TroubleRows(Database database) {
        this.database = database;
    }

    /**
     * @param withoutCarts installed, and still without a token for carts
     * @param wishes how often one was asked for in vain
     * @param withoutDrafts set to draft orders, which the app may not make
     * @param withoutReturns set to return requests, which the app may not make
     * @param files data files that Shopify asked for and nobody fetched
     * @param filesUntil when the first of them goes
     * @param late requests about people's data that are near their end and not done
     * @param lateDue when the first of them is due
     * @param behind kinds of things whose last run did not end well, "products, orders"
     * @param unread things of the shop that could not be kept after several tries
     * @param heldBy Meta's code for why a message waits
     */
    record Facts(
            boolean withoutCarts,
            int wishes,
            boolean withoutDrafts,
            boolean withoutReturns,
            long files,
            Optional<Instant> filesUntil,
            long late,
            Optional<Instant> lateDue,
            Optional<String> behind,
            long unread,
            Optional<Integer> heldBy) {

        static final Facts NONE =
                new Facts(
                        false,
                        0,
                        false,
                        false,
                        0,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty());
    }

    Uni<Facts> facts(StoreId store) {
        return database.query(FACTS, Tuple.of(store.value()))
                .map(rows -> rows.size() == 0 ? Facts.NONE : facts(rows.iterator().next()));
    }

    private static Facts facts(Row row) {
        return new Facts(
                row.getBoolean("without_carts"),
                row.getInteger("wishes"),
                row.getBoolean("without_drafts"),
                row.getBoolean("without_returns"),
                row.getLong("files"),
                instant(row, "until"),
                row.getLong("late"),
                instant(row, "due"),
                Optional.ofNullable(row.getString("behind")),
                row.getLong("unread"),
                Optional.ofNullable(row.getInteger("held_by")));
    }

    private static Optional<Instant> instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }
}
