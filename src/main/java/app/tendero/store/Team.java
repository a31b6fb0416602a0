package app.tendero.store;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Merchants;
import app.tendero.access.Role;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
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
@ApplicationScoped
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
            SELECT user_id, role, since FROM store_user WHERE store_id = $1
            ORDER BY since, user_id""";

    private static final String CHANGE =
            """
            -- team change
            UPDATE store_user SET role = $3 WHERE store_id = $1 AND user_id = $2""";

    private final Database database;

    Team(Database database) {
        this.database = database;
    }

    /** One of the merchant's people. */
    public record Member(String user, Role role, Instant since) {}

    /** What became of a wish to change roles. */
    public enum Change {
        DONE,
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
        return database.query(LIST, Tuple.of(store.value())).map(Team::members);
    }

    /** Gives the people named their new roles: all of them or none. */
    public Uni<Change> change(StoreId store, Map<String, Role> wanted) {
        return database.inTx(tx -> lock(tx, store).chain(() -> checked(tx, store, wanted)));
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

    private static Uni<Change> checked(Tx tx, StoreId store, Map<String, Role> wanted) {
        return Database.query(tx, LIST, Tuple.of(store.value()))
                .map(Team::members)
                .chain(
                        now -> {
                            var verdict = verdict(now, wanted);
                            return verdict == Change.DONE
                                    ? write(tx, store, wanted).replaceWith(verdict)
                                    : Uni.createFrom().item(verdict);
                        });
    }

    private static Change verdict(List<Member> now, Map<String, Role> wanted) {
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

    private static List<Member> members(RowSet<Row> rows) {
        var members = new ArrayList<Member>();
        rows.forEach(
                row ->
                        members.add(
                                new Member(
                                        row.getString("user_id"),
                                        Role.valueOf(row.getString("role")),
                                        row.getOffsetDateTime("since")
                                                .withOffsetSameInstant(ZoneOffset.UTC)
                                                .toInstant())));
        return members;
    }
}
