package app.tendero.admin.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.admin.install.Resealing.Column;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.SealingKeys;
import app.tendero.platform.Secret;
import app.tendero.store.ShopTokens.Pair;
import app.tendero.store.StoreKit;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Changing the deployment's key, on a database of its own. */
class ResealingTest {

    private static final String OLD = "old:c2FuZGJveC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMSE=";
    private static final String NEW = "new:c2FuZGJveC1vbmx5LWtleS1vZi0zMi1ieXRlcy0wMiE=";
    private static final String BYTES =
            """
            -- test bytes
            SELECT table_name || '.' || column_name AS name FROM information_schema.columns
            WHERE table_schema = 'public' AND data_type = 'bytea'
              AND table_name NOT IN (SELECT relname FROM pg_class WHERE relispartition)""";
    private static final Set<String> HASHES =
            Set.of(
                    "customer_known.email",
                    "customer_known.phone",
                    "deployment.fingerprint",
                    "erased_shopper.alias",
                    "order_contact.hash",
                    "shopper_alias.alias",
                    "shopper_link.link",
                    "store_key.hash",
                    "whatsapp_number.verify_token_hash");

    /** Gone before an old key may be taken away. */
    private static final Set<String> SHORT_LIVED =
            Set.of("inbox.payload", "inbox_rejected.body", "outbox.payload");

    private static final String WANTED =
            """
            -- test wanted
            SELECT column_name AS name, data_type AS type FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO'
              AND column_default IS NULL AND is_identity = 'NO'""";

    private static final StoreId LINEN = new StoreId(1);
    private static final StoreId PEPE = new StoreId(2);

    @Test
    void after_resealing_the_old_key_is_not_needed_any_more() {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        try (var kit = DatabaseKit.at(fresh.port(), fresh.name())) {
            keep(kit, "linen", LINEN);
            keep(kit, "pepe", PEPE);
            var both = new Resealing(kit.database(), sealing(NEW + "," + OLD));

            var first = await(both.round());
            var second = await(both.round());

            assertThat(first).isEqualTo(new Resealing.Round(4, false));
            assertThat(second).isEqualTo(new Resealing.Round(0, false));
            var held = await(StoreKit.tokens(kit.database(), sealing(NEW)).of(PEPE)).orElseThrow();
            assertThat(held.access()).isEqualTo(new Secret("shpat_pepe"));
        }
    }

    @Test
    void after_a_rotation_all_that_lasts_opens_and_opens_only_for_its_own_store() {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        try (var kit = DatabaseKit.at(fresh.port(), fresh.name())) {
            await(StoreKit.installed(kit.database(), LINEN, "linen.myshopify.com"));
            await(StoreKit.installed(kit.database(), PEPE, "pepe.myshopify.com"));
            Resealing.COLUMNS.stream()
                    .map(Column::table)
                    .filter(table -> !table.equals("store"))
                    .distinct()
                    .forEach(table -> List.of(LINEN, PEPE).forEach(s -> row(kit, table, s)));
            Resealing.COLUMNS.forEach(column -> fill(kit, column));

            var round = await(new Resealing(kit.database(), sealing(NEW + "," + OLD)).round());

            assertThat(round.resealed()).isEqualTo(2 * Resealing.COLUMNS.size());
            assertThat(Resealing.COLUMNS)
                    .allSatisfy(
                            column -> {
                                opensAtHomeAlone(kit, column, LINEN, PEPE);
                                opensAtHomeAlone(kit, column, PEPE, LINEN);
                            });
        }
    }

    /** With the new key alone, and not in the other store's row. */
    private static void opensAtHomeAlone(
            DatabaseKit kit, Column column, StoreId store, StoreId other) {
        var sql =
                "-- test\nSELECT %s AS sealed FROM %s WHERE %s = $1"
                        .formatted(column.name(), column.table(), column.store());
        var sealed =
                await(kit.database().query(sql, Tuple.of(store.value())))
                        .iterator()
                        .next()
                        .getBuffer("sealed")
                        .getBytes();

        assertThat(sealing(NEW).openText(place(column, store), sealed))
                .isEqualTo(words(column, store));
        assertThatThrownBy(() -> sealing(NEW).open(place(column, other), sealed))
                .isInstanceOf(Sealing.CannotOpen.class);
        assertThatThrownBy(() -> sealing(OLD).open(place(column, store), sealed))
                .isInstanceOf(Sealing.CannotOpen.class);
    }

