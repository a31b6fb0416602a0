package app.tendero.sandbox.bench;

import app.tendero.sandbox.world.World;
import java.sql.SQLException;
import java.util.List;

/** Asks PostgreSQL itself what outlives a power cut. */
final class Durability {

    private static final List<String> SETTINGS =
            List.of(
                    "server_version",
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                    "wal_sync_method",
                    "shared_buffers");

    private Durability() {}

    static String of(World world) {
        var line = new StringBuilder("PostgreSQL:");
        try (var connection = world.servers().administrator();
                var statement = connection.createStatement()) {
            for (var setting : SETTINGS) {
                try (var rows = statement.executeQuery("SHOW " + setting)) {
                    rows.next();
                    line.append(' ').append(setting).append('=').append(rows.getString(1));
                }
            }
            return line.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
