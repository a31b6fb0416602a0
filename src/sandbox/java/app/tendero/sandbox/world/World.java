package app.tendero.sandbox.world;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.Sandbox;
import app.tendero.sandbox.SandboxSettings;
import app.tendero.sandbox.embedded.EmbeddedServers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final String OPERATOR_KEY = "bench-operator-key-0123456789abcdef";
    private static final int MESSAGES_PER_SECOND = 1_000;

    private final Vertx vertx = Vertx.vertx();
    private final URI origin = URI.create("http://localhost:" + freePort());
    private final Sandbox sandbox;
    private final List<ServiceProcess> replicas;
    private final EmbeddedServers servers = EmbeddedServers.forTests();

    /**
     * How a world is set up.
     *
     * @param benchStores synthetic stores beside the two of the demo
     * @param light whether the pretend Meta forgets payloads
     * @param replicas processes of the service
     * @param options for the service's JVM
     */
    public record Plan(int benchStores, boolean light, int replicas, List<String> options) {}

    public World(Plan plan) {
        var environment = environment();
        replicas =
                IntStream.range(0, plan.replicas())
                        .mapToObj(i -> service(i, plan.options(), environment))
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
                                Optional.of(OPERATOR_KEY)));
        var router = Router.router(vertx);
        sandbox.mount(router);
        var unused =
                await(
                        vertx.createHttpServer(new HttpServerOptions().setPort(origin.getPort()))
                                .requestHandler(router)
                                .listen());
        // One after the other: the first one brings the schema.
        replicas.forEach(
                replica -> {
                    replica.start();
                    var time = replica.awaitReady();
                    System.out.println("service ready in " + time.toMillis() + " ms");
                });
        var registered = await(sandbox.register());
    }

    /** Where webhooks go: the only replica, or a balancer in front of several. */
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

    /** {@code DATABASE_URL} of the service. */
    public String databaseUrl() {
        return servers.databaseUrl();
    }

    /** PostgreSQL's main process, where it is an embedded one. */
    public Optional<ProcessHandle> database() {
        var mine = Long.toString(ProcessHandle.current().pid());
        var lock = Path.of("target", "embedded", mine, "postgres", "postmaster.pid");
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst().strip()));
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    private static ServiceProcess service(
            int replica, List<String> options, Map<String, String> environment) {
        var jar = System.getProperty("service.jar", "target/quarkus-app/quarkus-run.jar");
        return new ServiceProcess(
                Path.of(jar),
                freePort(),
                environment,
                options,
                Path.of("target", "bench", "service-" + replica + ".log"));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DATABASE_URL", servers.databaseUrl());
        environment.put("REDIS_URL", servers.redisUrl());
        environment.put("SANDBOX_ENABLED", "false");
        environment.put("OPERATOR_API_KEY", OPERATOR_KEY);
        environment.put("ENCRYPTION_KEYS", "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        environment.put("META_APP_SECRET", DemoStores.META_APP_SECRET);
        environment.put("META_WEBHOOK_VERIFY_TOKEN", DemoStores.META_VERIFY_TOKEN);
        environment.put("WHATSAPP_API_BASE_URL", origin + "/sandbox/meta");
        environment.put("SHOPIFY_API_BASE_URL", origin + "/sandbox/shopify/{shop}");
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
        replicas.forEach(ServiceProcess::stop);
        sandbox.close();
        var unused = await(vertx.close());
    }
}
