package app.tendero.sandbox;

import app.tendero.sandbox.meta.MetaNumber;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sandbox as a process of its own: the witness of benches and of tests that kill the service.
 *
 * <p>Arguments, each {@code --name=value}: {@code port} (8099), {@code service}
 * (http://localhost:8080), {@code light} (false), {@code bench-stores} (0), {@code mps} (80),
 * {@code register} (true: register the stores through the operator's door). The operator's key
 * comes from the environment, {@code OPERATOR_API_KEY}.
 */
public final class SandboxMain {

    private static final int EXIT_FAILED = 1;

    private SandboxMain() {}

    public static void main(String[] args) {
        // The libraries of the service are on the class path, and they insist.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        var given = given(args);
        var port = Integer.parseInt(given.getOrDefault("port", "8099"));
        var origin = URI.create("http://localhost:" + port);
        var settings =
                new SandboxSettings(
                        URI.create(given.getOrDefault("service", "http://localhost:8080")),
                        origin,
                        Boolean.parseBoolean(given.getOrDefault("light", "false")),
                        Integer.parseInt(given.getOrDefault("bench-stores", "0")),
                        Integer.parseInt(
                                given.getOrDefault(
                                        "mps",
                                        String.valueOf(MetaNumber.DEFAULT_MESSAGES_PER_SECOND))),
                        Optional.ofNullable(System.getenv("OPERATOR_API_KEY")));
        var vertx = Vertx.vertx();
        var sandbox = new Sandbox(vertx, settings);
        var router = Router.router(vertx);
        sandbox.mount(router);
        vertx.createHttpServer(new HttpServerOptions().setPort(port))
                .requestHandler(router)
                .listen()
                .onSuccess(
                        server -> {
                            System.out.println("Sandbox listens: " + origin + "/sandbox");
                            if (Boolean.parseBoolean(given.getOrDefault("register", "true"))) {
                                sandbox.register().onSuccess(done -> Banner.ready(origin));
                            }
                        })
                .onFailure(
                        failure -> {
                            System.err.println("Sandbox cannot listen: " + failure.getMessage());
                            System.exit(EXIT_FAILED);
                        });
    }

    private static Map<String, String> given(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith("--") && arg.contains("="))
                .map(arg -> arg.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
