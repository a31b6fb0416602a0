package app.tendero.inbox;

import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Sealing;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Knows who a shopper is, whatever Meta tells of them this time. The BSUID comes first; the phone
 * is an alias that moves when it turns up with another BSUID, because numbers are given to new
 * people. Two BSUIDs are never taken for one shopper unless Meta itself announces the change.
 */
@Singleton
class ShopperDirectory {

    private static final String FIND =
            """
            -- shopper find
            SELECT a.store_id, a.alias, s.id, s.has_bsuid, s.address,
                   NULL::timestamptz AS erased_at
            FROM shopper_alias a JOIN shopper s ON s.store_id = a.store_id AND s.id = a.shopper_id
            WHERE (a.store_id, a.alias) IN (SELECT * FROM unnest($1::bigint[], $2::bytea[]))
            UNION ALL
            SELECT e.store_id, e.alias, NULL, NULL, NULL, e.erased_at FROM erased_shopper e
            WHERE (e.store_id, e.alias) IN (SELECT * FROM unnest($1::bigint[], $2::bytea[]))
            """;
    private static final String FIND_ONE =
            "SELECT shopper_id FROM shopper_alias WHERE store_id = $1 AND alias = $2";
    private static final String ADD_SHOPPERS =
            """
            -- shopper add
            INSERT INTO shopper (store_id, id, has_bsuid, address)
            SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::boolean[], $4::bytea[])
            """;
    private static final String CHANGE_SHOPPERS =
            """
            -- shopper change
            UPDATE shopper s SET has_bsuid = u.b, address = u.a
            FROM unnest($1::bigint[], $2::uuid[], $3::boolean[], $4::bytea[]) u(s, id, b, a)
            WHERE s.store_id = u.s AND s.id = u.id
            """;
    private static final String ADD_ALIASES =
            """
            -- alias add
            INSERT INTO shopper_alias (store_id, alias, shopper_id)
            SELECT * FROM unnest($1::bigint[], $2::bytea[], $3::uuid[])
            ON CONFLICT (store_id, alias) DO NOTHING RETURNING 1
            """;
    private static final String MOVE_ALIASES =
            """
            -- alias move
            UPDATE shopper_alias a SET shopper_id = u.id
            FROM unnest($1::bigint[], $2::bytea[], $3::uuid[]) u(s, alias, id)
            WHERE a.store_id = u.s AND a.alias = u.alias
            """;

    private final Database database;
    private final KeyedHash hash;
    private final Sealing sealing;

    ShopperDirectory(Database database, KeyedHash hash, Sealing sealing) {
        this.database = database;
        this.hash = hash;
        this.sealing = sealing;
    }

    /** One identity of one store, as it was told when it wrote. */
    record Asked(StoreId store, ShopperIdentity identity, Instant writtenAt) {}

