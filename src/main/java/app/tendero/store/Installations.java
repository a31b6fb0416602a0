package app.tendero.store;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Breakers;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores that come from Shopify with the app, and go when it is uninstalled. */
@Singleton
public class Installations {

    private static final String STANDING =
            """
            -- installation standing
            SELECT store.id, store.uninstalled_at IS NULL AS installed,
                   store.access_token IS NOT NULL
                       OR store.api_key IS NOT NULL AND store.api_secret IS NOT NULL
                       OR EXISTS (SELECT FROM shop_token WHERE store_id = store.id AND NOT dead)
                       AS reachable,
                   store.installed_at IS NULL OR store.shop_id IS NOT NULL AS described
            FROM store WHERE domain = $1""";

    /** Held to the end, so that a change of the store waits for this one. */
    private static final String CHANGE =
            """
            -- installation change
            UPDATE store_change SET counter = counter + 1 RETURNING counter""";

    /** What was uninstalled before the last installation was that installation's predecessor. */
    private static final String LEAVE =
            """
            -- installation leave
            UPDATE store SET version = version + 1, change = $2, uninstalled_at = now(),
                   installation = installation + 1, access_token = NULL,
                   storefront_token = NULL, scopes = NULL, updated_at = now()
            WHERE id = $1 AND uninstalled_at IS NULL AND ($3::timestamptz IS NULL
                  OR coalesce(installed_at, '-infinity') <= $3::timestamptz)
            RETURNING installed_at IS NULL AS custom""";

    private static final String GONE =
            """
            -- installation gone
            SELECT FROM store WHERE id = $1 AND uninstalled_at IS NOT NULL""";

    /** The database's clock: a replica's own may be wrong, and news are compared with this. */
    private static final String NOW = "-- installation now\nSELECT now() AS now";

    private static final String SCOPES =
            """
            -- installation scopes
            UPDATE store SET version = version + 1, change = $2, scopes = $3, updated_at = now()
            WHERE id = $1 AND uninstalled_at IS NULL""";

    /** What an installed store leaves behind: nothing that opens a door, and nobody's role. */
    private static final List<String> SECRETS =
            List.of(
                    "-- installation tokens\nDELETE FROM shop_token WHERE store_id = $1",
                    "-- installation wish\nDELETE FROM storefront_wish WHERE store_id = $1",
                    "-- installation numbers\nDELETE FROM whatsapp_number WHERE store_id = $1",
                    "-- installation keys\nDELETE FROM store_key WHERE store_id = $1",
                    "-- installation signups\nDELETE FROM whatsapp_signup WHERE store_id = $1",
                    "-- installation people\nDELETE FROM store_user WHERE store_id = $1");

    private final StoreRows stores;
    private final SettingsRows settings;
    private final StoreCache cache;
    private final Database database;
    private final Breakers breakers;

    Installations(
            StoreRows stores,
            SettingsRows settings,
            StoreCache cache,
            Database database,
            Breakers breakers) {
        this.stores = stores;
        this.settings = settings;
        this.cache = cache;
        this.database = database;
        this.breakers = breakers;
    }

    /**
     * How a shop stands with us.
     *
     * @param installed false once the app was uninstalled
     * @param reachable whether there is a token, or something one can be asked for with
     * @param described whether the shop said what it is called, where it was asked
     */
    public record Standing(
            StoreId store, boolean installed, boolean reachable, boolean described) {}

    /**
     * What the shop says of itself.
     *
     * @param id Shopify's
     */
    public record Facts(
            long id, String name, Optional<String> currency, Optional<ZoneId> timezone) {}

    /** What became of a wish to leave. */
    public enum Leaving {
        LEFT,
        /** The store had left before. */
        GONE,
        /** The news is older than the installation. */
        NOT_NOW
    }

