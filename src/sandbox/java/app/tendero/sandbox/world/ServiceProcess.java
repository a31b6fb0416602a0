package app.tendero.sandbox.world;

import app.tendero.sandbox.faults.WrongClock;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The packaged service as a process that can be killed and started again. */
public final class ServiceProcess {

    private static final Duration PATIENCE =
            Duration.ofSeconds(60L * Integer.getInteger("patience", 1));

    private static final Duration CLOSE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Path log;
    private final Optional<WrongClock> clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;

    /**
     * @param jar {@code quarkus-run.jar}
     * @param options for the JVM
     * @param log where its output goes
     * @param clock its own, if it is to have one that can be set wrong
     */
    ServiceProcess(
            Path jar,
            int port,
            Map<String, String> environment,
            List<String> options,
            Path log,
            Optional<WrongClock> clock) {
        this.jar = jar;
        this.port = port;
        this.environment = environment;
        this.options = options;
        this.log = log;
        this.clock = clock;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** SIGKILL: nothing is finished, nothing is closed. */
    public void kill() {
        var unused = running().destroyForcibly();
        join();
    }

    /** SIGTERM, and the time it took to end. */
    public Duration stop() {
        long before = System.nanoTime();
        running().destroy();
        join();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    public ProcessHandle handle() {
        return running().toHandle();
    }

    private Process running() {
        return Objects.requireNonNull(process, "it was never started");
    }

    public void start() {
        process = launch();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /**
     * Sets its clock wrong, or right again with zero, and waits until it goes by that; only in a
     * fragile world.
     */
    public void setClock(Duration off) {
        clock.orElseThrow().set(off);
        long before = System.nanoTime();
        while (Duration.between(Instant.now().plus(off), told()).abs().compareTo(CLOSE) > 0) {
            if (System.nanoTime() - before > PATIENCE.toNanos()) {
                throw new IllegalStateException("its clock could not be set");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** What time it believes to be. */
    private Instant told() {
        try {
            var health = http.send(get("/health"), HttpResponse.BodyHandlers.ofString()).body();
            return Instant.parse(JSON.readTree(health).path("timestamp").asText());
        } catch (IOException | DateTimeParseException notNow) {
            return Instant.EPOCH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the service answers that it is ready. */
    public Duration awaitReady() {
        long before = System.nanoTime();
        while (!isReady()) {
            if (!running().isAlive()) {
                throw new IllegalStateException("the service ended, see " + log);
            }
            if (System.nanoTime() - before > PATIENCE.toNanos()) {
                throw new IllegalStateException("the service is not ready, see " + log);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** Memory the process holds, in megabytes; Linux only, -1 elsewhere or when it is gone. */
    public long residentMegabytes() {
        try {
            for (var line : Files.readAllLines(Path.of("/proc/" + running().pid() + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
            return -1;
        } catch (IOException notLinux) {
            return -1;
        }
    }

    /** Whether the service says that it is ready. */
    public boolean isReady() {
        try {
            var ready = http.send(get("/health/ready"), HttpResponse.BodyHandlers.discarding());
            return ready.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(2))
                .build();
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        clock.map(WrongClock::option).ifPresent(command::add);
        command.add("-jar");
        command.add(jar.toString());
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("PORT", Integer.toString(port));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the service cannot be started", e);
        }
    }

    private void join() {
        try {
            var unused = running().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
