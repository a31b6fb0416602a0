package app.tendero.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The hot path's way to PostgreSQL: explicit transactions on the reactive client. A transaction is
 * never held across HTTP; whoever needs one gets it as a {@link Tx} parameter.
 *
 * <p>Nothing here waits for ever, and no connection of which nothing good can be expected goes back
 * to its pool: one that did not answer in time, one whose server cannot be written to any more.
 * When a transaction fails, its commit may have happened all the same; what makes a repeat safe is
 * in the data (dedup keys, fences).
 */
@Singleton
public class Database {

    /** A little longer than the server lets a statement run. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** A webhook is answered within 5 s, so what comes later is of no use. */
    private static final Duration PATIENCE_OF_DOORS = Duration.ofSeconds(4);

    private final Way work;
    private final Way doors;
    private final QueryTimes times;

    /** A pool, and how long anything on it may take. */
    record Way(Pool pool, Duration patience) {}

    @Inject
    Database(Pool work, Pools pools, QueryTimes times, MeterRegistry meters) {
        this(new Way(work, PATIENCE), new Way(doorsOf(work, pools), PATIENCE_OF_DOORS), times);
        meters.gauge("database.connections", Tags.of("pool", "work"), work, Pool::size);
        meters.gauge("database.connections", Tags.of("pool", "doors"), doors.pool(), Pool::size);
    }

    Database(Way work, Way doors, QueryTimes times) {
        this.work = work;
        this.doors = doors;
        this.times = times;
    }

    /** The first use of the one makes both. */
    private static Pool doorsOf(Pool work, Pools pools) {
        var unused = work.size();
        return new Pool(pools.doors());
    }

    /**
     * Runs {@code work} in one transaction: committed when it completes, rolled back when it fails.
     */
    public <T> Uni<T> inTx(Function<Tx, Uni<T>> work) {
        return inTx(this.work, work);
    }

    /** The same on one of the few connections that are kept for acknowledging webhooks. */
    public <T> Uni<T> inTxOfDoors(Function<Tx, Uni<T>> work) {
        return inTx(doors, work);
    }

    /** One statement outside any transaction. */
    public Uni<RowSet<Row>> query(String sql, Tuple arguments) {
        return query(work, sql, arguments);
    }

    /** The same, and what it answers. */
    public <T> Uni<T> query(Statement<T> statement) {
        return query(statement.sql(), statement.arguments()).map(statement.reading());
    }

    /** One statement on one of the few connections that are kept for the doors. */
    public Uni<RowSet<Row>> queryOfDoors(String sql, Tuple arguments) {
        return query(doors, sql, arguments);
    }

    /** One statement inside {@code tx}. */
    public static Uni<RowSet<Row>> query(Tx tx, String sql, Tuple arguments) {
        return tx.query(sql, arguments);
    }

    /** The same, and what it answers. */
    public static <T> Uni<T> query(Tx tx, Statement<T> statement) {
        return tx.query(statement.sql(), statement.arguments()).map(statement.reading());
    }

    /**
     * The first statement of {@code tx}, sent together with its BEGIN. It may read and lock and
     * must change nothing: should BEGIN fail, it was carried out by itself.
     */
    public static Uni<RowSet<Row>> first(Tx tx, String sql, Tuple arguments) {
        return tx.first(sql, arguments);
    }

    private <T> Uni<T> inTx(Way way, Function<Tx, Uni<T>> work) {
        return bounded(way, line -> transaction(way.pool(), line, work));
    }

    private <T> Uni<T> transaction(Pool pool, Line line, Function<Tx, Uni<T>> work) {
        var time = times.transaction();
        return pool.withConnection(
                connection ->
                        line.use(connection, () -> worked(new Tx(connection, times, time), work)));
    }

    private static <T> Uni<T> worked(Tx tx, Function<Tx, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> work.apply(tx))
                .call(tx::commit)
                .onFailure()
                .call(tx::rollBack);
    }

    private Uni<RowSet<Row>> query(Way way, String sql, Tuple arguments) {
        return times.timed(sql, () -> bounded(way, line -> one(way.pool(), line, sql, arguments)));
    }

    private static Uni<RowSet<Row>> one(Pool pool, Line line, String sql, Tuple arguments) {
        return pool.withConnection(
                connection ->
                        line.use(
                                connection,
                                () -> connection.preparedQuery(sql).execute(arguments)));
    }

    private static <T> Uni<T> bounded(Way way, Function<Line, Uni<T>> call) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var line = new Line();
                            return call.apply(line)
                                    .ifNoItem()
                                    .after(way.patience())
                                    .recoverWithUni(line::hungUp);
                        });
    }

    /** The connection that a call got, if it got one. */
    private static final class Line {

        private final AtomicReference<SqlConnection> connection = new AtomicReference<>();
        private volatile boolean givenUp;

        /** A connection can come after its caller has gone: nobody would hear of its commit. */
        <T> Uni<T> use(SqlConnection got, Supplier<Uni<T>> work) {
            connection.set(got);
            return givenUp
                    ? Uni.createFrom().failure(new Outage.NoAnswer())
                    : work.get()
                            .onFailure(Outage::spoilsConnection)
                            .call(() -> PatientDriver.hangUp(got));
        }

        <T> Uni<T> hungUp() {
            givenUp = true;
            var silent = connection.get();
            return (silent == null ? Uni.createFrom().voidItem() : PatientDriver.hangUp(silent))
                    .chain(() -> Uni.createFrom().failure(new Outage.NoAnswer()));
        }
    }
}
