package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.embedded.EmbeddedServers;
import app.tendero.sandbox.faults.Wire;
import app.tendero.testkit.Eventually;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Our way to a real PostgreSQL, with a table, over a line that can be broken. */
final class DatabaseOverWire {

    static final int CONNECTIONS = 5;
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final QueryTimes TIMES = new QueryTimes(new SimpleMeterRegistry());

    final int port = EmbeddedServers.forTests().postgresPort();
    final Wire line = Wire.to(port);
    private final Vertx vertx = Vertx.vertx();
    private final Pools pools =
            new Pools(
                    new Pools.Waits(
                            Duration.ofSeconds(1),
                            Duration.ofMillis(800),
                            Duration.ofSeconds(20),
                            Duration.ofMillis(2_500)));
    private final Pool work = new Pool(pools.create(input(line.port(), "postgres")));
    final Database database = over(work, pools, PATIENCE);

    DatabaseOverWire() {
        var table = "CREATE TABLE IF NOT EXISTS faults (key text PRIMARY KEY, n int)";
        Eventually.is(() -> "a table", Duration.ofSeconds(20), () -> works(sql(table)));
        var unused = get(sql("TRUNCATE faults"));
    }

    static Database over(Pool work, Pools pools, Duration patience) {
        return new Database(
                new Database.Way(work, patience),
                new Database.Way(new Pool(pools.doors()), patience),
                TIMES);
    }

    void close() throws Exception {
        line.pass();
        pools.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** As many at one time as the pool has, each on a connection of its own. */
    void assertAllConnectionsWork() {
        Eventually.is(() -> "all of the pool works", Duration.ofSeconds(20), this::allWork);
        assertThat(work.size()).isEqualTo(CONNECTIONS - 1);
    }

    boolean allWork() {
        var all = new ArrayList<CompletableFuture<RowSet<Row>>>();
        for (int i = 0; i < CONNECTIONS - 1; i++) {
            all.add(
                    sql("SELECT pg_backend_pid() AS pid, pg_sleep(0.1)")
                            .subscribeAsCompletionStage());
        }
        var pids = new ArrayList<Integer>();
        for (var one : all) {
            one.handle((rows, failure) -> failure == null ? pids.add(pid(rows)) : null).join();
        }
        return pids.stream().distinct().count() == CONNECTIONS - 1;
    }

    int backend() {
        return pid(get(sql("SELECT pg_backend_pid() AS pid")));
    }

    private static int pid(RowSet<Row> rows) {
        return rows.iterator().next().getInteger("pid");
    }

    Uni<RowSet<Row>> sql(String statement) {
        return database.query(statement, Tuple.tuple());
    }

    Uni<RowSet<Row>> insert(String key) {
        return database.inTx(
                tx ->
                        Database.query(
                                tx,
                                "INSERT INTO faults VALUES ($1, 1) ON CONFLICT DO NOTHING",
                                Tuple.of(key)));
    }

    static boolean works(Uni<?> call) {
        return !(failureOrItem(call, Duration.ofSeconds(5)) instanceof Throwable);
    }

    static <T> T get(Uni<T> call) {
        return call.subscribeAsCompletionStage().join();
    }

    static Throwable failure(Uni<?> call, Duration within) {
        var end = failureOrItem(call, within);
        assertThat(end).isInstanceOf(Throwable.class);
        return (Throwable) end;
    }

    static Object failureOrItem(Uni<?> call, Duration within) {
        try {
            return call.subscribeAsCompletionStage()
                    .handle((item, failure) -> failure == null ? (Object) item : failure)
                    .get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("not within " + within, late);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    PgPoolCreator.Input input(int at, String user) {
        return new PgPoolCreator.Input() {
            @Override
            public Vertx vertx() {
                return vertx;
            }

            @Override
            public PoolOptions poolOptions() {
                return new PoolOptions().setMaxSize(CONNECTIONS);
            }

            @Override
            public List<PgConnectOptions> pgConnectOptionsList() {
                return List.of(
                        new PgConnectOptions()
                                .setHost("127.0.0.1")
                                .setPort(at)
                                .setDatabase("postgres")
                                .setUser(user)
                                .setPassword(user));
            }
        };
    }
}
