package app.tendero.privacy;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Shows what was asked and what was done, and hands out the files. */
@Singleton
public class RequestRecords {

    private static final String COLUMNS =
            """
            SELECT id, kind, origin, received_at, due_at, state, done_at, found, counts, file_until,
              trouble, done_at IS NULL AND due_at < now() AS overdue
            FROM privacy_request WHERE store_id = $1 AND kind <> 'silence'
            """;
    private static final String PAGE =
            "-- privacy_request page\n" + COLUMNS + " AND id < $2 ORDER BY id DESC LIMIT $3";
    private static final String ONE = "-- privacy_request one\n" + COLUMNS + " AND id = $2";
    private static final String COUNT =
            """
            -- privacy_request count
            SELECT count(*) AS found FROM privacy_request WHERE store_id = $1 AND kind <> 'silence'
            """;
    private static final String FILE =
            """
            -- privacy_request fetch
            SELECT file FROM privacy_request
            WHERE store_id = $1 AND id = $2 AND file IS NOT NULL AND file_until > now()
            """;

    private final Database database;
    private final Sealing sealing;

    RequestRecords(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** A page of them, newest first. */
    public Uni<List<RequestView>> page(StoreId store, OptionalLong before, int most) {
        var arguments = Tuple.of(store.value(), before.orElse(Long.MAX_VALUE), most);
        return database.query(PAGE, arguments).map(RequestRecords::views);
    }

    public Uni<Long> count(StoreId store) {
        return database.query(COUNT, Tuple.of(store.value()))
                .map(rows -> rows.iterator().next().getLong("found"));
    }

    public Uni<Optional<RequestView>> one(StoreId store, long id) {
        return database.query(ONE, Tuple.of(store.value(), id))
                .map(rows -> views(rows).stream().findFirst());
    }

    /** The data file a request made, as JSON; empty when there is none or it is too old. */
    public Uni<Optional<String>> file(StoreId store, long id) {
        return database.query(FILE, Tuple.of(store.value(), id))
                .map(rows -> Rows.first(rows, row -> opened(store, row)));
    }

    private String opened(StoreId store, Row row) {
        return sealing.openText(Requests.filePlace(store), row.getBuffer("file").getBytes());
    }

    private static List<RequestView> views(RowSet<Row> rows) {
        var views = new ArrayList<RequestView>();
        for (var row : rows) {
            views.add(
                    new RequestView(
                            row.getLong("id"),
                            row.getString("kind"),
                            row.getString("origin"),
                            row.getOffsetDateTime("received_at").toInstant(),
                            row.getOffsetDateTime("due_at").toInstant(),
                            row.getString("state"),
                            instant(row.getOffsetDateTime("done_at")),
                            Optional.ofNullable(row.getInteger("found")),
                            Requests.counts(row.getString("counts")),
                            instant(row.getOffsetDateTime("file_until")),
                            Optional.ofNullable(row.getString("trouble")),
                            row.getBoolean("overdue")));
        }
        return views;
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
