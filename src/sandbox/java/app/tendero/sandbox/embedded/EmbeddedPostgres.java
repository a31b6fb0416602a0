package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;

/** A PostgreSQL as durable as in production, small enough for a laptop. */
final class EmbeddedPostgres {

    static final String USER = "postgres";
    static final String DATABASE = "postgres";

    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=", // their paths may not be longer than 107 bytes
                    "fsync=on",
                    "synchronous_commit=on",
                    "max_connections=100",
                    "shared_buffers=128MB",
                    "max_wal_size=1GB",
                    "autovacuum_naptime=15s", // queues are emptied all the time
                    "timezone=UTC",
                    "log_timezone=UTC");

    private final Path data;
    private final Path binaries;

    /**
     * @param data kept from run to run
     * @param binaries where the server's programs are unpacked
     */
    EmbeddedPostgres(Path data, Path binaries) {
        this.data = data;
        this.binaries = binaries;
    }

    /**
     * Starts the server, or goes on with the one that a crashed process left on this data.
     *
     * @param wanted port to listen on; another one when it is 0 or taken
     * @return the port it listens on, on 127.0.0.1
     */
    int startOrAdopt(int wanted) {
        var running = running();
        return running.isPresent() ? running.getAsInt() : start(Ports.freeOr(wanted));
    }

    /** Lets the server end when its last client has gone: the application may still be ending. */
    void stop() {
        pidFile().stop();
    }

    private OptionalInt running() {
        var server = pidFile();
        if (server.process().isEmpty()) {
            return OptionalInt.empty();
        }
        var port = server.number(3);
        if (port.isPresent() && answers(port.getAsInt())) {
            return port;
        }
        if (isOurs(server) && !server.awaitEnd(Duration.ofSeconds(30))) {
            server.kill();
        }
        return OptionalInt.empty();
    }

    /** A number may have gone to another program since. */
    private static boolean isOurs(PidFile server) {
        return server.process()
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private int start(int port) {
        var bin = PostgresBinaries.unpackedIn(binaries).resolve("bin");
        var log = data.resolveSibling("postgres.log");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(bin, log);
        }
        var options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        // pg_ctl gives the server a session of its own: Ctrl-C in a terminal does not reach it.
        var start = command(bin, "pg_ctl", "start", "-w", "-t", "60", "-s", "-D", data.toString());
        start.addAll(List.of("-l", log.toString(), "-o", options.toString()));
        Command.run(start, log);
        return port;
    }

    private void create(Path bin, Path log) {
        var initdb = command(bin, "initdb", "-D", data.toString(), "-U", USER, "-A", "trust");
        // The same order and the same letters on every machine.
        initdb.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin"));
        initdb.addAll(List.of("--builtin-locale=C.UTF-8", "--no-instructions"));
        Command.run(initdb, log);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> command(Path bin, String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRootOnLinux()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRootOnLinux() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    private static boolean answers(int port) {
        var login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("connectTimeout", "2");
        login.setProperty("loginTimeout", "2");
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
        try (var connection = new org.postgresql.Driver().connect(url, login)) {
            return connection != null;
        } catch (SQLException startingOrEnding) {
            return false;
        }
    }

    PidFile pidFile() {
        return PidFile.of(data.resolve("postmaster.pid"));
    }
}
