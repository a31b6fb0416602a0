package app.tendero.testkit;

import app.tendero.sandbox.embedded.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/** Gives every test of the application a real PostgreSQL and a real Redis, once per run. */
@QuarkusTestResource(EmbeddedServersResource.class)
public class EmbeddedServersResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var data = Path.of("target", "servers", Long.toString(ProcessHandle.current().pid()));
        return EmbeddedServers.start(data, 0, 0);
    }

    @Override
    public void stop() {} // they end with the process, and serve the next test class until then
}
