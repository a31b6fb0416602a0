package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.Sandbox;
import app.tendero.sandbox.SandboxSettings;
import app.tendero.sandbox.embedded.EmbeddedServers;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A whole installation on this machine: servers, the pretend Meta and Shopify, and the service. */
final class World implements AutoCloseable {

    private static final String OPERATOR_KEY = "bench-operator-key-0123456789abcdef";
    private static final int SANDBOX_PORT = 18099;
    private static final int SERVICE_PORT = 18090;

    private final Vertx vertx = Vertx.vertx();
    private final Sandbox sandbox;
    private final ServiceProcess service;

    /**
     * @param benchStores synthetic stores beside the two of the demo
     * @param light whether the pretend Meta forgets payloads
     */
    World(int benchStores, boolean light, Path data, List<String> options) {
        var servers = EmbeddedServers.keptIn(data);
        var origin = URI.create("http://localhost:" + SANDBOX_PORT);
        service =
                new ServiceProcess(
                        Path.of(
                                System.getProperty(
                                        "service.jar", "target/quarkus-app/quarkus-run.jar")),
                        SERVICE_PORT,
                        environment(servers, origin),
                        options,
                        data.resolve("service.log"));
        sandbox =
                new Sandbox(
                        vertx,
                        new SandboxSettings(
                                service.address(),
                                origin,
                                light,
                                benchStores,
                                1_000,
                                Optional.of(OPERATOR_KEY)));
        var router = Router.router(vertx);
        sandbox.mount(router);
        await(
                vertx.createHttpServer(new HttpServerOptions().setPort(SANDBOX_PORT))
                        .requestHandler(router)
                        .listen());
        service.awaitReady();
        await(sandbox.register());
    }

    Vertx vertx() {
        return vertx;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    ServiceProcess service() {
        return service;
    }

    private static Map<String, String> environment(EmbeddedServers servers, URI origin) {
        var environment = new HashMap<String, String>();
        var given = System.getenv();
        environment.put(
                "DATABASE_URL",
                given.containsKey("DATABASE_URL")
                        ? given.get("DATABASE_URL")
                        : servers.databaseUrl());
        environment.put(
                "REDIS_URL",
                given.containsKey("REDIS_URL") ? given.get("REDIS_URL") : servers.redisUrl());
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
        service.stop();
        sandbox.close();
        await(vertx.close());
    }
}
