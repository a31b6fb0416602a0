package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/** A real PostgreSQL, as durable as in production: fsync and synchronous commit are on. */
final class EmbeddedPostgres {

    private EmbeddedPostgres() {}

    /**
     * Starts a server on {@code data}, or adopts the one that a crashed process left running there.
     *
     * @param data kept between runs
     * @param port to listen on; 0 takes a free one
     * @return the port it listens on
     */
    static int start(Path data, int port) {
        var alive = running(data);
        return alive.isPresent() ? alive.getAsInt() : startNew(data, port);
    }

    private static int startNew(Path data, int port) {
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
            return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(data.resolveSibling("postgres-binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on") // the library turns it off
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("max_wal_size", "1GB")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start on " + data, e);
        }
    }

    /** The port of a server that is alive on this folder, from its own lock file. */
    private static OptionalInt running(Path data) {
        try {
            var lock = Files.readAllLines(data.resolve("postmaster.pid"));
            int port = Integer.parseInt(lock.get(3).strip());
            boolean alive = ProcessHandle.of(Long.parseLong(lock.get(0).strip())).isPresent();
            return alive && listens(port) ? OptionalInt.of(port) : OptionalInt.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException none) {
            return OptionalInt.empty();
        }
    }

    static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
