package app.tendero.platform;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into the arrays that {@code unnest($1::bigint[], …)} takes, one per column: a batch is
 * one statement, however many rows it has.
 */
public final class Columns {

    private final List<IntFunction<Object[]>> arrays;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Columns(List<IntFunction<Object[]>> arrays) {
        this.arrays = arrays;
    }

    /** One array constructor per column, such as {@code Long[]::new}. */
    @SafeVarargs
    public static Columns of(IntFunction<Object[]>... arrays) {
        return new Columns(List.of(arrays));
    }

    /** Adds a row; a cell may be null where the column may. */
    public Columns row(@Nullable Object... cells) {
        if (cells.length != arrays.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + arrays.size() + " columns");
        }
        rows.add(cells);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The columns in order, as the arguments of a statement. */
    public Tuple tuple() {
        var tuple = Tuple.tuple();
        for (int column = 0; column < arrays.size(); column++) {
            @Nullable Object[] values = arrays.get(column).apply(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                values[row] = rows.get(row)[column];
            }
            tuple.addValue(values);
        }
        return tuple;
    }
}
