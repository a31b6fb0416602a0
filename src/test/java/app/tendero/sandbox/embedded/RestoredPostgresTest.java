package app.tendero.sandbox.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service relies on to notice a restore, asked of a real PostgreSQL by a plain user. */
class RestoredPostgresTest {

    private static final Path BINARIES = Path.of("target/embedded").toAbsolutePath();
    private static final String HISTORY =
            """
            SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8)
            FROM pg_control_system()
            """;

    private Path data = BINARIES;

    @BeforeEach
    void choose() throws IOException {
        var ofThisRun = BINARIES.resolve(Long.toString(ProcessHandle.current().pid()));
        data = Files.createTempDirectory(Files.createDirectories(ofThisRun), "restore");
        data = data.resolve("postgres");
    }

    @AfterEach
    void stop() {
        process().kill();
    }

    @Test
    void a_crash_keeps_the_history_and_a_recovery_to_a_point_in_time_begins_another()
            throws IOException {
        ask("postgres", "CREATE ROLE tendero LOGIN");
        var before = ask("tendero", HISTORY);

        process().kill();
        var afterCrash = ask("tendero", HISTORY);
        process().kill();
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "restore_command = 'false'\nrecovery_target_action = 'promote'\n",
                StandardOpenOption.APPEND);
        Eventually.is(
                "the recovery ends",
                () -> ask("tendero", "SELECT pg_is_in_recovery()").equals("f"));
        var afterRestore = ask("tendero", HISTORY);

        assertThat(before).endsWith("/00000001");
        assertThat(afterCrash).isEqualTo(before);
        assertThat(afterRestore).isNotEqualTo(before).endsWith("/00000002");
    }

    private PidFile process() {
        return PidFile.of(data.resolve("postmaster.pid"));
    }

    /** The first word of what a user is answered; empty for a statement that answers nothing. */
    private String ask(String user, String sql) {
        int port = new EmbeddedPostgres(data, BINARIES).startOrAdopt(0);
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
