package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class TracesLeaveTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");

    private final List<String> got = new CopyOnWriteArrayList<>();

    @Test
    void a_collector_that_is_named_gets_them_by_http_with_its_key() throws IOException {
        var collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/",
                call -> {
                    var headers = call.getRequestHeaders();
                    got.add(
                            call.getRequestURI()
                                    + " "
                                    + headers.getFirst("Content-Type")
                                    + " "
                                    + headers.getFirst("X-Key"));
                    call.sendResponseHeaders(200, -1);
                    call.close();
                });
        collector.start();
        var spans = new Spans();
        var tracing = tracing(spans, "http://localhost:" + collector.getAddress().getPort() + "/");

        tracing.up(new StartupEvent());
        spans.received(new StoreId(1), new Wamid("wamid.KERRY001"), "wa.text", NINE);
        tracing.stop();
        collector.stop(0);

        assertThat(got).containsExactly("/v1/traces application/x-protobuf secret");
    }

    private static Tracing tracing(Spans spans, String endpoint) {
        var config =
                new TracingConfig() {
                    @Override
                    public Optional<String> endpoint() {
                        return Optional.of(endpoint);
                    }

                    @Override
                    public Map<String, String> headers() {
                        return Map.of("X-Key", "secret");
                    }

                    @Override
                    public double sample() {
                        return 1;
                    }
                };
        return new Tracing(config, new KeyedHash(new byte[32]), spans);
    }
}
