package app.tendero.privacy;

import app.tendero.testkit.Rows;
import java.util.ArrayList;
import java.util.List;

/** Searches all columns of all rows of all tables. */
final class EveryRow {

    /** Keyed hashes of who was erased are kept on purpose. */
    private static final String TABLES =
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
              AND table_name <> 'erased_shopper'
              AND table_name NOT IN (SELECT relname FROM pg_class WHERE relispartition) ORDER BY table_name
            """;

    private EveryRow() {}

    /** The tables in which some row holds this text anywhere, bytes written as hex. */
    static List<String> with(String text) {
        var found = new ArrayList<String>();
        for (var table : column(TABLES)) {
            var sql =
                    "SELECT count(*) FROM %s t WHERE position('%s' IN t::text) > 0"
                            .formatted(table, text);
            if (!column(sql).equals(List.of("0"))) {
                found.add(table);
            }
        }
        return found;
    }

    /** The first column of a query's rows. */
    static List<String> column(String sql) {
        return Rows.column(sql);
    }

    static int change(String sql) {
        return Rows.change(sql);
    }
}