    private static void fill(DatabaseKit kit, Column column) {
        var sql =
                "-- test\nUPDATE %s SET %s = $1 WHERE %s = $2"
                        .formatted(column.table(), column.name(), column.store());
        for (var store : List.of(LINEN, PEPE)) {
            var sealed = sealing(OLD).seal(place(column, store), words(column, store));
            await(kit.database().query(sql, Tuple.of(Buffer.buffer(sealed), store.value())));
        }
    }

    /** A row with something in every column that wants something. */
    private static void row(DatabaseKit kit, String table, StoreId store) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : await(kit.database().query(WANTED, Tuple.of(table)))) {
            names.add(column.getString("name"));
            values.add(
                    names.getLast().equals("store_id")
                            ? Long.toString(store.value())
                            : something(column.getString("type"), store));
        }
        var sql =
                "-- test\nINSERT INTO %s (%s) VALUES (%s)"
                        .formatted(table, String.join(", ", names), String.join(", ", values));
        await(kit.database().query(sql, Tuple.tuple()));
    }

    private static String something(String type, StoreId store) {
        return switch (type) {
            case "bigint", "integer", "smallint" -> "1";
            case "text" -> "'of " + store.value() + "'";
            case "boolean" -> "false";
            case "uuid" -> "gen_random_uuid()";
            case "bytea" -> "'x'";
            case "timestamp with time zone" -> "now()";
            default -> throw new IllegalStateException("a value is wanted for " + type);
        };
    }

    private static Place place(Column column, StoreId store) {
        return new Place(store, column.table(), column.name());
    }

    private static String words(Column column, StoreId store) {
        return column.table() + "." + column.name() + " of " + store.value();
    }

    @Test
    void every_column_of_bytes_is_sealed_anew_or_has_a_reason_not_to_be() {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        try (var kit = DatabaseKit.at(fresh.port(), fresh.name())) {
            var known =
                    Resealing.COLUMNS.stream().map(column -> column.table() + "." + column.name());

            var columns = await(kit.database().query(BYTES, Tuple.tuple()));

            assertThat(columns)
                    .extracting(row -> row.getString("name"))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(known, HASHES.stream(), SHORT_LIVED.stream())
                                    .flatMap(names -> names)
                                    .toList());
        }
    }

    @Test
    void a_token_copied_into_another_stores_row_does_not_open() {
        var fresh = FreshDatabase.migratedByFourAtOnce();
        try (var kit = DatabaseKit.at(fresh.port(), fresh.name())) {
            keep(kit, "linen", LINEN);
            keep(kit, "pepe", PEPE);
            var tokens = StoreKit.tokens(kit.database(), sealing(OLD));

            await(
                    kit.database()
                            .query(
                                    """
                                    -- test swap
                                    UPDATE shop_token AS one SET access_token = other.access_token
                                    FROM shop_token AS other WHERE one.store_id <> other.store_id""",
                                    Tuple.tuple()));

            assertThatThrownBy(() -> await(tokens.of(LINEN)))
                    .hasCauseInstanceOf(Sealing.CannotOpen.class);
            assertThatThrownBy(() -> await(tokens.of(PEPE)))
                    .hasCauseInstanceOf(Sealing.CannotOpen.class);
        }
    }

    private static void keep(DatabaseKit kit, String name, StoreId store) {
        await(StoreKit.installed(kit.database(), store, name + ".myshopify.com"));
        var pair =
                new Pair(
                        new Secret("shpat_" + name),
                        Duration.ofHours(1),
                        new Secret("shprt_" + name),
                        Duration.ofDays(90));
        await(StoreKit.tokens(kit.database(), sealing(OLD)).put(store, pair, 0));
    }

    private static Sealing sealing(String keys) {
        return new Sealing(SealingKeys.parse(keys));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.subscribeAsCompletionStage().toCompletableFuture().join();
    }
}
