package app.tendero.platform;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The way to a database of a test's own, with nothing of the service on it. Statements are prepared
 * once and planned as they are in the service.
 */
public final class DatabaseKit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Vertx vertx = Vertx.vertx();
    private final Pools pools = new Pools();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Database database;

    private DatabaseKit(int port, String name) {
        var work = new Pool(pools.create(input(vertx, port, name)));
        database =
                new Database(
                        new Database.Way(work, PATIENCE),
                        new Database.Way(new Pool(pools.doors()), PATIENCE),
                        new QueryTimes(meters));
    }

    public static DatabaseKit at(int port, String name) {
        return new DatabaseKit(port, name);
    }

    public Database database() {
        return database;
    }

    /** How long each statement took so far: its name, how often, milliseconds in all. */
    public List<String> statements() {
        return meters.find("db.query").timers().stream()
                .filter(timer -> timer.count() > 0)
                .map(
                        timer ->
                                String.format(
                                        Locale.ROOT,
                                        "%s: %d times, %.2f ms each, %.1f at most",
                                        timer.getId().getTag("statement"),
                                        timer.count(),
                                        timer.mean(TimeUnit.MILLISECONDS),
                                        timer.max(TimeUnit.MILLISECONDS)))
                .sorted()
                .toList();
    }

    public Vertx vertx() {
        return vertx;
    }

    @Override
    public void close() {
        pools.close();
        var unused = vertx.close();
    }

    private static PgPoolCreator.Input input(Vertx vertx, int port, String name) {
        return new PgPoolCreator.Input() {
            @Override
            public Vertx vertx() {
                return vertx;
            }

            @Override
            public PoolOptions poolOptions() {
                return new PoolOptions().setMaxSize(5);
            }

            @Override
            public List<PgConnectOptions> pgConnectOptionsList() {
                return List.of(
                        new PgConnectOptions()
                                .setHost("127.0.0.1")
                                .setPort(port)
                                .setDatabase(name)
                                .setUser("postgres")
                                .setPassword("postgres")
                                .setCachePreparedStatements(true)
                                .addProperty("plan_cache_mode", "force_generic_plan")
                                .addProperty("enable_hashjoin", "off")
                                .addProperty("enable_mergejoin", "off"));
            }
        };
    }
}
