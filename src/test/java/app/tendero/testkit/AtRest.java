package app.tendero.testkit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;

/** Waits until nothing that arrived is unworked and nothing that was decided is undone. */
public final class AtRest {

    /** Timers in the future do not count as work. */
    private static final String OPEN =
            """
            SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL)
                 + (SELECT count(*) FROM outbox WHERE done_at IS NULL AND kind <> 'wake')
            """;

    /** What Meta still tells of a send comes within two seconds; of an old one nothing comes. */
    private static final String UNTOLD =
            """
            SELECT count(*) FROM outbox
            WHERE wamid IS NOT NULL AND delivery < 3 AND done_at > now() - interval '5 seconds'
            """;

    private AtRest() {}

    public static void await() {
        Eventually.is("nothing is left to be done, " + open() + " are", () -> open() == 0);
    }

    /** Waits, too, until the shoppers have read what was sent: no webhook is on its way. */
    public static void awaitReceipts() {
        await();
        Eventually.is("everything sent is read", () -> count(UNTOLD) == 0);
    }

    /** How much is left to be done. */
    public static long open() {
        return count(OPEN);
    }

    /** The one number a query answers. */
    public static long count(String sql) {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