    /**
     * The conversations of these shoppers, in the order asked; new ones are made. None for what
     * somebody wrote before they were erased, however late it comes.
     */
    Uni<List<Optional<ConversationId>>> resolve(Tx tx, List<Asked> asked) {
        if (asked.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var book = new Book();
        var hashed = asked.stream().map(this::hashed).toList();
        hashed.forEach(one -> one.all().forEach(book::wanted));
        return Database.first(tx, FIND, book.question())
                .invoke(book::learn)
                .map(rows -> hashed.stream().map(one -> settleUnlessErased(book, one)).toList())
                .call(() -> write(tx, book));
    }

    /** The conversation of a shopper, if they ever wrote to this store. */
    Uni<Optional<ConversationId>> find(StoreId store, ShopperKey key) {
        var alias = alias(store, key);
        return database.query(FIND_ONE, Tuple.of(store.value(), alias.bytes()))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                new ConversationId(
                                                        rows.iterator()
                                                                .next()
                                                                .getUUID("shopper_id"))));
    }

    /** One that was asked for, and what it is found by. */
    private record Hashed(
            Asked asked, Optional<Alias> bsuid, Optional<Alias> phone, Optional<Alias> previous) {

        Stream<Alias> all() {
            return Stream.of(bsuid, phone, previous).flatMap(Optional::stream);
        }
    }

    private Hashed hashed(Asked a) {
        var identity = a.identity();
        return new Hashed(
                a,
                identity.bsuid().map(key -> alias(a.store(), key)),
                identity.phone().map(key -> alias(a.store(), key)),
                identity.previous().map(key -> alias(a.store(), key)));
    }

    /** What a key is found by. */
    byte[] hashOf(StoreId store, ShopperKey key) {
        return HexFormat.of().parseHex(alias(store, key).hex());
    }

    private Alias alias(StoreId store, ShopperKey key) {
        var purpose =
                switch (key) {
                    case ShopperKey.WaId phone -> "shopper.phone";
                    case ShopperKey.Bsuid bsuid -> "shopper.bsuid";
                };
        return new Alias(
                store.value(), HexFormat.of().formatHex(hash.of(store, purpose, key.value())));
    }

    private static Optional<ConversationId> settleUnlessErased(Book book, Hashed one) {
        return one.all().anyMatch(alias -> book.erased(alias, one.asked().writtenAt()))
                ? Optional.empty()
                : Optional.of(settle(book, one));
    }

    private static ConversationId settle(Book book, Hashed one) {
        var bsuid = one.bsuid();
        var phone = one.phone();
        var known =
                bsuid.flatMap(book::find)
                        .or(() -> one.previous().flatMap(book::find))
                        .or(
                                () ->
                                        phone.flatMap(book::find)
                                                .filter(s -> bsuid.isEmpty() || !s.hasBsuid));
        var shopper = known.orElseGet(() -> book.make(one.asked()));
        boolean news = false;
        for (var alias : List.of(bsuid, phone)) {
            if (alias.isPresent() && book.find(alias.get()).orElse(null) != shopper) {
                book.point(alias.get(), shopper);
                news = true;
            }
        }
        shopper.hasBsuid |= bsuid.isPresent();
        if (news && known.isPresent()) {
            shopper.tell(ShopperAddress.of(one.asked().identity()));
        }
        return new ConversationId(shopper.id);
    }

    private Uni<Void> write(Tx tx, Book book) {
        if (book.made.isEmpty() && book.added.isEmpty() && book.moved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var changed = book.changed();
        return unlessEmpty(book.made, () -> Database.query(tx, ADD_SHOPPERS, shoppers(book.made)))
                .chain(
                        () ->
                                unlessEmpty(
                                        changed,
                                        () ->
                                                Database.query(
                                                                tx,
                                                                CHANGE_SHOPPERS,
                                                                shoppers(changed))
                                                        .invoke(rows -> all(rows, changed.size()))))
                .chain(() -> addAliases(tx, book))
                .chain(
                        () ->
                                unlessEmpty(
                                        book.moved.keySet(),
                                        () ->
                                                Database.query(
                                                        tx, MOVE_ALIASES, aliases(book.moved))));
    }

    /** Somebody who was erased in this moment has no row to change: read again. */
    private static void all(RowSet<Row> rows, int changed) {
        if (rows.rowCount() < changed) {
            throw new Raced();
        }
    }

    private Uni<Void> addAliases(Tx tx, Book book) {
        if (book.added.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Database.query(tx, ADD_ALIASES, aliases(book.added))
                .invoke(
                        rows -> {
                            if (rows.size() < book.added.size()) {
                                throw new Raced();
                            }
                        })
                .replaceWithVoid();
    }

    private static Uni<Void> unlessEmpty(
            java.util.Collection<?> rows, java.util.function.Supplier<Uni<RowSet<Row>>> statement) {
        return rows.isEmpty() ? Uni.createFrom().voidItem() : statement.get().replaceWithVoid();
    }

    private Tuple shoppers(List<Shopper> rows) {
        return Tuple.tuple()
                .addValue(rows.stream().map(s -> s.store.value()).toArray(Long[]::new))
                .addValue(rows.stream().map(s -> s.id).toArray(UUID[]::new))
                .addValue(rows.stream().map(s -> s.hasBsuid).toArray(Boolean[]::new))
                .addValue(
                        rows.stream()
                                .map(s -> Buffer.buffer(s.address().seal(sealing, s.store)))
                                .toArray(Buffer[]::new));
    }

    private static Tuple aliases(Map<Alias, Shopper> rows) {
        var sorted =
                rows.entrySet().stream().sorted(Map.Entry.comparingByKey(Alias.ORDER)).toList();
        return Tuple.tuple()
                .addValue(sorted.stream().map(row -> row.getKey().store()).toArray(Long[]::new))
                .addValue(sorted.stream().map(row -> row.getKey().bytes()).toArray(Buffer[]::new))
                .addValue(sorted.stream().map(row -> row.getValue().id).toArray(UUID[]::new));
    }

    private record Alias(long store, String hex) {

        static final Comparator<Alias> ORDER =
                Comparator.comparingLong(Alias::store).thenComparing(Alias::hex);

        Buffer bytes() {
            return Buffer.buffer(HexFormat.of().parseHex(hex));
        }
    }

    private static final class Shopper {
        final StoreId store;
        final UUID id;
        boolean hasBsuid;
        boolean changed;

        /** Opened only where something new is told: nearly every message tells nothing new. */
        private Supplier<ShopperAddress> address;

        Shopper(StoreId store, UUID id, boolean hasBsuid, Supplier<ShopperAddress> address) {
            this.store = store;
            this.id = id;
            this.hasBsuid = hasBsuid;
            this.address = address;
        }

        ShopperAddress address() {
            return address.get();
        }

        void tell(ShopperAddress news) {
            var now = news.orElse(address());
            address = () -> now;
            changed = true;
        }
    }

    /** What is known of the shoppers of one batch while it is settled. */
    private final class Book {
        final Map<Alias, Optional<Shopper>> known = new HashMap<>();
        final Map<UUID, Shopper> byId = new HashMap<>();
        final List<Shopper> made = new ArrayList<>();
        final Map<Alias, Shopper> added = new HashMap<>();
        final Map<Alias, Shopper> moved = new HashMap<>();
        final Map<Alias, Instant> erased = new HashMap<>();

        void wanted(Alias alias) {
            known.put(alias, Optional.empty());
        }

        Tuple question() {
            return Tuple.tuple()
                    .addValue(known.keySet().stream().map(Alias::store).toArray(Long[]::new))
                    .addValue(known.keySet().stream().map(Alias::bytes).toArray(Buffer[]::new));
        }

        void learn(RowSet<Row> rows) {
            for (var row : rows) {
                var store = new StoreId(row.getLong("store_id"));
                var hex = HexFormat.of().formatHex(row.getBuffer("alias").getBytes());
                var erasedAt = row.getOffsetDateTime("erased_at");
                if (erasedAt != null) {
                    erased.put(new Alias(store.value(), hex), erasedAt.toInstant());
                    continue;
                }
                var shopper =
                        byId.computeIfAbsent(
                                row.getUUID("id"),
                                id ->
                                        new Shopper(
                                                store,
                                                id,
                                                row.getBoolean("has_bsuid"),
                                                () -> address(store, row)));
                known.put(new Alias(store.value(), hex), Optional.of(shopper));
            }
        }

        private ShopperAddress address(StoreId store, Row row) {
            return ShopperAddress.open(sealing, store, row.getBuffer("address").getBytes());
        }

        /** Whether this was written by somebody who has been erased since; by Meta's second. */
        boolean erased(Alias alias, Instant writtenAt) {
            var at = erased.get(alias);
            return at != null && !writtenAt.isAfter(at);
        }

        Optional<Shopper> find(Alias alias) {
            return known.getOrDefault(alias, Optional.empty());
        }

        Shopper make(Asked a) {
            var told = ShopperAddress.of(a.identity());
            var shopper =
                    new Shopper(
                            a.store(),
                            UUID.randomUUID(),
                            a.identity().bsuid().isPresent(),
                            () -> told);
            made.add(shopper);
            return shopper;
        }

        void point(Alias alias, Shopper shopper) {
            if (find(alias).isPresent() && !added.containsKey(alias)) {
                moved.put(alias, shopper);
            } else {
                added.put(alias, shopper);
            }
            known.put(alias, Optional.of(shopper));
        }

        List<Shopper> changed() {
            return byId.values().stream().filter(s -> s.changed).toList();
        }
    }

    /** Another replica met the same new shopper in the same moment: read again. */
    static final class Raced extends RuntimeException {

        private static final long serialVersionUID = 1;

        Raced() {
            super("the shopper was made elsewhere in the same moment");
        }
    }
}
