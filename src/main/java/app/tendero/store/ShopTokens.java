package app.tendero.store;

import app.tendero.kernel.StoreId;
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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The offline tokens of installed stores, which Shopify replaces every hour. Whoever wants the next
 * pair takes a lease on the row, asks Shopify without a transaction open, and stores the pair
 * before anybody uses it; the fence is the row's generation.
 *
 * <p>https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens
 */
@Singleton
public class ShopTokens {

    private static final String TABLE = "shop_token";

    /** Longer than a question to Shopify may take, so that two never ask at a time. */
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** After a lost answer; the refresh token is good until what it was changed into is used. */
    private static final Duration REST = Duration.ofMillis(500);

    private static final String READ =
            """
            -- token read
            SELECT generation, access_token, dead, (extract(epoch FROM access_until - now()) * 1000)::bigint AS left_millis,
                   (extract(epoch FROM renew_at - now()) * 1000)::bigint AS calm_millis
            FROM shop_token WHERE store_id = $1""";

    private static final String PUT =
            """
            -- token put
            INSERT INTO shop_token (store_id, generation, access_token, refresh_token,
                                    renew_at, access_until, refresh_until)
            SELECT id, 1, $2, $3, now() + $4 * interval '1 millisecond',
                   now() + $5 * interval '1 millisecond', now() + $6 * interval '1 millisecond'
            FROM store WHERE id = $1 AND uninstalled_at IS NULL AND installation = $7 FOR SHARE
            ON CONFLICT (store_id) DO UPDATE
            SET generation = shop_token.generation + 1, access_token = $2, refresh_token = $3,
                renew_at = excluded.renew_at, access_until = excluded.access_until,
                refresh_until = excluded.refresh_until, dead = false, lease = NULL, lease_until = NULL""";

    private static final String TAKE =
            """
            -- token lease
            UPDATE shop_token SET lease = $3, lease_until = now() + $4 * interval '1 millisecond'
            WHERE store_id = $1 AND generation = $2 AND NOT dead
              AND (lease_until IS NULL OR lease_until < now())
            RETURNING refresh_token""";

    private static final String REPLACE =
            """
            -- token replace
            UPDATE shop_token
            SET generation = generation + 1, access_token = $4, refresh_token = $5,
                renew_at = now() + $6 * interval '1 millisecond',
                access_until = now() + $7 * interval '1 millisecond',
                refresh_until = now() + $8 * interval '1 millisecond', lease = NULL, lease_until = NULL
            WHERE store_id = $1 AND generation = $2 AND lease = $3""";

    private static final String RELEASE =
            """
            -- token release
            UPDATE shop_token SET lease = NULL, lease_until = now() + $4 * interval '1 millisecond'
            WHERE store_id = $1 AND generation = $2 AND lease = $3""";

    private static final String BURY =
            """
            -- token bury
            UPDATE shop_token SET dead = true, lease = NULL, lease_until = NULL
            WHERE store_id = $1 AND generation = $2 AND lease = $3""";

    private static final String STATES =
            """
            -- token states
            SELECT store_id, dead FROM shop_token WHERE store_id = ANY ($1)""";

    /** In any order, so that those for which nothing helps do not stand before the others. */
    private static final String ENDING =
            """
            -- token ending
            SELECT store_id FROM shop_token
            WHERE NOT dead AND refresh_until < now() + $1 * interval '1 second'
              AND (lease_until IS NULL OR lease_until < now())
            ORDER BY random() LIMIT $2""";

    private final Database database;
    private final Sealing sealing;

