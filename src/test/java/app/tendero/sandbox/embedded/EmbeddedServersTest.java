package app.tendero.sandbox.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As after a crash of the application: its servers run on, or died with it. */
class EmbeddedServersTest {

    private static final Path BINARIES = Path.of("target/embedded").toAbsolutePath();

    private Path folder = BINARIES;

    /** Beside the servers of other tests: what is left of a run is removed by the next one. */
    @BeforeEach
    void choose() throws IOException {
        var ofThisRun = BINARIES.resolve(Long.toString(ProcessHandle.current().pid()));
        folder = Files.createTempDirectory(Files.createDirectories(ofThisRun), "crash");
    }

    @AfterEach
    void stop() {
        postgresProcess().kill();
        redisProcess().kill();
    }

    @Test
    void a_postgres_that_runs_on_is_gone_on_with() {
        int port = postgres().startOrAdopt(0);
        var process = postgresProcess();

        int again = postgres().startOrAdopt(0);

        assertThat(again).isEqualTo(port);
        assertThat(postgresProcess().process()).isEqualTo(process.process());
    }

    @Test
    void a_postgres_that_was_killed_starts_again_with_what_it_had_committed() throws SQLException {
        int port = postgres().startOrAdopt(0);
        run(port, "CREATE TABLE cart (item text)");
        run(port, "INSERT INTO cart VALUES ('red scarf')");
        postgresProcess().kill();

        int again = postgres().startOrAdopt(0);

        assertThat(ask(again, "SELECT item FROM cart")).isEqualTo("red scarf");
    }

    @Test
    void postgres_is_as_durable_as_in_production() throws SQLException {
        int port = postgres().startOrAdopt(0);

        assertThat(ask(port, "SHOW fsync")).isEqualTo("on");
        assertThat(ask(port, "SHOW synchronous_commit")).isEqualTo("on");
    }

    @Test
    void a_postgres_that_is_told_to_stop_waits_for_its_last_client() throws SQLException {
        int port = postgres().startOrAdopt(0);
        var process = postgresProcess();

        try (var connection = DriverManager.getConnection(url(port), "postgres", "")) {
            postgres().stop();
            try (var statement = connection.createStatement()) {
                assertThat(statement.execute("SELECT 1")).isTrue();
            }
        }

        assertThat(process.awaitEnd(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void a_redis_that_runs_on_is_gone_on_with_and_a_killed_one_starts_again() {
        int port = redis().startOrAdopt(0);
        var process = redisProcess();

        int again = redis().startOrAdopt(0);
        process.kill();
        redis().startOrAdopt(0);

        assertThat(again).isEqualTo(port);
        assertThat(redisProcess().process()).isPresent().isNotEqualTo(process.process());
    }

    @Test
    void a_port_that_somebody_has_is_left_to_them() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = redis().startOrAdopt(taken.getLocalPort());

            assertThat(port).isNotEqualTo(taken.getLocalPort());
        }
    }

    private EmbeddedPostgres postgres() {
        return new EmbeddedPostgres(folder.resolve("postgres"), BINARIES);
    }

    private EmbeddedRedis redis() {
        return new EmbeddedRedis(folder.resolve("redis"), BINARIES);
    }

    private PidFile postgresProcess() {
        return PidFile.of(folder.resolve("postgres/postmaster.pid"));
    }

    private PidFile redisProcess() {
        return PidFile.of(folder.resolve("redis/redis.pid"));
    }

    private static void run(int port, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(int port, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port), "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}
