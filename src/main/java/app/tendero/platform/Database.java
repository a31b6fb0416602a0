package app.tendero.platform;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * The hot path's way to PostgreSQL: explicit transactions on the reactive client. A transaction is
 * never held across HTTP; whoever needs one gets it as a {@link Tx} parameter.
 */
@ApplicationScoped
public class Database {

    private final Pool pool;
    private final QueryTimes times;

    Database(Pool pool, QueryTimes times) {
        this.pool = pool;
        this.times = times;
    }

    /**
     * Runs {@code work} in one transaction: committed when it completes, rolled back when it fails.
     */
    public <T> Uni<T> inTx(Function<Tx, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> timed(times.transaction(), work));
    }

    /** One statement outside any transaction. */
    public Uni<RowSet<Row>> query(String sql, Tuple arguments) {
        return times.timed(sql, () -> pool.preparedQuery(sql).execute(arguments));
    }

    /** One statement inside {@code tx}. */
    public static Uni<RowSet<Row>> query(Tx tx, String sql, Tuple arguments) {
        var connection = tx.connection();
        return tx.times().timed(sql, () -> connection.preparedQuery(sql).execute(arguments));
    }

    private <T> Uni<T> timed(QueryTimes.Transaction time, Function<Tx, Uni<T>> work) {
        return pool.withTransaction(
                        connection -> {
                            time.begun();
                            return work.apply(new Tx(connection, times)).invoke(time::worked);
                        })
                .invoke(time::committed);
    }
}
