package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import redis.embedded.core.ExecutableProvider;

/** A Redis that keeps nothing on disk: it only caches and counts. */
final class EmbeddedRedis {

    private static final int PATIENCE_MILLIS = 2_000;

    private final Path folder;
    private final Path binaries;

    /**
     * @param folder for its process number, its port and its log
     * @param binaries where the server's program is unpacked
     */
    EmbeddedRedis(Path folder, Path binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /**
     * Starts the server, or goes on with the one that a crashed process left here.
     *
     * @param wanted port to listen on; another one when it is 0 or taken
     * @return the port it listens on, on 127.0.0.1
     */
    int startOrAdopt(int wanted) {
        var running = running();
        return running.isPresent() ? running.getAsInt() : start(Ports.freeOr(wanted));
    }

    void stop() {
        pidFile().stop();
    }

    private OptionalInt running() {
        var port = PidFile.of(folder.resolve("port")).number(0);
        boolean alive =
                pidFile().process().isPresent() && port.isPresent() && answers(port.getAsInt());
        return alive ? port : OptionalInt.empty();
    }

    private int start(int port) {
        var log = folder.resolve("redis.log");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("port"), Integer.toString(port));
            Command.run(command(port, log), log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start Redis in " + folder, e);
        }
        if (!answers(port)) {
            throw new IllegalStateException("Redis does not answer: see " + log);
        }
        return port;
    }

    private List<String> command(int port, Path log) throws IOException {
        var program = ExecutableProvider.newJarResourceProvider(binaries.toFile()).get();
        // As a daemon it has a session of its own: Ctrl-C in a terminal does not reach it.
        return List.of(
                program.getAbsolutePath(),
                "--daemonize",
                "yes",
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--dir",
                folder.toString(),
                "--pidfile",
                folder.resolve("redis.pid").toString(),
                "--logfile",
                log.toString(),
                "--save",
                "",
                "--maxmemory",
                "128mb",
                "--maxmemory-policy",
                "allkeys-lru");
    }

    /** Patient, because a daemon's parent ends before the daemon listens. */
    private static boolean answers(int port) {
        var giveUp = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!ping(port)) {
            if (System.nanoTime() > giveUp) {
                return false;
            }
            LockSupport.parkNanos(10_000_000);
        }
        return true;
    }

    private static boolean ping(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() == '+';
        } catch (IOException nobodyYet) {
            return false;
        }
    }

    PidFile pidFile() {
        return PidFile.of(folder.resolve("redis.pid"));
    }
}
