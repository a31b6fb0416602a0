package app.tendero.privacy;

import app.tendero.platform.Database;
import app.tendero.platform.Sealing;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Answers for the people in requests about their own data. */
@Singleton
class PrivacyData implements PersonalDataHolder {

    private static final String FILES =
            """
            -- privacy_request files
            SELECT id, file FROM privacy_request WHERE store_id = $1 AND file IS NOT NULL AND id > $2
            ORDER BY id LIMIT 20
            """;

    /** A file about somebody who is erased afterwards goes with them; that it was made stays. */
    private static final String ERASE =
            """
            -- privacy_request erase
            UPDATE privacy_request SET file = NULL, file_until = NULL, shoppers = NULL
            WHERE store_id = $1 AND file IS NOT NULL
              AND (shoppers && $2::uuid[] OR id = ANY($3::bigint[]))
            """;

    /** Of a store that left only the record of its departure is kept, which is about nobody. */
    private static final String ERASE_STORE =
            """
            -- privacy_request erase store
            DELETE FROM privacy_request WHERE store_id = $1 AND kind <> 'departure'
            """;

    private final Database database;
    private final Sealing sealing;

    PrivacyData(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public String holder() {
        return "privacy";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal(
                                "privacy_request",
                                "what was asked and done; whom it is about while it is under way,"
                                        + " data files sealed until they are fetched or a month old")
                        .erasedByItsHolder(),
                KeptTable.ofStore("privacy_settings", "how long a merchant keeps conversations"),
                KeptTable.ofStore("retention_walk", "how far the look for silent shoppers is"));
    }

    @Override
    public Uni<Integer> erase(Person person) {
        var mentions = Mentions.of(person.clues());
        return about(person, mentions, 0, new ArrayList<>())
                .chain(files -> database.query(ERASE, files(person, files)))
                .map(gone -> gone.rowCount());
    }

    private static Tuple files(Person person, List<Long> files) {
        return Tuple.of(person.store().value(), person.ids(), files.toArray(Long[]::new));
    }

    /** Files that name the person though nobody knew them when they were made. */
    private Uni<List<Long>> about(Person person, Mentions mentions, long after, List<Long> found) {
        if (mentions.areNone()) {
            return Uni.createFrom().item(found);
        }
        return database.query(FILES, Tuple.of(person.store().value(), after))
                .chain(
                        rows -> {
                            long last = after;
                            for (var row : rows) {
                                last = row.getLong("id");
                                if (mentions.in(opened(person, row))) {
                                    found.add(last);
                                }
                            }
                            return last == after
                                    ? Uni.createFrom().item(found)
                                    : about(person, mentions, last, found);
                        });
    }

    private String opened(Person person, Row row) {
        try {
            return sealing.openText(
                    Requests.filePlace(person.store()), row.getBuffer("file").getBytes());
        } catch (Sealing.CannotOpen unreadable) {
            return "";
        }
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        return database.query(ERASE_STORE, Tuple.of(store.store().value()))
                .map(gone -> gone.rowCount());
    }
}
