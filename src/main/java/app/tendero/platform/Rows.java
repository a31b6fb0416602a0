package app.tendero.platform;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a statement found, by a reading of one row. */
public final class Rows {

    private Rows() {}

    /** All that was found, in its order. */
    public static <T> List<T> all(RowSet<Row> found, Function<Row, T> read) {
        var all = new ArrayList<T>(found.size());
        found.forEach(row -> all.add(read.apply(row)));
        return all;
    }

    /** The first that was found, for statements that find one or none. */
    public static <T> Optional<T> first(RowSet<Row> found, Function<Row, T> read) {
        var rows = found.iterator();
        return rows.hasNext() ? Optional.of(read.apply(rows.next())) : Optional.empty();
    }
}
