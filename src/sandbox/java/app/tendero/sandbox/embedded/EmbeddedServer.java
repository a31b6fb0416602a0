package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A running server as whoever wants to break it sees it; Unix only. */
public final class EmbeddedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Supplier<PidFile> pid;
    private final String stopSignal;
    private final Runnable start;

    /**
     * @param stopSignal ends the server without waiting for its clients
     * @param start the same server with the same data on the same port
     */
    EmbeddedServer(Supplier<PidFile> pid, String stopSignal, Runnable start) {
        this.pid = pid;
        this.stopSignal = stopSignal;
        this.start = start;
    }

    /** As an administrator does it: clients are told, data is written out. */
    public void stop() {
        var server = pid.get();
        server.process().ifPresent(process -> signal(stopSignal, Stream.of(process)));
        if (!server.awaitEnd(PATIENCE)) {
            throw new IllegalStateException("the server does not end");
        }
    }

    /** As a power cut does it: SIGKILL for the server and all its children. */
    public void crash() {
        var server = pid.get();
        var all = processes(server).toList();
        signal("KILL", all.stream());
        all.forEach(process -> process.onExit().join());
    }

    /** SIGKILL for one of its children: PostgreSQL then restarts by itself. */
    public void crashOneChild() {
        signal(
                "KILL",
                pid.get().process().stream().flatMap(ProcessHandle::children).skip(5).limit(1));
    }

    public void start() {
        start.run();
    }

    /** Nobody answers, and nothing is closed. */
    public void freeze() {
        signal("STOP", processes(pid.get()));
    }

    public void thaw() {
        signal("CONT", processes(pid.get()));
    }

    private static Stream<ProcessHandle> processes(PidFile server) {
        return server.process().stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    private static void signal(String name, Stream<ProcessHandle> processes) {
        var command =
                Stream.concat(
                                Stream.of("kill", "-" + name),
                                processes.map(process -> Long.toString(process.pid())))
                        .toList();
        try {
            // One of them can be gone by now: no reason to fail.
            var unused = new ProcessBuilder(List.copyOf(command)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
