package app.tendero.platform;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.impl.Utils;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes two pools out of the connections this process may have: one for all work, and a small one
 * that only the doors use, so that slow work cannot keep a webhook from being acknowledged.
 *
 * <p>Every wait has an end: for a free connection, for a new one, and for a server that keeps its
 * sockets open and says nothing. A socket on which nothing moves is closed, also while it is still
 * shaking hands, where no statement could time out.
 */
@Singleton
public class Pools implements PgPoolCreator {

    private static final int MOST_FOR_DOORS = 4;
    private static final String PROGRAM = "application_name";
    private static final String DRIVER = "vertx-pg-client";

    private final Waits waits;
    private @Nullable Pool doors;

    Pools() {
        this(Waits.USUAL);
    }

    Pools(Waits waits) {
        this.waits = waits;
    }

    /**
     * How long what is waited for.
     *
     * @param connect for the server to take a connection
     * @param free for a connection to be free
     * @param idle until the pool closes one that nobody needs
     * @param silent until a socket is closed on which nothing moves: longer than a statement may
     *     run (5 s), and longer than {@code idle}
     */
    record Waits(Duration connect, Duration free, Duration idle, Duration silent) {

        static final Waits USUAL =
                new Waits(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(12));
    }

    /** The pool for work; that of the doors is made with it. */
    @Override
    public Pool create(Input input) {
        int all = input.poolOptions().getMaxSize();
        int share = shareOfDoors(all);
        doors = pool(input, "doors", share);
        return pool(input, "work", Math.max(1, all - share));
    }

    Pool doors() {
        return Objects.requireNonNull(doors, "the pool of work is made first");
    }

    @PreDestroy
    void close() {
        if (doors != null) {
            var unused = doors.close();
        }
    }

    /** A fifth, so that a replica never has more connections than it was given. */
    static int shareOfDoors(int all) {
        return Math.clamp(all / 5, 1, MOST_FOR_DOORS);
    }

    private Pool pool(Input input, String name, int size) {
        var limits =
                new PoolOptions(input.poolOptions())
                        .setName(name)
                        .setMaxSize(size)
                        .setIdleTimeout(millis(waits.idle()))
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setConnectionTimeout(millis(waits.free()))
                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        var servers = new ArrayList<SqlConnectOptions>();
        for (var given : input.pgConnectOptionsList()) {
            servers.add(server(new PgConnectOptions(given), name));
        }
        return new PatientDriver(waits.silent())
                .createPool(input.vertx(), Utils.roundRobinSupplier(servers), limits);
    }

    private PgConnectOptions server(PgConnectOptions server, String pool) {
        var given = server.getProperties().getOrDefault(PROGRAM, DRIVER);
        var program = given.equals(DRIVER) ? "tendero" : given;
        server.addProperty(PROGRAM, program + " " + pool); // seen in pg_stat_activity
        server.setConnectTimeout(millis(waits.connect())).setTcpKeepAlive(true);
        // by itself it plans every statement of over 2,048 characters anew each time
        server.setPreparedStatementCacheSqlFilter(sql -> true);
        return server;
    }

    private static int millis(Duration time) {
        return Math.toIntExact(time.toMillis());
    }
}
