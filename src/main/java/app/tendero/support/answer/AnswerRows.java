package app.tendero.support.answer;

import app.tendero.conversation.FaqBook;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import app.tendero.store.StoreChanges;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All versions of the answers of stores that are still kept; the newest is in force. */
@Singleton
class AnswerRows {

    private static final String NEWEST =
            """
            -- answers newest
            SELECT version, body FROM answer_book
            WHERE store_id = $1 ORDER BY version DESC LIMIT 1""";

    private static final String CHANGE =
            """
            -- answers change
            INSERT INTO answer_book (store_id, version, body, entries)
            SELECT $1, $2 + 1, $3, $4 WHERE $2 = coalesce(
                (SELECT max(version) FROM answer_book WHERE store_id = $1), 0)
            ON CONFLICT DO NOTHING RETURNING version""";

    private static final String TRIM =
            """
            -- answers trim
            DELETE FROM answer_book WHERE store_id = $1 AND version <= $2""";

    private static final String PAST =
            """
            -- answers past
            SELECT version, entries, changed_at FROM answer_book
            WHERE store_id = $1 ORDER BY version DESC LIMIT 20""";

    private static final String ONE =
            """
            -- answers of a version
            SELECT body FROM answer_book WHERE store_id = $1 AND version = $2""";

    private static final int KEPT_VERSIONS = 20;

    private final Database database;
    private final StoreChanges changes;

    /**
     * What is in force.
     *
     * @param version 0 where nothing was written yet
     */
    record Answers(int version, AnswersDocument document, FaqBook book) {

        static final Answers NONE = new Answers(0, AnswersDocument.EMPTY, FaqBook.NONE);
    }

    /** A version that can be brought back. */
    record Past(int version, int entries, Instant changedAt) {}

    AnswerRows(Database database, StoreChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    Uni<Answers> ofStore(StoreId store) {
        return database.query(NEWEST, Tuple.of(store.value()))
                .map(rows -> Rows.first(rows, AnswerRows::answers).orElse(Answers.NONE));
    }

    private static Answers answers(Row row) {
        return of(row.getInteger("version"), AnswersDocument.read(row.getString("body")));
    }

    private static Answers of(int version, AnswersDocument document) {
        return new Answers(version, document, FaqBook.of(document.faq()));
    }

    /** Empty when the answers are no longer of this version. */
    Uni<Optional<Answers>> change(StoreId store, int version, AnswersDocument document) {
        return database.inTx(tx -> changeIn(tx, store, version, document))
                .invoke(changed -> changed.ifPresent(now -> changes.committed(store)));
    }

    private Uni<Optional<Answers>> changeIn(
            Tx tx, StoreId store, int version, AnswersDocument document) {
        var arguments =
                Tuple.of(store.value(), version, document.json().toString(), document.faq().size());
        return Database.query(tx, CHANGE, arguments)
                .chain(
                        rows ->
                                rows.size() == 0
                                        ? Uni.createFrom().item(Optional.empty())
                                        : changedIn(tx, store, of(version + 1, document)));
    }

    private Uni<Optional<Answers>> changedIn(Tx tx, StoreId store, Answers now) {
        return Database.query(tx, TRIM, Tuple.of(store.value(), now.version() - KEPT_VERSIONS))
                .chain(() -> changes.note(tx, store))
                .replaceWith(Optional.of(now));
    }

    /** The newest first; the first of them is in force. */
    Uni<List<Past>> past(StoreId store) {
        return database.query(PAST, Tuple.of(store.value()))
                .map(
                        rows -> {
                            var past = new ArrayList<Past>();
                            rows.forEach(
                                    row ->
                                            past.add(
                                                    new Past(
                                                            row.getInteger("version"),
                                                            row.getInteger("entries"),
                                                            row.getOffsetDateTime("changed_at")
                                                                    .toInstant())));
                            return past;
                        });
    }

    Uni<Optional<AnswersDocument>> version(StoreId store, int version) {
        return database.query(ONE, Tuple.of(store.value(), version))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                AnswersDocument.read(
                                                        rows.iterator().next().getString("body"))));
    }
}
