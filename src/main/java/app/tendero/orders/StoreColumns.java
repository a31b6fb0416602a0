package app.tendero.orders;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Columns;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arguments of statements that write many rows of one store. */
final class StoreColumns {

    private StoreColumns() {}

    /** The rows' columns behind the store, which is the first argument of all. */
    static Tuple with(StoreId store, Columns rows) {
        var columns = rows.tuple();
        var all = Tuple.tuple().addValue(store.value());
        for (int i = 0; i < columns.size(); i++) {
            all.addValue(columns.getValue(i));
        }
        return all;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
        return instant.map(StoreColumns::utc).orElse(null);
    }
}
