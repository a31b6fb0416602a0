package app.tendero.sandbox;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the sandbox into the service's own process, in dev mode, tests and the demo. With {@code
 * sandbox.enabled=false} it stays away: benches run it as a process of its own.
 */
@ApplicationScoped
class SandboxInProcess {

    private final URI origin;
    private final Optional<Sandbox> sandbox;

    SandboxInProcess(
            Vertx vertx,
            @ConfigProperty(name = "sandbox.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port,
            @ConfigProperty(name = "quarkus.http.test-port", defaultValue = "8081") int testPort,
            @ConfigProperty(name = "OPERATOR_API_KEY") Optional<String> operatorKey) {
        this.origin = URI.create("http://localhost:" + (inTest() ? testPort : port));
        this.sandbox =
                enabled
                        ? Optional.of(
                                new Sandbox(vertx, SandboxSettings.of(origin, origin, operatorKey)))
                        : Optional.empty();
    }

    void mount(@Observes Router router) {
        sandbox.ifPresent(present -> present.mount(router));
    }

    /** Tests register the stores they need themselves. */
    void register(@Observes StartupEvent started) {
        sandbox.filter(present -> !inTest())
                .ifPresent(present -> present.register().onSuccess(done -> Banner.ready(origin)));
    }

    private static boolean inTest() {
        return LaunchMode.current() == LaunchMode.TEST;
    }

    @PreDestroy
    void close() {
        sandbox.ifPresent(Sandbox::close);
    }
}
