package app.tendero.store;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Merchants;
import app.tendero.access.Role;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Fingerprint;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The merchant's people and what each may do. Asked of PostgreSQL with every call: a role that was
 * taken away is gone at once.
 */
@Singleton
public class Team implements Merchants {

    private static final String FIND =
            """
            -- team find
            SELECT store.id, store_user.role FROM store
            LEFT JOIN store_user ON store_user.store_id = store.id AND store_user.user_id = $2
            WHERE store.domain = $1 AND store.uninstalled_at IS NULL""";

    /** Two who come first are still one after the other. */
    private static final String LOCK =
            """
            -- team lock
            SELECT id FROM store WHERE id = $1 AND uninstalled_at IS NULL FOR UPDATE""";

    private static final String JOIN =
            """
            -- team join
            INSERT INTO store_user (store_id, user_id, role)
            SELECT $1, $2, CASE WHEN EXISTS (SELECT FROM store_user WHERE store_id = $1)
                                THEN 'MANAGER' ELSE 'OWNER' END
            ON CONFLICT (store_id, user_id) DO UPDATE SET role = store_user.role
            RETURNING role""";

    private static final String LIST =
            """
            -- team list
            SELECT user_id, role, since, name FROM store_user WHERE store_id = $1
            ORDER BY since, user_id""";

    private static final String CHANGE =
            """
            -- team change
            UPDATE store_user SET role = $3 WHERE store_id = $1 AND user_id = $2""";

    private static final String NAMELESS =
            """
            -- team nameless
            SELECT FROM store_user WHERE store_id = $1 AND user_id = $2 AND name IS NULL""";

    private static final String NAME =
            """
            -- team name
            UPDATE store_user SET name = $3 WHERE store_id = $1 AND user_id = $2""";

    private final Database database;
    private final Sealing sealing;

    Team(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * One of the merchant's people.
     *
     * @param name where Shopify said it
     */
    public record Member(String user, Role role, Instant since, Optional<String> name) {}

    /** What became of a wish to change roles. */
    public enum Change {
        DONE,
        /** Somebody else changed roles since the caller looked. */
        OUTDATED,
        /** It names somebody who never opened the app. */
        UNKNOWN_PERSON,
        /** Nobody would be left to change roles again. */
        NO_OWNER_LEFT
    }

    @Override
    public Uni<Optional<Merchant>> find(ShopDomain shop, String user) {
        return database.query(FIND, Tuple.of(shop.value(), user))
                .chain(
                        rows ->
                                rows.size() == 0
                                        ? Uni.createFrom().item(Optional.empty())
                                        : known(rows.iterator().next(), user));
    }

    /** Everybody who ever opened the app, who came first at first. */
    public Uni<List<Member>> list(StoreId store) {
        return database.query(LIST, Tuple.of(store.value())).map(rows -> members(store, rows));
    }

    /**
     * Gives the people named their new roles: all of them or none.
     *
     * @param version what the caller saw, as {@link #version} tells it; empty where it is no matter
     */
    public Uni<Change> change(StoreId store, Map<String, Role> wanted, Optional<String> version) {
        var wish = new Wish(wanted, version);
        return database.inTx(tx -> lock(tx, store).chain(() -> checked(tx, store, wish)));
    }

    private record Wish(Map<String, Role> roles, Optional<String> version) {}

    /** Tells one state of the roles from another. */
    public static String version(List<Member> team) {
        return Fingerprint.of(
                team.stream().map(member -> member.user() + " " + member.role()).toList());
    }

    /** Whether Shopify has still to be asked what this person is called. */
    public Uni<Boolean> isNameless(StoreId store, String user) {
        return database.query(NAMELESS, Tuple.of(store.value(), user))
                .map(rows -> rows.size() == 1);
    }

    /**
     * Keeps a name.
     *
     * @param name empty where Shopify knows none, so that it is not asked again
     */
    public Uni<Void> name(StoreId store, String user, String name) {
        var sealed = Buffer.buffer(sealing.seal(place(store), name));
        return database.query(NAME, Tuple.of(store.value(), user, sealed)).replaceWithVoid();
    }

    private Uni<Optional<Merchant>> known(Row row, String user) {
        var store = new StoreId(row.getLong("id"));
        var role = row.getString("role");
        return role == null
                ? database.inTx(tx -> lock(tx, store).chain(there -> join(tx, store, user, there)))
                : Uni.createFrom().item(Optional.of(new Merchant(store, user, Role.valueOf(role))));
    }

    private static Uni<Boolean> lock(Tx tx, StoreId store) {
        return Database.query(tx, LOCK, Tuple.of(store.value())).map(rows -> rows.size() == 1);
    }

    private static Uni<Optional<Merchant>> join(
            Tx tx, StoreId store, String user, boolean installed) {
        return installed
                ? Database.query(tx, JOIN, Tuple.of(store.value(), user))
                        .map(rows -> Role.valueOf(rows.iterator().next().getString("role")))
                        .map(role -> Optional.of(new Merchant(store, user, role)))
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Change> checked(Tx tx, StoreId store, Wish wish) {
        return Database.query(tx, LIST, Tuple.of(store.value()))
                .map(rows -> members(store, rows))
                .chain(
                        now -> {
                            var verdict = verdict(now, wish);
                            return verdict == Change.DONE
                                    ? write(tx, store, wish.roles()).replaceWith(verdict)
                                    : Uni.createFrom().item(verdict);
                        });
    }

    private static Change verdict(List<Member> now, Wish wish) {
        var wanted = wish.roles();
        if (wish.version().isPresent() && !wish.version().get().equals(version(now))) {
            return Change.OUTDATED;
        }
        var known = now.stream().map(Member::user).toList();
        if (!known.containsAll(wanted.keySet())) {
            return Change.UNKNOWN_PERSON;
        }
        var owners =
                now.stream()
                        .map(member -> wanted.getOrDefault(member.user(), member.role()))
                        .anyMatch(role -> role == Role.OWNER);
        return owners ? Change.DONE : Change.NO_OWNER_LEFT;
    }

    private static Uni<Void> write(Tx tx, StoreId store, Map<String, Role> wanted) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (var each : wanted.entrySet()) {
            var change = Tuple.of(store.value(), each.getKey(), each.getValue().name());
            chain = chain.chain(() -> Database.query(tx, CHANGE, change).replaceWithVoid());
        }
        return chain;
    }

    private List<Member> members(StoreId store, RowSet<Row> rows) {
        var members = new ArrayList<Member>();
        rows.forEach(
                row ->
                        members.add(
                                new Member(
                                        row.getString("user_id"),
                                        Role.valueOf(row.getString("role")),
                                        row.getOffsetDateTime("since")
                                                .withOffsetSameInstant(ZoneOffset.UTC)
                                                .toInstant(),
                                        Optional.ofNullable(row.getBuffer("name"))
                                                .map(name -> opened(store, name.getBytes()))
                                                .filter(name -> !name.isEmpty()))));
        return members;
    }

    private String opened(StoreId store, byte[] name) {
        return sealing.openText(place(store), name);
    }

    private static Place place(StoreId store) {
        return new Place(store, "store_user", "name");
    }
}