    ShopTokens(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** An access token and the refresh token that replaces it, with how long each lives. */
    public record Pair(Secret access, Duration life, Secret refresh, Duration refreshLife) {

        /** How long nobody need think of it: renewed early, of a short life a fifth before. */
        Duration calm() {
            var early = life.dividedBy(5);
            var most = Duration.ofMinutes(5);
            return life.minus(early.compareTo(most) < 0 ? early : most);
        }
    }

    /**
     * The token as it is kept.
     *
     * @param generation which pair it is of
     * @param left how long it still works; may be negative
     * @param calm how long until it should be replaced; may be negative
     * @param dead nothing but the merchant helps
     */
    public record Held(
            long generation, Secret access, Duration left, Duration calm, boolean dead) {}

    /** The right to ask for the next pair, for a while. */
    public record Lease(long generation, UUID id, Secret refresh) {}

    /** The token of a store that installed the app. */
    public Uni<Optional<Held>> of(StoreId store) {
        return database.query(READ, Tuple.of(store.value()))
                .map(rows -> Rows.first(rows, row -> held(store, row)));
    }

    /**
     * A pair the merchant brought, whatever there was before. A store that left gets none, not even
     * one that is leaving at this moment: who leaves waits for the row or is waited for.
     *
     * @param installation for which it was brought
     */
    public Uni<Void> put(StoreId store, Pair pair, long installation) {
        return database.query(
                        PUT,
                        Tuple.from(
                                List.of(
                                        store.value(),
                                        sealed(store, "access_token", pair.access()),
                                        sealed(store, "refresh_token", pair.refresh()),
                                        pair.calm().toMillis(),
                                        pair.life().toMillis(),
                                        pair.refreshLife().toMillis(),
                                        installation)))
                .replaceWithVoid();
    }

    /** Empty while somebody else asks, and when this generation is over. */
    public Uni<Optional<Lease>> lease(StoreId store, long generation) {
        var id = UUID.randomUUID();
        return database.query(TAKE, Tuple.of(store.value(), generation, id, LEASE.toMillis()))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Lease(
                                                        generation,
                                                        id,
                                                        opened(
                                                                store,
                                                                rows.iterator().next(),
                                                                "refresh_token"))));
    }

    /** False when the lease is over: then the pair must not be used, another one is kept. */
    public Uni<Boolean> replace(StoreId store, Lease lease, Pair pair) {
        return database.query(
                        REPLACE,
                        Tuple.from(
                                List.of(
                                        store.value(),
                                        lease.generation(),
                                        lease.id(),
                                        sealed(store, "access_token", pair.access()),
                                        sealed(store, "refresh_token", pair.refresh()),
                                        pair.calm().toMillis(),
                                        pair.life().toMillis(),
                                        pair.refreshLife().toMillis())))
                .map(rows -> rows.rowCount() == 1);
    }

    /** The answer was lost or none came: anybody may try again in a moment. */
    public Uni<Void> release(StoreId store, Lease lease) {
        return database.query(
                        RELEASE,
                        Tuple.of(store.value(), lease.generation(), lease.id(), REST.toMillis()))
                .replaceWithVoid();
    }

    /** Shopify does not know the refresh token any more; false when another pair came meanwhile. */
    public Uni<Boolean> bury(StoreId store, Lease lease) {
        return database.query(BURY, Tuple.of(store.value(), lease.generation(), lease.id()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Some stores whose refresh token ends within that time. */
    public Uni<List<StoreId>> ending(Duration soon, int most) {
        return database.query(ENDING, Tuple.of(soon.toSeconds(), most))
                .map(rows -> Rows.all(rows, row -> new StoreId(row.getLong("store_id"))));
    }

    /** By store: whether its token waits for the merchant; those without one are left out. */
    Uni<Map<StoreId, Boolean>> dead(List<StoreId> stores) {
        var ids = stores.stream().map(StoreId::value).toArray(Long[]::new);
        return database.query(STATES, Tuple.of(ids))
                .map(
                        rows -> {
                            var dead = new HashMap<StoreId, Boolean>();
                            rows.forEach(
                                    row ->
                                            dead.put(
                                                    new StoreId(row.getLong("store_id")),
                                                    row.getBoolean("dead")));
                            return dead;
                        });
    }

    private Held held(StoreId store, Row row) {
        return new Held(
                row.getLong("generation"),
                opened(store, row, "access_token"),
                Duration.ofMillis(row.getLong("left_millis")),
                Duration.ofMillis(row.getLong("calm_millis")),
                row.getBoolean("dead"));
    }

    private Buffer sealed(StoreId store, String column, Secret secret) {
        return Buffer.buffer(sealing.seal(new Place(store, TABLE, column), secret));
    }

    private Secret opened(StoreId store, Row row, String column) {
        return sealing.openSecret(
                new Place(store, TABLE, column), row.getBuffer(column).getBytes());
    }
}
