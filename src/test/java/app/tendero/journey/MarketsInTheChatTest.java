package app.tendero.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.testkit.Answer;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Identity;
import app.tendero.testkit.Phones;
import app.tendero.testkit.ShopDoors;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A shop that asks for pounds in Britain and dollars in America sells to people of both, and of
 * elsewhere: what they see is what they pay. The shop is the pretend bench-1070.
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
        var phone = beginning + Phones.next().substring(5);
        var shopper = town.shopperAt(SHOP, Identity.withPhone(phone));
        shopper.asks("hi");
        return shopper;
    }
}
