package app.tendero.admin.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/** Keeps what an Embedded Signup has come to, sealed, until its last step is done. */
@Singleton
class SignupRows {

    static final String TABLE = "whatsapp_signup";

    private static final String KEEP =
            """
            -- signup keep
            INSERT INTO whatsapp_signup
              (store_id, waba_id, phone_number_id, token, pin, coexistence, started_at)
            SELECT id, $2, $3, $4, $5, $6, now() FROM store
            WHERE id = $1 AND installation = $7 AND (installed_at IS NULL OR uninstalled_at IS NULL)
            FOR SHARE
            ON CONFLICT (store_id) DO UPDATE SET waba_id = $2, phone_number_id = $3, token = $4,
              pin = $5, coexistence = $6
            """;
    private static final String READ =
            """
            -- signup read
            SELECT waba_id, phone_number_id, token, pin, coexistence, installation
            FROM whatsapp_signup JOIN store ON store.id = store_id WHERE store_id = $1
            """;
    private static final String FORGET =
            """
            -- signup forget
            DELETE FROM whatsapp_signup WHERE store_id = $1
            """;

    private final Database database;
    private final Sealing sealing;

    SignupRows(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * One that is under way.
     *
     * @param number empty until Meta told which numbers there are
     * @param coexistence the number stays in the WhatsApp Business app, and is not registered
     * @param installation of the app, in which it was begun
     */
    record Signup(
            WabaId waba,
            Optional<PhoneNumberId> number,
            Secret token,
            Secret pin,
            boolean coexistence,
            long installation) {

        Signup with(PhoneNumberId chosen) {
            return new Signup(waba, Optional.of(chosen), token, pin, coexistence, installation);
        }

        Signup with(Secret other) {
            return new Signup(waba, number, token, other, coexistence, installation);
        }
    }

    /**
     * Takes the place of one that was under way.
     *
     * @return false when the app was uninstalled since it began: then nothing is kept
     */
    Uni<Boolean> keep(StoreId store, Signup signup) {
        var row =
                Tuple.from(
                        Arrays.asList(
                                store.value(),
                                signup.waba().value(),
                                signup.number().map(PhoneNumberId::value).orElse(null),
                                Buffer.buffer(sealing.seal(place(store, "token"), signup.token())),
                                Buffer.buffer(sealing.seal(place(store, "pin"), signup.pin())),
                                signup.coexistence(),
                                signup.installation()));
        return database.query(KEEP, row).map(rows -> rows.rowCount() == 1);
    }

    Uni<Optional<Signup>> read(StoreId store) {
        return database.query(READ, Tuple.of(store.value()))
                .map(rows -> Rows.first(rows, row -> signup(store, row)));
    }

    Uni<Void> forget(StoreId store) {
        return database.query(FORGET, Tuple.of(store.value())).replaceWithVoid();
    }

    private Signup signup(StoreId store, Row row) {
        return new Signup(
                new WabaId(row.getString("waba_id")),
                Optional.ofNullable(row.getString("phone_number_id")).map(PhoneNumberId::new),
                secret(store, row, "token"),
                secret(store, row, "pin"),
                row.getBoolean("coexistence"),
                row.getLong("installation"));
    }

    private Secret secret(StoreId store, Row row, String column) {
        return sealing.openSecret(place(store, column), row.getBuffer(column).getBytes());
    }

    private static Place place(StoreId store, String column) {
        return new Place(store, TABLE, column);
    }
}
