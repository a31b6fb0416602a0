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

    Database(Pool pool) {
        this.pool = pool;
    }

    /**
     * Runs {@code work} in one transaction: committed when it completes, rolled back when it fails.
     */
    public <T> Uni<T> inTx(Function<Tx, Uni<T>> work) {
        return pool.withTransaction(connection -> work.apply(new Tx(connection)));
    }

    /** One statement outside any transaction. */
    public Uni<RowSet<Row>> query(String sql, Tuple arguments) {
        return pool.preparedQuery(sql).execute(arguments);
    }

    /** One statement inside {@code tx}. */
    public static Uni<RowSet<Row>> query(Tx tx, String sql, Tuple arguments) {
        return tx.connection().preparedQuery(sql).execute(arguments);
    }
}
