package app.tendero.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.sandbox.embedded.EmbeddedServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one moment in which nobody can know: committed, and the answer got lost. */
class LostCommitTest {

    private final int server = EmbeddedServers.forTests().postgresPort();
    private final Wire wire = Wire.to(server);

    @BeforeEach
    void table() throws SQLException {
        try (var direct = connection(server)) {
            direct.createStatement().execute("DROP TABLE IF EXISTS lost_commit");
            direct.createStatement().execute("CREATE TABLE lost_commit (n int)");
        }
    }

    @AfterEach
    void hangUp() throws SQLException {
        wire.close();
        try (var direct = connection(server)) {
            direct.createStatement().execute("DROP TABLE lost_commit");
        }
    }

    @Test
    void a_commit_whose_answer_is_lost_is_a_commit() throws SQLException {
        try (var connection = connection(wire.port())) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("INSERT INTO lost_commit VALUES (1)");
            wire.loseCommitAnswers(1);

            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(rows()).isEqualTo(1);
        assertThat(wire.lostAnswers()).isEqualTo(1);
    }

    @Test
    void only_so_many_answers_are_lost() throws SQLException {
        wire.loseCommitAnswers(1);
        try (var first = connection(wire.port())) {
            first.setAutoCommit(false);
            first.createStatement().execute("INSERT INTO lost_commit VALUES (1)");
            assertThatThrownBy(first::commit).isInstanceOf(SQLException.class);
        }
        try (var second = connection(wire.port())) {
            second.setAutoCommit(false);
            second.createStatement().execute("INSERT INTO lost_commit VALUES (2)");
            second.commit();
        }

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void the_answer_to_any_statement_can_be_lost_prepared_ones_as_well() throws SQLException {
        try (var connection = connection(wire.port());
                var insert = connection.prepareStatement("INSERT INTO lost_commit VALUES (?)")) {
            insert.setInt(1, 1);
            insert.execute();
            wire.loseAnswers(sql -> sql.startsWith("INSERT INTO lost_commit"), 1);

            insert.setInt(1, 2);
            assertThatThrownBy(insert::execute).isInstanceOf(SQLException.class);
        }
        assertThat(rows()).isEqualTo(2);
    }

    private int rows() throws SQLException {
        try (var direct = connection(server);
                var count =
                        direct.createStatement().executeQuery("SELECT count(*) FROM lost_commit")) {
            assertThat(count.next()).isTrue();
            return count.getInt(1);
        }
    }

    private static Connection connection(int port) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("sslmode", "disable");
        login.setProperty("socketTimeout", "10");
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return new org.postgresql.Driver().connect(url, login);
    }
}
