package app.tendero.privacy;

import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers for the people in requests about their own data. */
@ApplicationScoped
class PrivacyData implements PersonalDataHolder {

    /** A file about somebody who is erased afterwards goes with them; that it was made stays. */
    private static final String ERASE =
            """
            -- privacy_request erase
            UPDATE privacy_request SET file = NULL, file_until = NULL, shoppers = NULL
            WHERE store_id = $1 AND file IS NOT NULL AND shoppers && $2::uuid[]
            """;

    /** Of a store that left only the record of its departure is kept, which is about nobody. */
    private static final String ERASE_STORE =
            """
            -- privacy_request erase store
            DELETE FROM privacy_request WHERE store_id = $1 AND kind <> 'departure'
            """;

    private final Database database;

    PrivacyData(Database database) {
        this.database = database;
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
        return database.query(ERASE, Tuple.of(person.store().value(), person.ids()))
                .map(gone -> gone.rowCount());
    }

    @Override
    public Uni<Integer> eraseStore(LeavingStore store) {
        return database.query(ERASE_STORE, Tuple.of(store.store().value()))
                .map(gone -> gone.rowCount());
    }
}
