package app.tendero.store;

import app.tendero.access.KeyOwners;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Secret;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Gives stores keys of their own, and knows them again by their hash. */
@Singleton
class StoreKeys implements KeyOwners {

    /** Tells people, and scanners for leaked keys, whose key they look at. */
    private static final String PREFIX = "tendero_";

    private static final String PURPOSE = "store.key";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 10;
    private static final String OWNER =
            """
            SELECT store.id FROM store_key JOIN store ON store.id = store_key.store_id
            WHERE store_key.hash = $1 AND store.enabled AND store.uninstalled_at IS NULL""";

    private final KeyRows rows;
    private final Database database;
    private final KeyedHash hash;
    private final SecureRandom random = new SecureRandom();

    StoreKeys(KeyRows rows, Database database, KeyedHash hash) {
        this.rows = rows;
        this.database = database;
        this.hash = hash;
    }

    @Override
    public Uni<Optional<StoreId>> ownerOf(Secret key) {
        if (!key.reveal().startsWith(PREFIX)) {
            return Uni.createFrom().item(Optional.empty());
        }
        return database.query(OWNER, Tuple.of(hash.of(PURPOSE, key.reveal())))
                .map(
                        found ->
                                found.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new StoreId(found.iterator().next().getLong(0))));
    }

    /** A new key beside those there are, shown here and never again. */
    Uni<KeyEntity.View> give(StoreId store) {
        var key = newKey();
        var row = new KeyEntity(store, hash.of(PURPOSE, key), key, Clock.systemUTC().instant());
        return Panache.withTransaction(
                () ->
                        rows.ofStore(store)
                                .invoke(StoreKeys::refuseIfFull)
                                .chain(() -> rows.persistAndFlush(row))
                                .map(kept -> kept.view(Optional.of(key))));
    }

    Uni<List<KeyEntity.View>> list(StoreId store) {
        return Panache.withSession(() -> rows.ofStore(store))
                .map(all -> all.stream().map(row -> row.view(Optional.empty())).toList());
    }

    /** How many were revoked; a revoked key is refused from the next call on, everywhere. */
    Uni<Long> revoke(StoreId store, Optional<Long> id) {
        return Panache.withTransaction(
                () -> id.isPresent() ? rows.revoke(store, id.get()) : rows.revokeAll(store));
    }

    private static void refuseIfFull(List<KeyEntity> keys) {
        if (keys.size() >= MOST) {
            throw new ProblemException(
                    Problem.conflict("A store has at most 10 keys; revoke one first.", List.of()));
        }
    }

    private String newKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
