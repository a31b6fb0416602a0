package app.tendero.sandbox.bench;

import app.tendero.sandbox.meta.Prepared;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Posts prepared webhooks over many connections. Only a 200 counts as done: the service answers it
 * after its commit.
 */
final class Poster implements AutoCloseable {

    private static final int ANSWER_MILLIS = 15_000;
    private static final int OK = 200;
    private static final int MOST_ROUNDS = 100;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Vertx vertx;
    private final int connections;
    private final HttpClient client;
    private final RequestOptions door;

    /** One burst on its way. */
    private static final class Burst {
        private final List<Prepared> webhooks;
        private final AtomicInteger next = new AtomicInteger();
        private final Histogram times = new Histogram();
        private final Queue<Prepared> refused = new ConcurrentLinkedQueue<>();
        private final CountDownLatch open;

        Burst(List<Prepared> webhooks) {
            this.webhooks = webhooks;
            this.open = new CountDownLatch(webhooks.size());
        }
    }

    Poster(Vertx vertx, URI service, int connections) {
        this.vertx = vertx;
        this.connections = connections;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(connections)
                                .setKeepAlive(true)
                                .setTcpNoDelay(true));
        this.door =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setHost(service.getHost())
                        .setPort(service.getPort())
                        .setURI("/whatsapp/webhook")
                        .setTimeout(ANSWER_MILLIS)
                        .putHeader("Content-Type", "application/json");
    }

    /** As fast as they are taken: each connection posts its next one after an answer. */
    Figures flatOut(List<Prepared> webhooks, Meter meter, long megabytes) {
        return end(begun(webhooks), meter, megabytes);
    }

    /**
     * Posts what the service sheds again until it has all of them.
     *
     * @throws IllegalStateException if it still has not after a hundred rounds
     */
    void untilNobodyIsRefused(List<Prepared> webhooks) {
        var left = webhooks;
        for (int round = 0; round < MOST_ROUNDS && !left.isEmpty(); round++) {
            var burst = begun(left);
            await(burst);
            left = List.copyOf(burst.refused);
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException(
                    "the service does not take " + left.size() + " webhooks");
        }
    }

    /** So many a second, whatever the answers do; times count from when each was due. */
    Figures paced(List<Prepared> webhooks, double perSecond, Meter meter, long megabytes) {
        var burst = new Burst(webhooks);
        long begin = System.nanoTime();
        var unused =
                vertx.setPeriodic(
                        1, timer -> postWhatIsDue(burst, begin, SECOND / perSecond, timer));
        return end(burst, meter, megabytes);
    }

    private Burst begun(List<Prepared> webhooks) {
        var burst = new Burst(webhooks);
        for (int i = 0; i < connections; i++) {
            goOn(burst);
        }
        return burst;
    }

    private void goOn(Burst burst) {
        int mine = burst.next.getAndIncrement();
        if (mine < burst.webhooks.size()) {
            post(burst, mine, System.nanoTime()).onComplete(done -> goOn(burst));
        }
    }

    private void postWhatIsDue(Burst burst, long begin, double gap, long timer) {
        while (begin + (long) (burst.next.get() * gap) <= System.nanoTime()) {
            int mine = burst.next.getAndIncrement();
            if (mine >= burst.webhooks.size()) {
                vertx.cancelTimer(timer);
                return;
            }
            post(burst, mine, begin + (long) (mine * gap));
        }
    }

    private Future<Integer> post(Burst burst, int which, long since) {
        var webhook = burst.webhooks.get(which);
        return client.request(new RequestOptions(door))
                .compose(
                        request ->
                                request.putHeader("X-Hub-Signature-256", webhook.signature())
                                        .send(webhook.body()))
                .compose(answer -> answer.end().map(answer.statusCode()))
                .otherwise(0)
                .onSuccess(status -> count(burst, webhook, status, System.nanoTime() - since));
    }

    private static void count(Burst burst, Prepared webhook, int status, long nanos) {
        if (status == OK) {
            burst.times.add(nanos);
        } else {
            burst.refused.add(webhook);
        }
        burst.open.countDown();
    }

    private static Figures end(Burst burst, Meter meter, long megabytes) {
        await(burst);
        return meter.stop(burst.times, megabytes, burst.refused.size());
    }

    private static void await(Burst burst) {
        try {
            burst.open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
