package app.tendero.privacy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.privacy.KeptTable.Kind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The schema against what the packages declare. A new table is declared by the {@link
 * PersonalDataHolder} of its package: personal, a store's data, or neither, and why.
 */
@QuarkusTest
class EveryTableTest {

    private static final String TABLES =
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
              AND table_name NOT IN (SELECT relname FROM pg_class WHERE relispartition)
            """;
    private static final String WITH_STORE =
            """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = 'public' AND column_name = 'store_id'
              AND table_name NOT IN (SELECT relname FROM pg_class WHERE relispartition)
            """;

    @Inject @All List<PersonalDataHolder> holders;
    @Inject AgroalDataSource database;

    @Test
    void every_table_is_declared_once_as_personal_or_a_stores_or_neither() {
        var declared = tables().stream().map(KeptTable::name).sorted().toList();

        assertThat(declared).doesNotHaveDuplicates();
        assertThat(declared)
                .as("tables of the schema, and those that some PersonalDataHolder declares")
                .containsExactlyInAnyOrderElementsOf(names(TABLES));
    }

    @Test
    void what_is_erased_by_its_store_has_a_store() {
        var byStore = tables().stream().filter(KeptTable::byStore).map(KeptTable::name).toList();

        assertThat(names(WITH_STORE)).containsAll(byStore);
    }

    @Test
    void what_has_a_store_is_not_declared_as_neither() {
        var neither =
                tables().stream()
                        .filter(table -> table.kind() == Kind.NEITHER)
                        .map(KeptTable::name)
                        .collect(toCollection(TreeSet::new));

        neither.retainAll(names(WITH_STORE));

        assertThat(neither).isEmpty();
    }

    @Test
    void holders_have_names_of_their_own() {
        assertThat(holders).extracting(PersonalDataHolder::holder).doesNotHaveDuplicates();
    }

    private List<KeptTable> tables() {
        return holders.stream().flatMap(holder -> holder.tables().stream()).toList();
    }

    private TreeSet<String> names(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
