package app.tendero.admin.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.Sealing;
import app.tendero.platform.SealingKeys;
import app.tendero.platform.Secret;
import app.tendero.store.ShopTokens.Pair;
import app.tendero.store.StoreKit;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
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
                    "deployment.fingerprint",
                    "erased_shopper.alias",
                    "shopper_alias.alias",
                    "shopper_link.link",
                    "store_key.hash",
                    "whatsapp_number.verify_token_hash");

    /** Gone before an old key may be taken away. */
    private static final Set<String> SHORT_LIVED =
            Set.of("inbox.payload", "inbox_rejected.body", "outbox.payload");

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
        await(StoreKit.tokens(kit.database(), sealing(OLD)).put(store, pair));
    }

    private static Sealing sealing(String keys) {
        return new Sealing(SealingKeys.parse(keys));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.subscribeAsCompletionStage().toCompletableFuture().join();
    }
}
