package app.tendero.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Markets;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** When a shop is asked again where it wants other money. */
class MarketsDueTest {

    private static final StoreId LINEN = new StoreId(1);
    private static final FreshDatabase FRESH = FreshDatabase.migratedByFourAtOnce();
    private static final DatabaseKit KIT = DatabaseKit.at(FRESH.port(), FRESH.name());

    private final StoreMarkets markets = new StoreMarkets(KIT.database(), null);

    @AfterAll
    static void close() {
        KIT.close();
    }

    @Test
    void what_changed_while_the_shop_was_asked_is_asked_for_again_at_once() {
        await(StoreKit.installed(KIT.database(), LINEN, "linen-house.myshopify.com"));
        await(KIT.database().query("UPDATE store SET storefront_token = '\\x00'", Tuple.tuple()));

        var first = await(markets.claim());
        await(markets.due(LINEN));
        await(markets.keep(LINEN, Markets.ONE));
        var again = await(markets.claim());
        await(markets.keep(LINEN, Markets.ONE));
        var rested = await(markets.claim());

        assertThat(first).contains(LINEN);
        assertThat(again).contains(LINEN);
        assertThat(rested).isEmpty();
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
