package app.tendero.sandbox.chaos;

import app.tendero.sandbox.chaos.Fault.Bounds;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL and the line to it can do to us. */
final class DatabaseFaults {

    private static final int BACK = 5;
    private static final int BACK_AFTER_SILENCE = 20;

    private final List<Connection> hoard = new ArrayList<>();

    List<Fault> all() {
        return List.of(
                restart(),
                crash(),
                backendCrash(),
                hang(),
                frozen(),
                refused(),
                lostCommits(),
                readOnly(),
                noConnections(),
                slow());
    }

    Fault restart() {
        return Fault.of(
                        "PostgreSQL restarts",
                        1_000,
                        stage -> stage.world().servers().postgres().stop(),
                        stage -> stage.world().servers().postgres().start())
                .with(Kind.NOTHING_IS_KEPT)
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    Fault crash() {
        return Fault.of(
                        "PostgreSQL crashes",
                        1_000,
                        stage -> stage.world().servers().postgres().crash(),
                        stage -> stage.world().servers().postgres().start())
                .with(Kind.NOTHING_IS_KEPT)
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    /** One of its processes dies, and it restarts by itself. */
    Fault backendCrash() {
        return Fault.of(
                        "a process of PostgreSQL crashes",
                        1_000,
                        stage -> stage.world().servers().postgres().crashOneChild(),
                        stage -> {})
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    /** Not a byte either way, and no socket is closed. */
    Fault hang() {
        return Fault.of(
                        "the line to PostgreSQL hangs",
                        8_000,
                        stage -> stage.world().servers().postgresWire().hang(),
                        stage -> stage.world().servers().postgresWire().pass())
                .with(Kind.NOTHING_IS_KEPT)
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK_AFTER_SILENCE));
    }

    Fault frozen() {
        return Fault.of(
                        "PostgreSQL freezes",
                        6_000,
                        stage -> stage.world().servers().postgres().freeze(),
                        stage -> stage.world().servers().postgres().thaw())
                .with(Kind.NOTHING_IS_KEPT)
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK_AFTER_SILENCE));
    }

    Fault refused() {
        return Fault.of(
                        "PostgreSQL cannot be reached",
                        4_000,
                        stage -> stage.world().servers().postgresWire().refuse(),
                        stage -> stage.world().servers().postgresWire().pass())
                .with(Kind.NOTHING_IS_KEPT)
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    Fault lostCommits() {
        return Fault.of(
                        "the answer to a COMMIT is lost",
                        1_500,
                        stage -> stage.world().servers().postgresWire().loseCommitAnswers(20),
                        stage -> {
                            var wire = stage.world().servers().postgresWire();
                            wire.pass();
                            if (wire.lostAnswers() == 0) {
                                throw new IllegalStateException("no COMMIT was seen");
                            }
                        })
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    Fault readOnly() {
        return Fault.of(
                        "PostgreSQL is read-only",
                        3_000,
                        stage -> readOnly(stage, "on"),
                        stage -> readOnly(stage, "off"))
                .with(Kind.NOTHING_IS_KEPT)
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    private static void readOnly(Stage stage, String value) throws SQLException {
        stage.sql(
                List.of(
                        "ALTER SYSTEM SET default_transaction_read_only = " + value,
                        "SELECT pg_reload_conf()"));
    }

    Fault noConnections() {
        return Fault.of(
                        "PostgreSQL has no free connection",
                        3_000,
                        stage -> takeAll(stage),
                        stage -> giveBack())
                .with(Kind.NOTES_GET_LOST)
                .within(Bounds.afterwards(BACK));
    }

    /** Throws the service out and takes its places. */
    private void takeAll(Stage stage) throws SQLException {
        hoard.add(stage.world().servers().administrator());
        for (int round = 0; round < 3; round++) {
            try (var statement = hoard.getFirst().createStatement()) {
                statement.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE"
                                + " backend_type = 'client backend' AND application_name <>"
                                + " 'administrator'");
            }
            takeFree(stage);
        }
    }

    private void takeFree(Stage stage) {
        try {
            while (true) {
                hoard.add(stage.world().servers().administrator());
            }
        } catch (SQLException none) {
            // that was the last one
        }
    }

    private void giveBack() throws SQLException {
        for (var one : hoard) {
            one.close();
        }
        hoard.clear();
    }

    Fault slow() {
        return Fault.of(
                "the line to PostgreSQL is slow",
                3_000,
                stage ->
                        stage.world()
                                .servers()
                                .postgresWire()
                                .delay(java.time.Duration.ofMillis(30)),
                stage -> stage.world().servers().postgresWire().pass());
    }
}
