package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * PostgreSQL's own count of what statements cost it, with {@code -Dstatements=true}. Counting has a
 * price: rates of such a run are not for comparing.
 */
final class Statements {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOP =
            """
            SELECT total_exec_time, calls, mean_exec_time, rows, shared_blks_hit, wal_bytes,
                   regexp_replace(left(query, 70), '\\s+', ' ', 'g') AS query
            FROM pg_stat_statements ORDER BY total_exec_time DESC LIMIT 15
            """;

    private final World world;
    private final boolean on = Boolean.getBoolean("statements");

    Statements(World world) {
        this.world = world;
    }

    /** Restarts PostgreSQL with the counters; the service comes back to it by itself. */
    void begin() {
        if (!on) {
            return;
        }
        var ledger = new Ledger(world);
        ledger.execute("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
        world.servers().postgres().stop();
        world.servers().postgres().start();
        ledger.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        awaitService();
    }

    private void awaitService() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!world.service().isReady() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** The dearest statements by their time in all. */
    void print() {
        if (!on) {
            return;
        }
        System.out.println("\ntotal ms    calls   mean ms     rows  WAL bytes  statement");
        try (var connection = world.servers().administrator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(TOP)) {
            while (rows.next()) {
                System.out.printf(
                        Locale.ROOT,
                        "%8.0f %8d %9.3f %8d %10d  %s%n",
                        rows.getDouble("total_exec_time"),
                        rows.getLong("calls"),
                        rows.getDouble("mean_exec_time"),
                        rows.getLong("rows"),
                        rows.getLong("wal_bytes"),
                        rows.getString("query"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
