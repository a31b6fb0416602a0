package app.tendero.platform;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.function.Function;

/**
 * A statement that was not sent yet, and what is made of its answer. Whoever sends several at once
 * must have them all in hand.
 *
 * <p>Which types its arguments have is the statement's, never the caller's: arguments that do not
 * fit are refused before anything is sent, and a COMMIT behind them would not know.
 *
 * @param reading takes note of the rows, when they come
 */
public record Statement<T>(String sql, Tuple arguments, Function<RowSet<Row>, T> reading) {

    /** One of which only the number of rows is of interest. */
    public static Statement<Integer> counting(String sql, Tuple arguments) {
        return new Statement<>(sql, arguments, RowSet::rowCount);
    }
}
