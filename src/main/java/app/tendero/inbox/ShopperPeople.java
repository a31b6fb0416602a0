package app.tendero.inbox;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import app.tendero.platform.Sealing;
import app.tendero.platform.Tx;
import app.tendero.privacy.Clues;
import app.tendero.privacy.People;
import app.tendero.privacy.Person;
import app.tendero.privacy.PhoneForms;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds shoppers for whoever asks about people's data, and makes strangers of them. */
@Singleton
class ShopperPeople implements People {

    private static final String BY_ALIAS =
            """
            -- shopper by alias
            SELECT DISTINCT shopper_id AS id FROM shopper_alias
            WHERE store_id = $1 AND alias = ANY($2::bytea[])
            """;
    private static final String ADDRESSES =
            """
            -- shopper addresses
            SELECT id, address FROM shopper WHERE store_id = $1 AND id = ANY($2::uuid[])
            """;
    private static final int AT_ONCE = 1_000;
    private static final String STRETCH =
            """
            -- shopper stretch
            SELECT id, address FROM shopper WHERE store_id = $1 AND ($2::uuid IS NULL OR id > $2)
            ORDER BY id LIMIT 1000
            """;

    /** Whoever is being answered at this moment is not silent, whatever the rows say. */
    private static final String SILENT =
            """
            -- shopper silent
            WITH stretch AS (
              SELECT id, created_at FROM shopper
              WHERE store_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT 1000)
            SELECT s.id, coalesce(c.updated_at, s.created_at) < now() - $3 * interval '1 day'
              AND NOT EXISTS (SELECT FROM inbox i WHERE i.store_id = $1
                AND i.lane = 'conversation:' || s.id AND i.done_at IS NULL) AS silent
            FROM stretch s LEFT JOIN conversation c ON c.store_id = $1 AND c.id = s.id
            ORDER BY s.id
            """;

    /** Fewer days than any store may set for silence. */
    private static final String AWAKE =
            """
            -- shopper awake
            SELECT s.id FROM shopper s
            LEFT JOIN conversation c ON c.store_id = $1 AND c.id = s.id
            WHERE s.store_id = $1 AND s.id = ANY($2::uuid[])
              AND (coalesce(c.updated_at, s.created_at) > now() - interval '5 days'
                OR EXISTS (SELECT FROM inbox i WHERE i.store_id = $1
                  AND i.lane = 'conversation:' || s.id AND i.done_at IS NULL))
            """;

    /** Steps from store to store through the key. */
    private static final String STORES =
            """
            -- shopper stores
            WITH RECURSIVE stores AS (
              (SELECT store_id FROM shopper ORDER BY store_id LIMIT 1)
              UNION ALL
              SELECT (SELECT store_id FROM shopper WHERE store_id > s.store_id
                      ORDER BY store_id LIMIT 1)
              FROM stores s WHERE s.store_id IS NOT NULL)
            SELECT store_id FROM stores WHERE store_id IS NOT NULL
            """;

    private static final String LOCK =
            """
            -- shopper lock
            SELECT id FROM shopper WHERE store_id = $1 AND id = ANY($2::uuid[])
            ORDER BY id FOR UPDATE
            """;
    private static final String REMEMBER =
            """
            -- erased add
            INSERT INTO erased_shopper (store_id, alias, erased_at)
            SELECT $1, alias, now() FROM (
              SELECT alias FROM shopper_alias WHERE store_id = $1 AND shopper_id = ANY($2::uuid[])
              UNION SELECT * FROM unnest($3::bytea[])) known(alias)
            ORDER BY alias
            ON CONFLICT (store_id, alias) DO UPDATE SET erased_at = now()
            """;
    private static final String FORGET_ALIASES =
            """
            -- alias forget
            DELETE FROM shopper_alias WHERE store_id = $1 AND shopper_id = ANY($2::uuid[])
            """;
    private static final String FORGET_LINKS =
            """
            -- link forget
            DELETE FROM shopper_link WHERE store_id = $1 AND shopper_id = ANY($2::uuid[])
            """;
    private static final String FORGET_SHOPPERS =
            """
            -- shopper forget
            DELETE FROM shopper WHERE store_id = $1 AND id = ANY($2::uuid[])
            """;

    private final Database database;
    private final ShopperDirectory directory;
    private final ShopperLinks links;
    private final LanesOfTheErased lanes;
    private final Sealing sealing;

    ShopperPeople(
            Database database,
            ShopperDirectory directory,
            ShopperLinks links,
            LanesOfTheErased lanes,
            Sealing sealing) {
        this.database = database;
        this.directory = directory;
        this.links = links;
        this.lanes = lanes;
        this.sealing = sealing;
    }

    @Override
    public Uni<Person> find(StoreId store, Clues clues) {
        var found = new HashSet<ConversationId>();
        return byKeys(store, clues)
                .invoke(found::addAll)
                .chain(() -> links.shoppers(store, clues))
                .invoke(found::addAll)
                .chain(() -> byTails(store, clues))
                .invoke(found::addAll)
                .chain(() -> called(new Person(store, found, clues)));
    }

    private Uni<List<ConversationId>> byKeys(StoreId store, Clues clues) {
        var aliases = aliases(store, clues);
        return aliases.length == 0
                ? Uni.createFrom().item(List.of())
                : database.query(BY_ALIAS, Tuple.of(store.value(), aliases))
                        .map(ShopperPeople::ids);
    }

    private Buffer[] aliases(StoreId store, Clues clues) {
        var keys = new ArrayList<ShopperKey>();
        clues.bsuids().forEach(id -> keys.add(new ShopperKey.Bsuid(id)));
        clues.phones().stream()
                .flatMap(phone -> PhoneForms.of(phone).stream())
                .forEach(form -> keys.add(new ShopperKey.WaId(form)));
        return keys.stream()
                .map(key -> Buffer.buffer(directory.hashOf(store, key)))
                .toArray(Buffer[]::new);
    }

