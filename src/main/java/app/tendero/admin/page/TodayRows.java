package app.tendero.admin.page;

import app.tendero.admin.page.Today.Counted;
import app.tendero.admin.page.Today.Sum;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts a store's day when somebody looks, so that no message costs anything more. The rows of
 * today are the newest of a store: each count walks back along the primary key to midnight and no
 * further.
 */
@Singleton
class TodayRows {

    private static final String TALKS =
            """
            -- home talks
            WITH talk AS (
              SELECT DISTINCT lane FROM inbox
              WHERE store_id = $1 AND lane LIKE 'conversation:%' AND kind LIKE 'wa.%' AND seq > coalesce(
                (SELECT seq FROM inbox WHERE store_id = $1 AND received_at < $2
                 ORDER BY seq DESC LIMIT 1), 0))
            SELECT count(*) AS conversations, count(*) FILTER (WHERE
                c.state LIKE '%"lines":[{%' OR EXISTS (SELECT FROM outbox o WHERE o.store_id = $1
                  AND o.conversation_id = c.id AND o.kind = 'checkout' AND o.created_at >= $2)) AS carts
            FROM talk LEFT JOIN conversation c
              ON c.store_id = $1 AND c.id = substr(lane, length('conversation:') + 1)::uuid
            """;
    private static final String SENDS =
            """
            -- home sends
            SELECT count(*) FILTER (WHERE kind = 'say' AND state = 'sent') AS answers,
              count(*) FILTER (WHERE kind = 'say' AND billable) AS billable,
              count(*) FILTER (WHERE kind = 'checkout' AND state = 'done') AS checkouts
            FROM outbox WHERE store_id = $1 AND id > coalesce(
              (SELECT id FROM outbox WHERE store_id = $1 AND created_at < $2
               ORDER BY id DESC LIMIT 1), 0)
            """;
    private static final String ORDERS =
            """
            -- home orders
            SELECT currency, count(*) AS orders, sum(total) AS total
            FROM chat_order WHERE store_id = $1 AND at >= $2 GROUP BY currency ORDER BY currency
            """;

    private final Database database;

    TodayRows(Database database) {
        this.database = database;
    }

    /**
     * @param since midnight where the store is
     */
    Uni<Counted> count(StoreId store, Instant since) {
        var arguments = Tuple.of(store.value(), since.atOffset(ZoneOffset.UTC));
        return Uni.combine()
                .all()
                .unis(
                        database.query(TALKS, arguments).map(TodayRows::first),
                        database.query(SENDS, arguments).map(TodayRows::first),
                        database.query(ORDERS, arguments))
                .with((talks, sends, orders) -> counted(since, talks, sends, orders));
    }

    private static Counted counted(Instant since, Row talks, Row sends, RowSet<Row> orders) {
        var revenue = new ArrayList<Sum>();
        long placed = 0;
        for (var row : orders) {
            placed += row.getLong("orders");
            revenue.add(sum(row.getBigDecimal("total"), row.getString("currency")));
        }
        return new Counted(
                since,
                talks.getLong("conversations"),
                sends.getLong("answers"),
                talks.getLong("carts"),
                sends.getLong("checkouts"),
                placed,
                List.copyOf(revenue),
                sends.getLong("billable"));
    }

    private static Sum sum(BigDecimal total, String currency) {
        return new Sum(total.toPlainString(), currency);
    }

    private static Row first(RowSet<Row> rows) {
        return rows.iterator().next();
    }
}
