package app.tendero.platform;

import static app.tendero.platform.DatabaseOverWire.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What ends a transaction, sent together with its COMMIT: all of it or nothing. */
class FinishTest {

    private final DatabaseOverWire wire = new DatabaseOverWire();
    private final Database database = wire.database;

    @AfterEach
    void close() throws Exception {
        wire.close();
    }

    @Test
    void a_statement_that_fails_takes_back_all_that_its_transaction_ends_with() {
        var before = wire.backend();

        assertThatThrownBy(
                        () ->
                                get(
                                        database.inTx(
                                                tx -> {
                                                    var end = new Finish(tx);
                                                    end.add(adding("'first', 1"));
                                                    end.add(adding("'second', 1 / 0"));
                                                    end.add(adding("'third', 3"));
                                                    return end.commit();
                                                })))
                .hasMessageContaining("division");

        assertThat(get(wire.sql("SELECT * FROM faults")).rowCount()).isZero();
        assertThat(get(wire.insert("next")).rowCount()).isEqualTo(1);
        assertThat(wire.backend()).isEqualTo(before);
    }

    @Test
    void what_ends_a_transaction_is_worked_in_order_and_kept() {
        var counted = Statement.counting("SELECT * FROM faults", Tuple.tuple());

        var seen =
                get(
                        database.inTx(
                                tx -> {
                                    var end = new Finish(tx);
                                    end.add(adding("'first', 1"));
                                    end.add(adding("'second', 2"));
                                    var both = end.add(counted);
                                    return end.commit().map(committed -> both.get());
                                }));

        assertThat(seen).isEqualTo(2);
        assertThat(get(wire.sql("SELECT * FROM faults")).rowCount()).isEqualTo(2);
    }

    @Test
    void a_failure_that_was_forgiven_is_not_committed_around() {
        var forgiving =
                database.inTx(
                        tx ->
                                Database.query(tx, adding("'before', 1"))
                                        .chain(() -> Database.query(tx, adding("'bad', 1 / 0")))
                                        .onFailure()
                                        .recoverWithItem(0));

        assertThatThrownBy(() -> get(forgiving)).hasMessageContaining("division");

        assertThat(get(wire.sql("SELECT * FROM faults")).rowCount()).isZero();
    }

    @Test
    void an_end_that_failed_and_was_forgiven_is_not_taken_for_a_commit() {
        var forgiving =
                database.inTx(
                        tx -> {
                            var end = new Finish(tx);
                            end.add(adding("'bad', 1 / 0"));
                            return end.commit().onFailure().recoverWithNull();
                        });

        assertThatThrownBy(() -> get(forgiving)).hasMessageContaining("division");
    }

    @Test
    void nothing_is_sent_behind_the_commit() {
        var late =
                database.inTx(
                        tx ->
                                new Finish(tx)
                                        .commit()
                                        .chain(() -> Database.query(tx, adding("'late', 1"))));

        assertThatThrownBy(() -> get(late)).hasRootCauseInstanceOf(Tx.Ended.class);

        assertThat(get(wire.sql("SELECT * FROM faults")).rowCount()).isZero();
        wire.assertAllConnectionsWork();
    }

    private static Statement<Integer> adding(String values) {
        return Statement.counting("INSERT INTO faults VALUES (" + values + ")", Tuple.tuple());
    }
}
