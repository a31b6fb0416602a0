package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Faults.Trouble;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Delivers webhooks as Meta does: signed, at least once, again and again with growing gaps until
 * somebody answers 200, doubled or out of order when told so.
 */
final class Webhooks implements AutoCloseable {

    private static final String PATH = "/whatsapp/webhook";
    private static final int CONNECTIONS = 1_500;
    private static final int CONNECT_MILLIS = 2_000;
    private static final long ANSWER_MILLIS = 15_000;
    private static final long HELD_MILLIS = 300;

    private final Vertx vertx;
    private final MetaConfig config;
    private final HttpClient client;
    private final List<MetaListener> listeners;
    private final AtomicReference<List<RequestOptions>> targets = new AtomicReference<>(List.of());
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final Map<String, Future<Told>> lanes = new ConcurrentHashMap<>();
    private final LongAdder taken = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder givenUp = new LongAdder();
    private final AtomicLong underway = new AtomicLong();
    private volatile boolean closed;

    /** A webhook ready to go. */
    record Post(Line line, String kind, String shopper, String wamid, String what, Buffer body) {}

    private record Reply(int status, Optional<String> retryAfter) {

        static Reply of(HttpClientResponse answer) {
            return new Reply(
                    answer.statusCode(), Optional.ofNullable(answer.getHeader("Retry-After")));
        }
    }

    private record Held(Post post, Promise<Told> first) {}

    Webhooks(Vertx vertx, MetaConfig config, List<MetaListener> listeners) {
        this.vertx = vertx;
        this.config = config;
        this.listeners = listeners;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS)
                                .setKeepAlive(true)
                                .setTcpNoDelay(true)
                                .setConnectTimeout(CONNECT_MILLIS));
        serviceAt(List.of(config.service()));
    }

    /** Several replicas take turns; one that does not take the connection is passed over. */
    void serviceAt(List<URI> replicas) {
        targets.set(replicas.stream().map(Webhooks::target).toList());
    }

    private static RequestOptions target(URI service) {
        var secure = "https".equals(service.getScheme());
        var port = service.getPort() > 0 ? service.getPort() : secure ? 443 : 80;
        var base = service.getPath() == null ? "" : service.getPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(service.getHost())
                .setPort(port)
                .setSsl(secure)
                .setTimeout(ANSWER_MILLIS)
                .setURI((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + PATH)
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "facebookexternalua");
    }

    long taken() {
        return taken.sum();
    }

    long refused() {
        return refused.sum();
    }

    long givenUp() {
        return givenUp.sum();
    }

    /** How many webhooks still wait for their 200. */
    long underway() {
        return underway.get();
    }

    /** Sends it; the future tells of the first attempt only, later ones follow by themselves. */
    Future<Told> send(Post post) {
        if (post.line().faults().take(Trouble.REORDER)) {
            return hold(post);
        }
        var first = now(post);
        release();
        return first;
    }

    /**
     * As {@link #send}, but not before the first attempt of the same lane's previous webhook has
     * ended.
     */
    Future<Told> sendInTurn(String lane, Post post) {
        var turn =
                lanes.compute(
                        lane,
                        (key, before) ->
                                before == null
                                        ? send(post)
                                        : before.transform(ended -> send(post)));
        turn.onComplete(done -> lanes.remove(lane, turn));
        return turn;
    }

    private Future<Told> hold(Post post) {
        var waiting = new Held(post, Promise.promise());
        var before = held.getAndSet(waiting);
        if (before != null) {
            now(before.post()).onComplete(before.first());
        }
        vertx.setTimer(
                HELD_MILLIS,
                timer -> {
                    if (held.compareAndSet(waiting, null)) {
                        now(post).onComplete(waiting.first());
                    }
                });
        return waiting.first().future();
    }

    private void release() {
        var waiting = held.getAndSet(null);
        if (waiting != null) {
            now(waiting.post()).onComplete(waiting.first());
        }
    }

    private Future<Told> now(Post post) {
        var first = deliver(post);
        if (post.line().faults().take(Trouble.DOUBLE)) {
            deliver(post);
        }
        return first;
    }

    private Future<Told> deliver(Post post) {
        underway.incrementAndGet();
        return attempt(post, post.line().signer().sign(post.body()), 1);
    }

    private Future<Told> attempt(Post post, String signature, int attempt) {
        var startedAt = config.clock().millis();
        var started = new AtomicLong(System.nanoTime());
        return post(post, signature, started)
                .otherwise(new Reply(0, Optional.empty()))
                .map(
                        reply ->
                                told(
                                        post,
                                        attempt,
                                        reply,
                                        startedAt,
                                        System.nanoTime() - started.get()))
                .onSuccess(told -> afterwards(told, post, signature));
    }

    /**
     * @param started is set anew when there is a connection: waiting for one of ours is not the
     *     service's fault
     */
    private Future<Reply> post(Post post, String signature, AtomicLong started) {
        if (closed) {
            return Future.failedFuture("closed");
        }
        return connected(targets.get(), turn.getAndIncrement(), 1)
                .compose(
                        request -> {
                            started.set(System.nanoTime());
                            return request.putHeader("X-Hub-Signature-256", signature)
                                    .send(post.body());
                        })
                .compose(answer -> answer.end().map(Reply.of(answer)));
    }

    private Future<HttpClientRequest> connected(List<RequestOptions> replicas, int at, int tried) {
        return client.request(new RequestOptions(replicas.get(Math.floorMod(at, replicas.size()))))
                .recover(
                        down ->
                                tried < replicas.size()
                                        ? connected(replicas, at + 1, tried + 1)
                                        : Future.failedFuture(down));
    }

    private static Told told(Post post, int attempt, Reply reply, long at, long nanos) {
        return new Told(
                post.kind(),
                post.line().id(),
                post.shopper(),
                post.wamid(),
                post.what(),
                attempt,
                reply.status(),
                nanos / 1_000_000,
                at,
                post.body(),
                reply.retryAfter());
    }

    private void afterwards(Told told, Post post, String signature) {
        for (var listener : listeners) {
            listener.told(told);
        }
        if (told.taken()) {
            taken.increment();
            underway.decrementAndGet();
        } else if (told.attempt() >= config.attempts() || closed) {
            givenUp.increment();
            underway.decrementAndGet();
        } else {
            refused.increment();
            vertx.setTimer(
                    gap(told.attempt()), timer -> attempt(post, signature, told.attempt() + 1));
        }
    }

    private long gap(int attempt) {
        var doublings = Math.min(attempt - 1, 20);
        return Math.max(
                1,
                Math.min(
                        config.firstRetry().toMillis() << doublings,
                        config.lastRetry().toMillis()));
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }
}
