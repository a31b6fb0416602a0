package app.tendero.sandbox.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The packaged service as a process that can be killed and started again. */
public final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;

    /**
     * @param jar {@code quarkus-run.jar}
     * @param options for the JVM
     * @param log where its output goes
     */
    ServiceProcess(
            Path jar, int port, Map<String, String> environment, List<String> options, Path log) {
        this.jar = jar;
        this.port = port;
        this.environment = environment;
        this.options = options;
        this.log = log;
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

    /** Memory the process holds, in megabytes; Linux only. */
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
            var request =
                    HttpRequest.newBuilder(address().resolve("/health/ready"))
                            .timeout(Duration.ofSeconds(2))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
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
