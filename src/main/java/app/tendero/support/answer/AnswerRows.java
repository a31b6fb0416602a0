package app.tendero.support.answer;

import app.tendero.conversation.FaqBook;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All versions of the answers of stores that are still kept; the newest is in force. */
@ApplicationScoped
class AnswerRows {

    /** The text of a version that is known already is not read again. */
    private static final String NEWEST =
            """
            -- answers newest
            SELECT version, CASE WHEN version <> $2 THEN body END AS body FROM answer_book
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

    /** Stores whose answers are kept ready. */
    private static final int READY = 300;

    private final Database database;
    private final Map<StoreId, Answers> ready = new LinkedHashMap<>(16, 0.75f, true);

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

    AnswerRows(Database database) {
        this.database = database;
    }

    Uni<Answers> ofStore(StoreId store) {
        var known = known(store);
        return database.query(NEWEST, Tuple.of(store.value(), known.version()))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Answers.NONE
                                        : answers(known, rows.iterator().next()))
                .invoke(answers -> keep(store, answers));
    }

    private static Answers answers(Answers known, Row row) {
        var body = row.getString("body");
        return body == null ? known : of(row.getInteger("version"), AnswersDocument.read(body));
    }

    private static Answers of(int version, AnswersDocument document) {
        return new Answers(version, document, FaqBook.of(document.faq()));
    }

    private Answers known(StoreId store) {
        synchronized (ready) {
            return ready.getOrDefault(store, Answers.NONE);
        }
    }

    private void keep(StoreId store, Answers answers) {
        synchronized (ready) {
            ready.put(store, answers);
            if (ready.size() > READY) {
                ready.remove(ready.keySet().iterator().next());
            }
        }
    }

    /** Empty when the answers are no longer of this version. */
    Uni<Optional<Answers>> change(StoreId store, int version, AnswersDocument document) {
        var arguments =
                Tuple.of(store.value(), version, document.json().toString(), document.faq().size());
        return database.query(CHANGE, arguments)
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.<Answers>empty()
                                        : Optional.of(of(version + 1, document)))
                .call(
                        changed ->
                                database.query(
                                        TRIM,
                                        Tuple.of(store.value(), version + 1 - KEPT_VERSIONS)));
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
