package app.tendero.testkit;

import app.tendero.sandbox.embedded.EmbeddedServers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** An empty database of a test's own, with our tables. */
public record FreshDatabase(int port, String name, int migrations, List<String> failures) {

    private static final String USER = "postgres";

    /**
     * As it was when this migration was the newest; {@link #migrate} brings it to today.
     *
     * @param version of a migration that exists
     */
    public static FreshDatabase asOf(String version) {
        int port = EmbeddedServers.forTests().postgresPort();
        var name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        create(port, name);
        int migrations = flyway(port, name).target(version).load().migrate().migrationsExecuted;
        return new FreshDatabase(port, name, migrations, List.of());
    }

    /** Brings it to the newest migration; answers how many that took. */
    public int migrate() {
        return migrate(port, name);
    }

    /** Carries out one statement of a test's own. */
    public void change(String statement) {
        run(port, name, statement);
    }

    /** The first column of what a question finds, as text. */
    public List<@Nullable String> texts(String question) {
        try (var connection = DriverManager.getConnection(url(port, name), USER, USER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var texts = new ArrayList<@Nullable String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As when four replicas of a new deployment start in the same moment. */
    public static FreshDatabase migratedByFourAtOnce() {
        int port = EmbeddedServers.forTests().postgresPort();
        var name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        create(port, name);
        var failures = new ArrayList<String>();
        int migrations = 0;
        try (var starters = Executors.newFixedThreadPool(4)) {
            var starts = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < 4; i++) {
                starts.add(CompletableFuture.supplyAsync(() -> migrate(port, name), starters));
            }
            for (var start : starts) {
                try {
                    migrations += start.join();
                } catch (RuntimeException failed) {
                    failures.add(failed.toString());
                }
            }
        }
        return new FreshDatabase(port, name, migrations, failures);
    }

    private static int migrate(int port, String name) {
        return flyway(port, name).load().migrate().migrationsExecuted;
    }

    private static FluentConfiguration flyway(int port, String name) {
        return Flyway.configure()
                .dataSource(url(port, name), USER, USER)
                .locations("classpath:db/migration");
    }

    private static void create(int port, String name) {
        run(port, "postgres", "CREATE DATABASE " + name);
    }

    private static void run(int port, String name, String sql) {
        try (var connection = DriverManager.getConnection(url(port, name), USER, USER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }
}
