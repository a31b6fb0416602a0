package app.tendero.testkit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at the rows of the running service's database behind its back, and sets them up. */
public final class Rows {

    private Rows() {}

    /** The first column of a query's rows. */
    public static List<String> column(String sql) {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number a query answers. */
    public static long count(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    /** Answers how many rows it changed. */
    public static int change(String sql) {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
