package app.tendero.sandbox.chaos;

import app.tendero.sandbox.proof.Ledger;
import app.tendero.sandbox.world.ServiceProcess;
import app.tendero.sandbox.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What faults act on, and the strings to pull.
 *
 * @param chance of the run's seed
 */
record Stage(World world, Ledger ledger, Load load, Random chance) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ServiceProcess anyReplica() {
        var running = world.replicas().stream().filter(ServiceProcess::isRunning).toList();
        return running.get(chance.nextInt(running.size()));
    }

    /** An order to the pretend Meta. */
    void meta(String order) throws IOException, InterruptedException {
        post(world.origin().resolve("/sandbox/meta/control"), order);
    }

    /** An order to the pretend Meta about one number. */
    void meta(int shop, String key, String value) throws IOException, InterruptedException {
        meta(
                "{\"phone_number_id\":\"%s\",\"%s\":%s}"
                        .formatted(Fault.phoneNumberId(shop), key, value));
    }

    /** An order to the pretend Shopify about one shop. */
    void shopify(int shop, String key, String value) throws IOException, InterruptedException {
        post(
                world.origin().resolve("/sandbox/shopify/control"),
                "{\"shop\":\"bench-%d\",\"%s\":%s}".formatted(shop, key, value));
    }

    private static void post(URI door, String order) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(door).POST(HttpRequest.BodyPublishers.ofString(order)));
    }

    /** Changes a store through the operator's door, patiently. */
    void change(int shop, String body) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                var door =
                        anyReplica()
                                .address()
                                .resolve("/api/v1/stores/bench-" + shop + ".myshopify.com");
                send(
                        HttpRequest.newBuilder(door)
                                .header("Authorization", "Bearer " + World.OPERATOR_KEY)
                                .PUT(HttpRequest.BodyPublishers.ofString(body)));
                return;
            } catch (IOException notNow) {
                if (tries == 20) {
                    throw new IllegalStateException("store " + shop + " cannot be changed", notNow);
                }
                Thread.sleep(250);
            }
        }
    }

    private static void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer =
                HTTP.send(
                        request.header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** Statements of an administrator, each by itself. */
    void sql(List<String> statements) throws SQLException {
        try (var connection = world.servers().administrator();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    static void rest(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (until - System.nanoTime() > 0) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    static void rest(long millis) {
        rest(Duration.ofMillis(millis));
    }

    static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
