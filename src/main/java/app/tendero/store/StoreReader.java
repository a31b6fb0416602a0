package app.tendero.store;

import app.tendero.kernel.Markets;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Database;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Place;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads stores with their secrets opened, for the cache. On the PostgreSQL client, not on
 * Hibernate: whoever asks first may be on any thread, without a session.
 */
@Singleton
class StoreReader {

    private static final String STORE =
            """
            -- store read
            SELECT * FROM store JOIN store_settings ON store_settings.store_id = store.id
            WHERE store.id = $1""";
    private static final String NUMBERS =
            "SELECT * FROM whatsapp_number WHERE store_id = $1 ORDER BY position";
    private static final String BY_NUMBER =
            "SELECT store_id AS id FROM whatsapp_number WHERE phone_number_id = $1";
    private static final String BY_DOMAIN = "SELECT id FROM store WHERE domain = $1";
    private static final String BY_WABA =
            "SELECT DISTINCT store_id AS id FROM whatsapp_number WHERE waba_id = $1 ORDER BY 1";
    private static final String VERIFY_TOKEN =
            "SELECT EXISTS (SELECT FROM whatsapp_number WHERE verify_token_hash = $1) AS known";
    private static final String LATEST_NUMBERS =
            """
            -- store latest
            SELECT phone_number_id FROM whatsapp_number JOIN store ON store.id = store_id
            WHERE enabled ORDER BY change DESC LIMIT $1""";
    private static final String CHANGED_SINCE =
            "SELECT counter, id FROM store_change LEFT JOIN store ON change > $1";

    private final Database database;
    private final Sealing sealing;
    private final KeyedHash hash;

    StoreReader(Database database, Sealing sealing, KeyedHash hash) {
        this.database = database;
        this.sealing = sealing;
        this.hash = hash;
    }

    Uni<Optional<Store>> store(StoreId id) {
        return database.query(STORE, Tuple.of(id.value()))
                .chain(
                        rows ->
                                rows.size() == 0
                                        ? Uni.createFrom().item(Optional.empty())
                                        : numbers(id)
                                                .map(all -> Optional.of(store(first(rows), all))));
    }

    Uni<Optional<StoreId>> byNumber(PhoneNumberId number) {
        return database.query(BY_NUMBER, Tuple.of(number.value())).map(StoreReader::firstId);
    }

    Uni<Optional<StoreId>> byDomain(ShopDomain domain) {
        return database.query(BY_DOMAIN, Tuple.of(domain.value())).map(StoreReader::firstId);
    }

    Uni<List<StoreId>> byWaba(WabaId waba) {
        return database.query(BY_WABA, Tuple.of(waba.value())).map(StoreReader::ids);
    }

    Uni<Boolean> verifyTokenKnown(String token) {
        return database.query(VERIFY_TOKEN, Tuple.of(hash.of(NumberEntity.VERIFY_TOKEN, token)))
                .map(rows -> first(rows).getBoolean("known"));
    }

    /** Numbers of the stores that changed last: the ones somebody is working on. */
    Uni<List<PhoneNumberId>> latestNumbers(int most) {
        return database.query(LATEST_NUMBERS, Tuple.of(most))
                .map(rows -> Rows.all(rows, row -> new PhoneNumberId(row.getString(0))));
    }

    /** Which stores changed after this value of the counter, and its value now. */
    Uni<Changes> changedSince(long counter) {
        return database.query(CHANGED_SINCE, Tuple.of(counter))
                .map(rows -> new Changes(first(rows).getLong("counter"), ids(rows)));
    }

    record Changes(long counter, List<StoreId> stores) {}

    private Uni<List<WhatsAppNumber>> numbers(StoreId id) {
        return database.query(NUMBERS, Tuple.of(id.value()))
                .map(rows -> Rows.all(rows, row -> number(id, row)));
    }

    private Store store(Row row, List<WhatsAppNumber> numbers) {
        var id = new StoreId(row.getLong("id"));
        var shopify =
                new ShopifyAccess(
                        secret(id, StoreEntity.TABLE, row, "access_token"),
                        secret(id, StoreEntity.TABLE, row, "storefront_token"),
                        Optional.ofNullable(row.getString("api_key")),
                        secret(id, StoreEntity.TABLE, row, "api_secret"));
        return new Store(
                id,
                new ShopDomain(row.getString("domain")),
                row.getString("name"),
                row.getBoolean("enabled") && row.getValue("uninstalled_at") == null,
                shopify,
                numbers,
                settings(row, shopify),
                Markets.read(row.getString("markets")));
    }

    private static StoreSettings settings(Row row, ShopifyAccess shopify) {
        return new StoreSettings(
                SettingsText.welcome(row.getString("welcome")),
                SettingsText.languages(row.getString("languages")),
                row.getString("currency"),
                ZoneId.of(row.getString("timezone")),
                row.getInteger("max_quantity"),
                Duration.ofDays(row.getInteger("cart_life_days")),
                checkout(CheckoutMode.valueOf(row.getString("checkout")), shopify),
                SettingsText.wording(row.getString("wording")),
                Optional.ofNullable(row.getString("contact")),
                ChatText.read(row.getString("chat"), row.getString("menu")));
    }

    /** A Storefront cart needs its token; without one the link does. */
    private static CheckoutMode checkout(CheckoutMode chosen, ShopifyAccess shopify) {
        return chosen == CheckoutMode.STOREFRONT_CART && shopify.storefrontToken().isEmpty()
                ? CheckoutMode.PERMALINK
                : chosen;
    }

    private WhatsAppNumber number(StoreId id, Row row) {
        return new WhatsAppNumber(
                new PhoneNumberId(row.getString("phone_number_id")),
                new WabaId(row.getString("waba_id")),
                secret(id, NumberEntity.TABLE, row, "token").orElseThrow(),
                secret(id, NumberEntity.TABLE, row, "app_secret"),
                row.getString("display_phone_number"),
                row.getInteger("messages_per_second"),
                row.getBoolean("paused"));
    }

    private Optional<Secret> secret(StoreId store, String table, Row row, String column) {
        var sealed = row.getBuffer(column);
        return sealed == null
                ? Optional.empty()
                : Optional.of(
                        sealing.openSecret(new Place(store, table, column), sealed.getBytes()));
    }

    private static Row first(RowSet<Row> rows) {
        return rows.iterator().next();
    }

    private static Optional<StoreId> firstId(RowSet<Row> rows) {
        return ids(rows).stream().findFirst();
    }

    private static List<StoreId> ids(RowSet<Row> rows) {
        var ids = new ArrayList<StoreId>();
        for (var row : rows) {
            var id = row.getLong("id");
            if (id != null) {
                ids.add(new StoreId(id));
            }
        }
        return ids;
    }
}
