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

/** An empty database of a test's own, with our tables. */
public record FreshDatabase(int port, String name, int migrations, List<String> failures) {

    private static final String USER = "postgres";

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
        return Flyway.configure()
                .dataSource(url(port, name), USER, USER)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void create(int port, String name) {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), USER, USER);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }
}
