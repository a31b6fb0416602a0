package app.tendero.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Country;
import app.tendero.kernel.Market;
import app.tendero.kernel.Money;
import app.tendero.store.CheckoutMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However a checkout is made, it asks for the money that was shown. */
class MarketCheckoutTest extends CheckoutKit {

    private static final Market UNITED_KINGDOM = new Market(new Country("GB"), "GBP");

    @BeforeEach
    void a_shop_that_sells_in_pounds_too() {
        shopify.control(
                Map.of(
                        "shop",
                        "linen-house",
                        "markets",
                        List.of(Map.of("country", "GB", "currency", "GBP", "rate", "0.80"))));
    }

    @Test
    void a_cart_is_made_for_the_country_and_told_in_its_money() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var ready = ready(carryOut(orderFor(UNITED_KINGDOM, line(RIVOLI_XS_WHITE, 2))));

        assertThat(ready.total().map(total -> total.sameAs(Money.of("110.40", "GBP"))))
                .contains(true);
        assertThat(onlyCheckout().getString("currency")).isEqualTo("GBP");
    }

    @Test
    void a_link_leads_to_the_checkout_of_that_country() {
        stores.put(store(CheckoutMode.PERMALINK));

        var ready = ready(carryOut(orderFor(UNITED_KINGDOM, line(RIVOLI_XS_WHITE, 1))));
        var opened = shopify.get(ready.url());

        assertThat(opened.statusCode()).isLessThan(400);
        assertThat(onlyCheckout().getString("currency")).isEqualTo("GBP");
    }

    @Test
    void a_draft_order_asks_for_the_same_money() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var ready = ready(carryOut(orderFor(UNITED_KINGDOM, line(RIVOLI_XS_WHITE, 1))));

        assertThat(ready.total().map(Money::currency)).contains("GBP");
        assertThat(shopify.get(ready.url()).body()).contains("£55.20");
    }

    @Test
    void without_a_market_the_shop_s_own_money_is_asked() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var ready = ready(carryOut(order(1, Optional.empty(), line(RIVOLI_XS_WHITE, 1))));

        assertThat(ready.total().map(Money::currency)).contains("EUR");
    }
}
