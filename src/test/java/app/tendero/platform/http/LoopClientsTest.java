package app.tendero.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.impl.VertxInternal;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the other side sees: over which of our connections a request came. */
class LoopClientsTest {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final Context one = vertx.getOrCreateContext();
    private final Context other = onAnotherLoopThan(one);
    private final HttpServer server =
            at(
                    vertx.createHttpServer()
                            .requestHandler(
                                    asked ->
                                            asked.response().end("" + asked.remoteAddress().port()))
                            .listen(0));
    private final LoopClients clients = new LoopClients(vertx, new HttpClientOptions());

    @AfterEach
    void close() {
        clients.close();
        at(vertx.close());
    }

    @Test
    void an_event_loop_uses_its_own_connection_again_and_never_that_of_another() {
        var first = connectionFrom(one);
        var second = connectionFrom(other);

        assertThat(second).isNotEqualTo(first);
        assertThat(connectionFrom(one)).isEqualTo(first);
        assertThat(connectionFrom(other)).isEqualTo(second);
    }

    @Test
    void whoever_asks_outside_the_event_loops_is_answered_too() {
        assertThat(at(connection())).isNotEmpty();
    }

    /** Vert.x deals its event loops out in turn. */
    private Context onAnotherLoopThan(Context taken) {
        return Stream.generate(() -> ((VertxInternal) vertx).createEventLoopContext())
                .limit(2)
                .filter(context -> !threadOf(context).equals(threadOf(taken)))
                .findFirst()
                .orElseThrow();
    }

    private static Thread threadOf(Context context) {
        var told = Promise.<Thread>promise();
        context.runOnContext(on -> told.complete(Thread.currentThread()));
        return at(told.future());
    }

    private String connectionFrom(Context loop) {
        var told = Promise.<String>promise();
        loop.runOnContext(on -> connection().onComplete(told));
        return at(told.future());
    }

    private Future<String> connection() {
        return clients.own()
                .request(HttpMethod.GET, server.actualPort(), "localhost", "/")
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(Object::toString);
    }

    private static <T> T at(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