    /**
     * Numbers without a country are compared with all of the store's, opened one stretch a time.
     */
    private Uni<Set<ConversationId>> byTails(StoreId store, Clues clues) {
        var national =
                clues.phones().stream()
                        .filter(phone -> !PhoneForms.isInternational(phone))
                        .toList();
        return national.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : tails(new Tails(store, national, new HashSet<>()), Optional.empty())
                        .map(found -> found.size() == 1 ? found : Set.of());
    }

    private record Tails(StoreId store, List<String> numbers, Set<ConversationId> found) {

        void look(ConversationId shopper, ShopperAddress address) {
            if (address.phone().isPresent()
                    && numbers.stream()
                            .anyMatch(n -> PhoneForms.agree(n, address.phone().get().value()))) {
                found.add(shopper);
            }
        }
    }

    private Uni<Set<ConversationId>> tails(Tails tails, Optional<UUID> after) {
        return database.query(STRETCH, Tuple.of(tails.store().value(), after.orElse(null)))
                .chain(
                        rows -> {
                            UUID last = null;
                            for (var row : rows) {
                                last = row.getUUID("id");
                                tails.look(new ConversationId(last), address(tails.store(), row));
                            }
                            return rows.size() < AT_ONCE
                                    ? Uni.createFrom().item(tails.found())
                                    : tails(tails, Optional.ofNullable(last));
                        });
    }

    /** Adds what the shoppers themselves are called by. */
    private Uni<Person> called(Person person) {
        if (!person.isKnown()) {
            return Uni.createFrom().item(person);
        }
        return database.query(ADDRESSES, Tuple.of(person.store().value(), person.ids()))
                .map(
                        rows -> {
                            var clues = person.clues();
                            for (var row : rows) {
                                clues = clues.and(clues(address(person.store(), row)));
                            }
                            return new Person(person.store(), person.shoppers(), clues);
                        });
    }

    private static Clues clues(ShopperAddress address) {
        var phone = address.phone().map(key -> Clues.ofPhone(key.value())).orElse(Clues.NONE);
        return address.bsuid().map(key -> Clues.ofBsuid(key.value())).orElse(Clues.NONE).and(phone);
    }

    private ShopperAddress address(StoreId store, Row row) {
        return ShopperAddress.open(sealing, store, row.getBuffer("address").getBytes());
    }

    /**
     * One transaction, in the order in which a message takes its locks: the shopper, then the lane.
     * Whoever holds the lane finds another fence there and drops what it did.
     */
    @Override
    public Uni<Integer> forget(Person person, boolean forGood) {
        return database.inTx(tx -> forget(tx, person, forGood));
    }

    private Uni<Integer> forget(Tx tx, Person person, boolean forGood) {
        var who = Tuple.of(person.store().value(), person.ids());
        var marks = forGood ? aliases(person.store(), person.clues()) : new Buffer[0];
        var rows = new int[1];
        return Database.query(tx, LOCK, who)
                .chain(() -> forGood ? remember(tx, person, marks) : Uni.createFrom().voidItem())
                .chain(() -> Database.query(tx, FORGET_ALIASES, who))
                .invoke(gone -> rows[0] += gone.rowCount())
                .chain(() -> Database.query(tx, FORGET_LINKS, who))
                .invoke(gone -> rows[0] += gone.rowCount())
                .chain(() -> Database.query(tx, FORGET_SHOPPERS, who))
                .invoke(gone -> rows[0] += gone.rowCount())
                .chain(() -> lanes.takeAway(tx, person))
                .replaceWith(() -> rows[0]);
    }

    private static Uni<Void> remember(Tx tx, Person person, Buffer[] marks) {
        var arguments = Tuple.of(person.store().value(), person.ids(), marks);
        return Database.query(tx, REMEMBER, arguments).replaceWithVoid();
    }

    /** A message that was being kept in that moment may have left a lane, or a key to nobody. */
    @Override
    public Uni<Integer> clear(Person person) {
        var who = Tuple.of(person.store().value(), person.ids());
        return database.query(FORGET_ALIASES, who)
                .chain(aliases -> lanes.clear(person).map(gone -> gone + aliases.rowCount()));
    }

    @Override
    public Uni<Stretch> silentFor(StoreId store, int days, Optional<ConversationId> after) {
        var arguments =
                Tuple.of(store.value(), after.map(ConversationId::value).orElse(null), days);
        return database.query(SILENT, arguments).map(ShopperPeople::stretch);
    }

    private static Stretch stretch(RowSet<Row> rows) {
        var silent = new ArrayList<ConversationId>();
        ConversationId last = null;
        for (var row : rows) {
            last = new ConversationId(row.getUUID("id"));
            if (row.getBoolean("silent")) {
                silent.add(last);
            }
        }
        return new Stretch(
                silent, rows.size() < AT_ONCE ? Optional.empty() : Optional.ofNullable(last));
    }

    @Override
    public Uni<Set<ConversationId>> awake(Person person) {
        return database.query(AWAKE, Tuple.of(person.store().value(), person.ids()))
                .map(rows -> Set.copyOf(ids(rows)));
    }

    @Override
    public Uni<List<StoreId>> stores() {
        return database.query(STORES, Tuple.tuple())
                .map(rows -> Rows.all(rows, row -> new StoreId(row.getLong("store_id"))));
    }

    static List<ConversationId> ids(RowSet<Row> rows) {
        return Rows.all(rows, row -> new ConversationId(row.getUUID("id")));
    }
}