    /** Always as it is now, past every cache. */
    public Uni<Optional<Standing>> standing(ShopDomain shop) {
        return database.query(STANDING, Tuple.of(shop.value()))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Stream.of(rows.iterator().next())
                                                .map(
                                                        row ->
                                                                new Standing(
                                                                        new StoreId(
                                                                                row.getLong("id")),
                                                                        row.getBoolean("installed"),
                                                                        row.getBoolean("reachable"),
                                                                        row.getBoolean(
                                                                                "described")))
                                                .findFirst());
    }

    /**
     * Makes the shop's store, or brings it back. It sends nothing yet: its token and its numbers
     * come after.
     *
     * @param scopes what the merchant granted, comma separated
     * @return the store, and whether it came new or anew
     */
    public Uni<Installed> install(ShopDomain shop, String scopes) {
        return now().chain(
                        now ->
                                Panache.withTransaction(
                                        () ->
                                                stores.nextChange()
                                                        .map(change -> new Moment(change, now))
                                                        .chain(at -> written(shop, scopes, at))))
                .invoke(installed -> renewed(installed.store()));
    }

    /**
     * A store that installed the app.
     *
     * @param came false when it was installed already and only its token is new
     * @param installation which one it is; an uninstall ends it
     */
    public record Installed(StoreId store, boolean came, long installation) {}

    /** Takes over what the shop says of itself, where the merchant did not choose yet. */
    public Uni<Void> describe(StoreId store, Facts facts) {
        return Panache.withTransaction(
                        () ->
                                stores.nextChange()
                                        .chain(
                                                change ->
                                                        stores.findOne(store)
                                                                .chain(
                                                                        row ->
                                                                                row.isPresent()
                                                                                        ? described(
                                                                                                row
                                                                                                        .get(),
                                                                                                facts,
                                                                                                change)
                                                                                        : nothing())))
                .invoke(() -> renewed(store));
    }

    /**
     * The app was uninstalled: from now on nothing is decided or sent for the store, and what could
     * open a door is gone. What it remembers waits for Shopify's word to erase it.
     *
     * @param at when, by Shopify's clock; empty where it does not say
     */
    public Uni<Leaving> uninstall(StoreId store, Optional<Instant> at) {
        return database.inTx(tx -> change(tx).chain(change -> left(tx, store, change, at)))
                .invoke(() -> renewed(store));
    }

    /** The merchant granted or took away scopes. */
    public Uni<Void> scopes(StoreId store, String scopes) {
        return database.inTx(
                        tx ->
                                change(tx)
                                        .chain(
                                                change ->
                                                        Database.query(
                                                                tx,
                                                                SCOPES,
                                                                Tuple.of(
                                                                        store.value(),
                                                                        change,
                                                                        scopes))))
                .invoke(() -> renewed(store))
                .replaceWithVoid();
    }

    private record Moment(long change, Instant at) {}

    private Uni<Instant> now() {
        return database.query(NOW, Tuple.tuple())
                .map(rows -> rows.iterator().next().getOffsetDateTime("now").toInstant());
    }

    private Uni<Installed> written(ShopDomain shop, String scopes, Moment moment) {
        return stores.ofShop(shop)
                .chain(
                        known ->
                                known.isPresent()
                                        ? Uni.createFrom().item(again(known.get(), scopes, moment))
                                        : anew(shop, scopes, moment));
    }

    private static Installed again(StoreEntity store, String scopes, Moment moment) {
        var came = store.install(scopes, moment.change(), moment.at());
        return new Installed(store.id(), came, store.installation());
    }

    private Uni<Installed> anew(ShopDomain shop, String scopes, Moment moment) {
        return stores.nextId()
                .map(id -> new StoreEntity(id, shop, moment.at()))
                .chain(
                        store -> {
                            var installed = again(store, scopes, moment);
                            return stores.persist(store)
                                    .chain(() -> settings.persist(new SettingsEntity(store.id())))
                                    .replaceWith(installed);
                        });
    }

    private Uni<Void> described(StoreEntity store, Facts facts, long change) {
        store.describe(facts, change, Clock.systemUTC().instant());
        return settings.ofStore(store.id()).invoke(row -> row.describe(facts)).replaceWithVoid();
    }

    private static Uni<Long> change(Tx tx) {
        return Database.query(tx, CHANGE, Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong("counter"));
    }

    private static Uni<Leaving> left(Tx tx, StoreId store, long change, Optional<Instant> at) {
        var when = at.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null);
        return Database.query(tx, LEAVE, Tuple.of(store.value(), change, when))
                .chain(
                        rows ->
                                rows.size() == 0
                                        ? stayed(tx, store)
                                        : forget(tx, store, rows.iterator().next().getBoolean(0)));
    }

    private static Uni<Leaving> stayed(Tx tx, StoreId store) {
        return Database.query(tx, GONE, Tuple.of(store.value()))
                .map(rows -> rows.size() == 0 ? Leaving.NOT_NOW : Leaving.GONE);
    }

    /** A custom app's store belongs to who registered it, who may have another token for it. */
    private static Uni<Leaving> forget(Tx tx, StoreId store, boolean custom) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (var secret : custom ? List.<String>of() : SECRETS) {
            chain =
                    chain.chain(
                            () ->
                                    Database.query(tx, secret, Tuple.of(store.value()))
                                            .replaceWithVoid());
        }
        return chain.replaceWith(Leaving.LEFT);
    }

    private void renewed(StoreId store) {
        cache.drop(store);
        breakers.renewed(store);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
