package app.tendero.sandbox.world;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.Sandbox;
import app.tendero.sandbox.SandboxSettings;
import app.tendero.sandbox.faults.WrongClock;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * A whole installation on this machine: an empty PostgreSQL and Redis, the pretend Meta and
 * Shopify, and the service in one or more processes of its own.
 */
public final class World implements AutoCloseable {

    /** Opens the operator's doors of the service. */
    public static final String OPERATOR_KEY = "bench-operator-key-0123456789abcdef";

    private static final int MESSAGES_PER_SECOND = 1_000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
    private final URI origin = URI.create("http://localhost:" + freePort());
    private final Sandbox sandbox;
    private final Plan plan;
    private volatile List<ServiceProcess> replicas;
    private final Servers servers;

    /**
     * How a world is set up.
     *
     * @param benchStores synthetic stores beside the two of the demo
     * @param light whether the pretend Meta forgets payloads
     * @param replicas processes of the service
     * @param options for the service's JVM
     * @param fragile whether what lies between the service and its servers can be made to fail:
     *     then all replicas start at once, and without a Redis, which comes later
     * @param lastRetry the longest gap between two attempts of the pretend Meta at one webhook
     * @param extra more processes, which start with the others and can be dismissed
     */
    public record Plan(
            int benchStores,
            boolean light,
            int replicas,
            List<String> options,
            boolean fragile,
            Duration lastRetry,
            int extra) {

        public Plan(int benchStores, boolean light, int replicas, List<String> options) {
            this(benchStores, light, replicas, options, false, Duration.ofMinutes(1), 0);
        }
    }

    public World(Plan plan) {
        this.plan = plan;
        servers = new Servers(plan.fragile());
        var environment = environment();
        replicas =
                IntStream.range(0, plan.replicas() + plan.extra())
                        .mapToObj(i -> service(i, plan, environment))
                        .toList();
        sandbox =
                new Sandbox(
                        vertx,
                        new SandboxSettings(
                                balanced(),
                                origin,
                                plan.light(),
                                plan.benchStores(),
                                MESSAGES_PER_SECOND,
                                Optional.of(OPERATOR_KEY),
                                plan.lastRetry()));
        var router = Router.router(vertx);
        sandbox.mount(router);
        var unused =
                await(
                        vertx.createHttpServer(new HttpServerOptions().setPort(origin.getPort()))
                                .requestHandler(router)
                                .listen());
        if (plan.fragile()) {
            startAtOnce();
        } else {
            startOneByOne();
        }
        tellMeta();
        var registered = await(sandbox.register());
    }

    /** The first one brings the schema. */
    private void startOneByOne() {
        replicas.forEach(
                replica -> {
                    replica.start();
                    var time = replica.awaitReady();
                    System.out.println("service ready in " + time.toMillis() + " ms");
                });
    }

    /** All on an empty database, and Redis is not there yet. */
    private void startAtOnce() {
        servers.redisWire().refuse();
        long before = System.nanoTime();
        replicas.forEach(ServiceProcess::start);
        replicas.forEach(ServiceProcess::awaitReady);
        System.out.printf(
                "%d replicas, started at once on an empty database, are ready after %d ms%n",
                replicas.size(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
        servers.redisWire().pass();
    }

    private void tellMeta() {
        sandbox.meta().serviceAt(replicas.stream().map(ServiceProcess::address).toList());
    }

    /** Stops those that were only there for the start. */
    public void dismissExtra() {
        var leaving = replicas.subList(plan.replicas(), replicas.size());
        replicas = List.copyOf(replicas.subList(0, plan.replicas()));
        tellMeta();
        leaving.parallelStream().forEach(ServiceProcess::stop);
    }

    /** Where the shops' webhooks go: the only replica, or a balancer in front of several. */
    private URI balanced() {
        if (replicas.size() == 1) {
            return replicas.getFirst().address();
        }
        int port = freePort();
        var ports = replicas.stream().map(replica -> replica.address().getPort()).toList();
        var unused = await(new Balancer(vertx, ports).listen(port));
        return URI.create("http://localhost:" + port);
    }

    public Vertx vertx() {
        return vertx;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public URI origin() {
        return origin;
    }

    public ServiceProcess service() {
        return replicas.getFirst();
    }

    public List<ServiceProcess> replicas() {
        return replicas;
    }

    public Servers servers() {
        return servers;
    }

    /** PostgreSQL as one reaches it directly, in the form of {@code DATABASE_URL}. */
    public String databaseUrl() {
        return servers.databaseUrl();
    }

    /** PostgreSQL's main process, where it is an embedded one. */
    public Optional<ProcessHandle> database() {
        return servers.databaseProcess();
    }

    private static ServiceProcess service(int replica, Plan plan, Map<String, String> environment) {
        var jar = System.getProperty("service.jar", "target/quarkus-app/quarkus-run.jar");
        var logs = Path.of(System.getProperty("service.logs", "target/bench"));
        var name = "service-" + replica;
        return new ServiceProcess(
                Path.of(jar),
                freePort(),
                environment,
                plan.options(),
                logs.resolve(name + ".log"),
                plan.fragile() ? Optional.of(WrongClock.in(logs, name)) : Optional.empty());
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DATABASE_URL", servers.databaseUrlOfTheService());
        environment.put("REDIS_URL", servers.redisUrlOfTheService());
        environment.put("SANDBOX_ENABLED", "false");
        environment.put("OPERATOR_API_KEY", OPERATOR_KEY);
        environment.put("ENCRYPTION_KEYS", "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        environment.put("META_APP_SECRET", DemoStores.META_APP_SECRET);
        environment.put("META_WEBHOOK_VERIFY_TOKEN", DemoStores.META_VERIFY_TOKEN);
        environment.put("WHATSAPP_API_BASE_URL", origin + "/sandbox/meta");
        environment.put("SHOPIFY_API_BASE_URL", origin + "/sandbox/shopify/{shop}");
        // what is measured is the chat, not the first copies of a thousand shops
        environment.put("SYNC_SCHEDULE", System.getenv().getOrDefault("SYNC_SCHEDULE", "false"));
        environment.put("LOG_LEVEL", System.getenv().getOrDefault("LOG_LEVEL", "INFO"));
        return environment;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        replicas.parallelStream().filter(ServiceProcess::isRunning).forEach(ServiceProcess::stop);
        sandbox.close();
        servers.close();
        var unused = await(vertx.close());
    }
}
