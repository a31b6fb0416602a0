package app.tendero.store;

import app.tendero.kernel.Markets;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where stores ask for other money than their own, and when to look again. */
@Singleton
public class StoreMarkets {

    /** One store at a time; nobody else takes it, and what fails is tried again in ten minutes. */
    private static final String CLAIM =
            """
            -- markets claim
            UPDATE store s SET markets_due = now() + interval '10 minutes'
            FROM (SELECT id FROM store
                  WHERE markets_due <= now() AND enabled AND uninstalled_at IS NULL
                  ORDER BY markets_due LIMIT 1 FOR UPDATE SKIP LOCKED) due
            WHERE s.id = due.id
            RETURNING s.id""";

    private static final String DUE =
            """
            -- markets due
            UPDATE store SET markets_due = now() WHERE id = $1 AND markets_due > now()""";

    /**
     * With some chance in it, so that stores that came together do not stay together. What changed
     * while the shop was being asked may not be in its answer: then it is still due.
     */
    private static final String SEEN =
            """
            -- markets seen
            UPDATE store SET markets_due = CASE WHEN markets_due <= now() THEN markets_due
              ELSE now() + interval '6 hours' * (0.9 + 0.2 * random()) END
            WHERE id = $1
            RETURNING markets""";

    private static final String CHANGE =
            """
            -- markets change
            UPDATE store_change SET counter = counter + 1 RETURNING counter""";

    private static final String KEEP =
            """
            -- markets keep
            UPDATE store SET markets = $2, change = $3 WHERE id = $1""";

    private static final String MONEY =
            """
            -- store_settings money
            WITH changed AS (
              UPDATE store_settings SET currency = $3, version = version + 1
              WHERE store_id = $1 AND currency = $2 RETURNING store_id)
            UPDATE store s SET change = $4 FROM changed c WHERE s.id = $1 AND s.id = c.store_id""";

    private final Database database;
    private final StoreCache cache;

    StoreMarkets(Database database, StoreCache cache) {
        this.database = database;
        this.cache = cache;
    }

    /** A store that is to be asked, whose turn it is the longest. */
    public Uni<Optional<StoreId>> claim() {
        return database.query(CLAIM, Tuple.tuple())
                .map(rows -> Rows.first(rows, row -> new StoreId(row.getLong("id"))));
    }

    /** Something of the shop changed: it is asked next. */
    public Uni<Void> due(StoreId store) {
        return database.query(DUE, Tuple.of(store.value())).replaceWithVoid();
    }

    /** Keeps what a store told; nearly always it is what was known, and nobody hears of it. */
    public Uni<Void> keep(StoreId store, Markets markets) {
        return database.query(SEEN, Tuple.of(store.value()))
                .chain(
                        rows -> {
                            for (var row : rows) {
                                if (!row.getString("markets").equals(markets.written())) {
                                    return change(store, markets);
                                }
                            }
                            return Uni.createFrom().voidItem();
                        });
    }

    /**
     * The shop changed its own money: a store that spoke of the money before speaks of this one.
     * Whoever ends the transaction well calls {@link #renewed}.
     *
     * @param before ISO 4217 code, like {@code now}
     */
    public Uni<Void> money(Tx tx, StoreId store, String before, String now) {
        return Database.query(tx, CHANGE, Tuple.tuple())
                .map(rows -> rows.iterator().next().getLong("counter"))
                .chain(
                        change ->
                                Database.query(
                                        tx, MONEY, Tuple.of(store.value(), before, now, change)))
                .replaceWithVoid();
    }

    /** The store's settings changed here: what is remembered of them is read again. */
    public void renewed(StoreId store) {
        cache.drop(store);
    }

    private Uni<Void> change(StoreId store, Markets markets) {
        return database.inTx(
                        tx ->
                                Database.query(tx, CHANGE, Tuple.tuple())
                                        .map(rows -> rows.iterator().next().getLong("counter"))
                                        .chain(
                                                change ->
                                                        Database.query(
                                                                tx,
                                                                KEEP,
                                                                Tuple.of(
                                                                        store.value(),
                                                                        markets.written(),
                                                                        change))))
                .invoke(() -> cache.drop(store))
                .replaceWithVoid();
    }
}
