package app.tendero.sandbox.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * The servers of one data folder, each started when its port is first asked for and stopped when
 * this process ends.
 *
 * <p>Once per process, whatever class loaders come and go in dev mode: what is known lies in system
 * properties, which all of them share.
 */
public final class EmbeddedServers {

    /** Ports of the demo; others when somebody sits there. */
    private static final int POSTGRES_PORT = 54329;

    private static final int REDIS_PORT = 63799;

    private final Path folder;
    private final Path binaries;
    private final boolean wantsFreePorts;

    private EmbeddedServers(Path folder, Path binaries, boolean wantsFreePorts) {
        this.folder = folder.toAbsolutePath();
        this.binaries = binaries.toAbsolutePath();
        this.wantsFreePorts = wantsFreePorts;
    }

    /** Servers whose data is kept in {@code folder} from run to run: for the demo and for dev. */
    public static EmbeddedServers keptIn(Path folder) {
        return new EmbeddedServers(folder, folder, false);
    }

    /** Empty servers on free ports, for this process alone. */
    public static EmbeddedServers forTests() {
        var all = Path.of("target", "embedded");
        var mine = all.resolve(Long.toString(ProcessHandle.current().pid()));
        Leftovers.of(all).remove();
        return new EmbeddedServers(mine, all, true);
    }

    /** Where PostgreSQL listens on 127.0.0.1; starts it if need be, which takes 1 to 9 seconds. */
    public int postgresPort() {
        return once(
                "sandbox.postgres.port",
                () -> {
                    var postgres = new EmbeddedPostgres(data("postgres"), binaries);
                    int port = postgres.startOrAdopt(wantsFreePorts ? 0 : POSTGRES_PORT);
                    stopAtTheEnd(postgres::stop);
                    return port;
                });
    }

    /** Where Redis listens on 127.0.0.1; starts it if need be. */
    public int redisPort() {
        return once(
                "sandbox.redis.port",
                () -> {
                    var redis = new EmbeddedRedis(data("redis"), binaries);
                    int port = redis.startOrAdopt(wantsFreePorts ? 0 : REDIS_PORT);
                    stopAtTheEnd(redis::stop);
                    return port;
                });
    }

    /** PostgreSQL, to be broken and mended. */
    public EmbeddedServer postgres() {
        int port = postgresPort();
        var postgres = new EmbeddedPostgres(data("postgres"), binaries);
        return new EmbeddedServer(postgres::pidFile, "INT", () -> postgres.startOrAdopt(port));
    }

    /** Redis, to be broken and mended. */
    public EmbeddedServer redis() {
        int port = redisPort();
        var redis = new EmbeddedRedis(data("redis"), binaries);
        return new EmbeddedServer(redis::pidFile, "TERM", () -> redis.startOrAdopt(port));
    }

    /** {@code DATABASE_URL} of these servers. */
    public String databaseUrl() {
        return databaseUrl(postgresPort());
    }

    /**
     * @param port where PostgreSQL is reached, perhaps through something in between
     */
    public String databaseUrl(int port) {
        return "postgresql://%s:%s@127.0.0.1:%d/%s?sslmode=disable"
                .formatted(
                        EmbeddedPostgres.USER,
                        EmbeddedPostgres.USER,
                        port,
                        EmbeddedPostgres.DATABASE);
    }

    /** {@code REDIS_URL} of these servers. */
    public String redisUrl() {
        return "redis://127.0.0.1:" + redisPort();
    }

    private Path data(String server) {
        try {
            return Files.createDirectories(folder).resolve(server);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folder, e);
        }
    }

    /** Only if no other process of ours uses the folder: the second `make demo` by mistake. */
    private void stopAtTheEnd(Runnable stop) {
        if (once("sandbox.folder.mine", () -> FolderLock.take(folder) ? 1 : 0) == 1) {
            Runtime.getRuntime().addShutdownHook(new Thread(stop, "stops an embedded server"));
        }
    }

    private static int once(String property, IntSupplier first) {
        synchronized (System.class) { // of all class loaders
            var known = System.getProperty(property);
            if (known != null) {
                return Integer.parseInt(known);
            }
            int value = first.getAsInt();
            System.setProperty(property, Integer.toString(value));
            return value;
        }
    }
}
