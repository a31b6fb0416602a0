package app.tendero.platform;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction of the hot path, handed explicitly from repository to repository: whoever
 * takes part can be seen in the signatures.
 *
 * <p>Each wait for PostgreSQL wakes it and us once more, so two of them are left out. The first
 * statement may go out with BEGIN ({@link Database#first}), and the last ones with COMMIT ({@link
 * Finish}); a transaction that uses both is two round trips.
 */
public final class Tx {

    private final SqlConnection connection;
    private final QueryTimes times;
    private final QueryTimes.Transaction time;
    private final Future<?> begun;
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;

    /** BEGIN is on its way when this returns. */
    Tx(SqlConnection connection, QueryTimes times, QueryTimes.Transaction time) {
        this.connection = connection;
        this.times = times;
        this.time = time;
        this.begun =
                connection.getDelegate().query("BEGIN").execute().onSuccess(open -> time.begun());
    }

    /** The statement, when PostgreSQL has said yes to BEGIN. */
    Uni<RowSet<Row>> query(String sql, Tuple arguments) {
        return whenBegun(() -> send(sql, arguments));
    }

    /** The statement, at once. Should BEGIN fail, it was carried out all by itself. */
    Uni<RowSet<Row>> first(String sql, Tuple arguments) {
        return send(sql, arguments).call(answered -> whenBegun(Tx::nothing));
    }

    private Uni<RowSet<Row>> send(String sql, Tuple arguments) {
        return Uni.createFrom()
                .deferred(
                        () ->
                                ended
                                        ? Uni.createFrom().failure(new Ended())
                                        : times.timed(
                                                sql,
                                                () ->
                                                        connection
                                                                .preparedQuery(sql)
                                                                .execute(arguments)))
                .onFailure()
                .invoke(why -> failure = why);
    }

    /** What follows BEGIN, once PostgreSQL has said yes to it. */
    <T> Uni<T> whenBegun(Supplier<Uni<T>> then) {
        return Uni.createFrom()
                .deferred(
                        () ->
                                begun.succeeded()
                                        ? then.get()
                                        : UniHelper.toUni(begun).chain(open -> then.get()));
    }

    /**
     * COMMIT, behind whatever was sent before. What a statement that failed has spoilt is rolled
     * back by it.
     */
    Uni<Void> end() {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            ended = true;
                            return connection.query("COMMIT").execute();
                        })
                .invoke(time::committed)
                .onFailure()
                .invoke(why -> failure = why)
                .replaceWithVoid();
    }

    /** The work is done and good, unless a statement of it was not. */
    Uni<Void> commit() {
        var why = failure;
        if (why != null) {
            return Uni.createFrom().failure(why);
        }
        if (ended) {
            return nothing();
        }
        time.worked();
        return whenBegun(this::end);
    }

    /** The work failed. A connection that does not even take this is of no use any more. */
    Uni<Void> rollBack() {
        if (ended) {
            return nothing();
        }
        ended = true;
        return connection
                .query("ROLLBACK")
                .execute()
                .onFailure()
                .call(() -> PatientDriver.hangUp(connection))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** A statement was answered: the time until the next answer is perhaps the commit's. */
    void worked() {
        time.worked();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** A statement came after COMMIT was sent: it would be carried out all by itself. */
    static final class Ended extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Ended() {
            super("the transaction has ended");
        }
    }
}
