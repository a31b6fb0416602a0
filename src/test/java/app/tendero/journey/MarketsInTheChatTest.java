package app.tendero.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.world.BenchIds;
import app.tendero.testkit.Answer;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A shop that asks for pounds in Britain and dollars in America sells to people of both, and of
 * elsewhere: what they see is what they pay. The shops are the pretend bench-1070 and bench-1162.
 */
@QuarkusTest
class MarketsInTheChatTest {

    private static final DemoStore SHOP = DemoStores.bench(1070);
    private static final long STEP = 32_768;
    private static final long PRODUCT = 9_000_000_000_000L + (107_000 + 3) * STEP;
    private static final long VARIANT = 47_000_000_000_000L + (107_000 + 3) * 10 * STEP;

    private final Town town = Town.open();
    private final ShopDoors shop = town.shop(SHOP);

    @BeforeEach
    void a_shop_with_three_markets() {
        shop.control(
                """
                {"markets": [{"country": "GB", "currency": "GBP", "rate": "0.80"},
                             {"country": "US", "currency": "USD", "rate": "1.10"}]}""");
        town.register(SHOP);
        shop.control("{\"webhook\": {\"topic\": \"shop/update\", \"payload\": {\"id\": 1}}}");
    }

    @Test
    void a_british_number_sees_pounds_and_pays_them() {
        var kerry = from("4477");
        Eventually.is(
                () -> "pounds; last " + kerry.last().text(),
                Eventually.PATIENCE,
                () -> kerry.opens("product:" + PRODUCT).text().contains("£6.40"));

        var found = kerry.asks("things under 8").text();
        kerry.opens("cart.add:" + VARIANT + ":2");
        var cart = kerry.opens("cart.view").text();
        var pay = kerry.opens("checkout");
        var order = kerry.pays(pay.link());
        var thanks = kerry.awaitsAnswer();

        assertThat(found).doesNotContain("€");
        assertThat(cart).contains("£12.80").doesNotContain("€");
        assertThat(pay.text()).contains("£12.80").doesNotContain("€");
        assertThat(order.json().path("currency").asText()).isEqualTo("GBP");
        assertThat(order.total()).isEqualTo("12.80");
        assertThat(thanks.text()).contains(order.name());
        assertThat(kerry.asks("where is my order?").text()).doesNotContain("€");
    }

    @Test
    void a_shop_without_a_storefront_token_sells_for_pounds_by_a_link() {
        var plain = DemoStores.bench(1162);
        town.shop(plain)
                .control(
                        """
                        {"reset": true,
                         "markets": [{"country": "GB", "currency": "GBP", "rate": "0.80"}]}""");
        town.register(plain);
        town.operator()
                .put(
                        "/api/v1/stores/" + plain.domain(),
                        Messages.of("{\"clear\": [\"storefront_token\"]}"))
                .orFail(200);
        town.shop(plain)
                .control("{\"webhook\": {\"topic\": \"shop/update\", \"payload\": {\"id\": 1}}}");
        var kerry = from(plain, "4477");
        Eventually.is(
                () -> "pounds; last " + kerry.last().text(),
                Eventually.PATIENCE,
                () -> kerry.opens("product:" + BenchIds.product(1162, 3)).text().contains("£6.40"));

        var pay = kerry.opens("buy:" + BenchIds.variant(1162, 3) + ":2");
        var order = kerry.pays(pay.link());

        assertThat(pay.text()).contains("£12.80").doesNotContain("€");
        assertThat(pay.link().toString()).contains("/cart/");
        assertThat(order.json().path("currency").asText()).isEqualTo("GBP");
        assertThat(order.total()).isEqualTo("12.80");
    }

    @Test
    void who_has_it_sent_elsewhere_sees_what_changes_before_paying() {
        var kerry = from("35389");
        Eventually.is(
                () -> "a choice; last " + kerry.last().text(),
                Eventually.PATIENCE,
                () -> isOffered(kerry.asks("currency")));
        kerry.opens("cart.add:" + VARIANT + ":1");
        var before = kerry.opens("cart.view").text();

        kerry.opens("country:US");
        var told = kerry.opens("checkout").text();
        var pay = kerry.opens("checkout");
        var order = kerry.pays(pay.link());

        assertThat(before).contains("€8.00");
        assertThat(told).contains("$8.80").contains("€8.00");
        assertThat(pay.text()).contains("$8.80");
        assertThat(order.json().path("currency").asText()).isEqualTo("USD");
        assertThat(order.total()).isEqualTo("8.80");
    }

    private static boolean isOffered(Answer answer) {
        return answer.rows().stream().anyMatch(row -> row.id().equals("country:US"));
    }

    /** Somebody whose number begins so. */
    private Shopper from(String beginning) {
        return from(SHOP, beginning);
    }

    private Shopper from(DemoStore store, String beginning) {
        var phone = beginning + Phones.next().substring(5);
        var shopper = town.shopperAt(store, Identity.withPhone(phone));
        shopper.asks("hi");
        return shopper;
    }
}
