package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.meta.Signer;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;

/**
 * The least a durable webhook door can do, as the measure of ours: it checks the signature, puts
 * the raw body into one table together with those that came meanwhile, and answers 200 after the
 * commit. It knows no stores, no shoppers, no duplicates and no order.
 */
public final class Limit extends AbstractVerticle {

    static final String LISTENS = "listens on ";

    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS bench_limit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY"
                    + " KEY, body bytea NOT NULL, at timestamptz NOT NULL DEFAULT now())";
    private static final String INSERT =
            "INSERT INTO bench_limit (body) SELECT * FROM unnest($1::bytea[])";
    private static final int MOST_IN_ONE_COMMIT = 128;
    private static final int COMMITS_UNDER_WAY = 2;

    private final Pool pool;
    private final int port;
    private final Signer signer = new Signer(DemoStores.META_APP_SECRET);
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int underWay;

    private record Waiting(Buffer body, HttpServerRequest request) {}

    private Limit(Pool pool, int port) {
        this.pool = pool;
        this.port = port;
    }

    /**
     * @param arguments the database as a URL
     */
    public static void main(String[] arguments) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var vertx = Vertx.vertx();
        var pool =
                PgBuilder.pool()
                        .connectingTo(
                                PgConnectOptions.fromUri(arguments[0])
                                        .setCachePreparedStatements(true))
                        .with(new PoolOptions().setMaxSize(2 * COMMITS_UNDER_WAY))
                        .using(vertx)
                        .build();
        var cores =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        pool.query(TABLE)
                .execute()
                .compose(made -> vertx.deployVerticle(() -> new Limit(pool, port), cores))
                .onSuccess(up -> System.out.println(LISTENS + port))
                .onFailure(failure -> System.exit(1));
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer(new HttpServerOptions().setPort(port).setHost("localhost"))
                .requestHandler(request -> request.body().onSuccess(body -> take(body, request)))
                .listen()
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void take(Buffer body, HttpServerRequest request) {
        if (!signer.sign(body).equals(request.getHeader("X-Hub-Signature-256"))) {
            request.response().setStatusCode(401).end();
            return;
        }
        waiting.add(new Waiting(body, request));
        commit();
    }

    private void commit() {
        if (waiting.isEmpty() || underWay == COMMITS_UNDER_WAY) {
            return;
        }
        var batch = new ArrayList<Waiting>();
        while (batch.size() < MOST_IN_ONE_COMMIT && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        underWay++;
        var bodies = batch.stream().map(Waiting::body).toArray(Buffer[]::new);
        pool.preparedQuery(INSERT)
                .execute(Tuple.of(bodies))
                .onComplete(
                        inserted -> {
                            int status = inserted.succeeded() ? 200 : 503;
                            batch.forEach(
                                    one -> one.request().response().setStatusCode(status).end());
                            underWay--;
                            commit();
                        });
    }
}
