package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What lies in the service's tables, looked at and changed past the service. */
final class Ledger {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final World world;

    Ledger(World world) {
        this.world = world;
    }

    /**
     * Says of every conversation that another replica has it in hand: what comes in for it is kept
     * and stays undone.
     */
    void holdAllLanes() {
        execute("UPDATE lane SET lease_until = now() + interval '1 hour', fence = fence + 1");
    }

    /** The opposite: everybody may work on everything. */
    void releaseAllLanes() {
        execute("UPDATE lane SET lease_until = NULL WHERE lease_until > now() + interval '1 min'");
    }

    /** Throws away what was kept and not worked on. */
    void forgetUndone() {
        execute("DELETE FROM inbox WHERE done_at IS NULL");
    }

    long undone() {
        return count("SELECT count(*) FROM inbox WHERE done_at IS NULL");
    }

    /** Waits until nothing is left to do. */
    Duration awaitAllDone() {
        long before = System.nanoTime();
        while (undone() > 0) {
            if (System.nanoTime() - before > PATIENCE.toNanos()) {
                throw new IllegalStateException("there are still " + undone() + " undone");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    void execute(String sql) {
        try (var connection = world.servers().administrator();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql) {
        try (var connection = world.servers().administrator();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
