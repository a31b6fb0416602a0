package app.tendero.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.mirror.ProductSource;
import app.tendero.kernel.ShopDomain;
import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.world.BenchIds;
import app.tendero.store.Stores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A mirrored shop changes its own currency. No product says so; the shop does. From then on no chat
 * shows an amount in the old one, and the copy is made anew. The shop is the pretend bench-1160.
 */
@QuarkusTest
class OtherMoneyTest {

    private static final int NUMBER = 1160;
    private static final DemoStore SHOP = DemoStores.bench(NUMBER);

    @Inject ProductSource products;
    @Inject Stores stores;

    private final Town town = Town.open();
    private final ShopDoors shop = town.shop(SHOP);

    @Test
    void no_chat_shows_old_amounts_and_the_copy_is_made_anew() {
        var kerry = atAMirroredShop();
        kerry.opens("cart.add:" + BenchIds.variant(NUMBER, 3) + ":1");
        var before = seen(kerry);

        shop.control("{\"bulk\": {\"hold\": true}, \"currency\": \"USD\"}");
        Eventually.is(
                () -> "dollars; last " + kerry.last().text(),
                Eventually.PATIENCE,
                () -> opened(kerry, 3).contains("$8.00"));
        var meanwhile = seen(kerry);
        shop.control("{\"bulk\": {\"hold\": false}}");
        Eventually.is(
                "the copy is made anew", () -> newest().path("status").asText().equals("done"));
        var after = seen(kerry);

        assertThat(before).allSatisfy(text -> assertThat(text).contains("€").doesNotContain("$"));
        assertThat(meanwhile).allSatisfy(text -> assertThat(text).doesNotContain("€"));
        assertThat(after).allSatisfy(text -> assertThat(text).contains("$").doesNotContain("€"));
        assertThat(newest().path("full_sync").asBoolean()).isTrue();
        assertThat(currency()).isEqualTo("USD");
    }

    @Test
    void a_shop_that_tells_the_same_money_again_is_not_copied_anew() {
        var unused = atAMirroredShop();
        var runs = runs().path("total").asLong();
        shop.control(told("EUR"));
        shop.control(told("EUR"));
        shop.control(told("not a currency"));
        AtRest.await();

        assertThat(runs().path("total").asLong()).isEqualTo(runs);
    }

    private static String told(String currency) {
        return "{\"webhook\": {\"topic\": \"shop/update\", \"payload\": {\"currency\": \"%s\"}}}"
                .formatted(currency);
    }

    private Shopper atAMirroredShop() {
        shop.control("{\"reset\": true}");
        town.register(SHOP);
        shop.control(told("EUR"));
        AtRest.await();
        var store =
                at(stores.byDomain(ShopDomain.parse(SHOP.domain()).orElseThrow())).orElseThrow();
        var all =
                LongStream.rangeClosed(1, 30)
                        .map(index -> BenchIds.product(NUMBER, (int) index))
                        .boxed()
                        .toList();
        var begun = Instant.now();
        assertThat(at(products.refresh(store, all)).trouble()).isEmpty();
        var unused = at(products.finish(store, begun));
        var kerry = town.shopperAt(SHOP);
        kerry.asks("hi");
        return kerry;
    }

    /** A product, a search with a limit, and the cart, but for the price it tells to be past. */
    private static List<String> seen(Shopper shopper) {
        return List.of(
                opened(shopper, 3),
                opened(shopper, 6),
                shopper.asks("things under 20").rows().toString(),
                shopper.opens("cart.view").text().replace("(before: €8.00)", ""));
    }

    private static String opened(Shopper shopper, int index) {
        return shopper.opens("product:" + BenchIds.product(NUMBER, index)).text();
    }

    private JsonNode newest() {
        return runs().path("runs").path(0);
    }

    private JsonNode runs() {
        return town.operator()
                .get("/api/v1/sync/logs?type=products&store=" + SHOP.handle())
                .orFail(200)
                .json();
    }

    private String currency() {
        return town.operator()
                .get("/api/v1/stores/" + SHOP.handle())
                .orFail(200)
                .json()
                .path("settings")
                .path("currency")
                .asText();
    }

    private static <T> T at(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }
}
