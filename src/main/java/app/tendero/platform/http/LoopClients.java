package app.tendero.platform.http;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP client for each event loop, so that a request is opened, written and answered by the
 * thread that asks. A client that all share hands out connections of other loops, and Vert.x wakes
 * such a loop while it still holds the lock that one needs next: on two processors a thirtieth of
 * the service's time was spent spinning there.
 */
public final class LoopClients {

    private final List<HttpClient> clients = new ArrayList<>();
    private final Map<Thread, HttpClient> owned = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();

    /**
     * @param options of each client; the size of the pool is that of one event loop
     */
    public LoopClients(Vertx vertx, HttpClientOptions options) {
        for (EventExecutor loop : vertx.nettyEventLoopGroup()) {
            clients.add(vertx.createHttpClient(options));
        }
    }

    /** That of the event loop this is asked on; some client on any other thread. */
    public HttpClient own() {
        return Context.isOnEventLoopThread()
                ? owned.computeIfAbsent(Thread.currentThread(), loop -> next())
                : clients.getFirst();
    }

    public void close() {
        clients.forEach(HttpClient::close);
    }

    private HttpClient next() {
        return clients.get(given.getAndIncrement() % clients.size());
    }
}
