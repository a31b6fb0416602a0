package app.tendero.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.kernel.Money;
import app.tendero.outbox.EffectOutcome;
import app.tendero.store.CheckoutMode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckoutHandlerTest extends CheckoutKit {

    @Test
    void a_storefront_cart_has_the_lines_the_phone_the_chat_and_an_exact_total() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2), line(RIVOLI_S_WHITE, 1))));

        var cart = onlyCheckout();
        assertThat(ready.request()).isEqualTo(3);
        assertThat(ready.at()).isEqualTo(NOW);
        assertThat(ready.total().orElseThrow().sameAs(Money.of("207", "EUR"))).isTrue();
        assertThat(ready.url())
                .startsWith(shopify.root() + "/linen-house.myshopify.com/checkouts/")
                .endsWith("&ref=whatsapp");
        assertThat(cart.getString("origin")).isEqualTo("STOREFRONT_CART");
        assertThat(cart.getString("phone")).isEqualTo("+353861234567");
        assertThat(cart.getJsonObject("attributes").getMap())
                .containsEntry("wa_conversation", CHAT.toString())
                .containsEntry("wa_checkout", "3")
                .containsEntry("ref", "whatsapp");
        assertThat(lines(cart))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {}", RIVOLI_S_WHITE + " x1 {}");
        assertThat(shopify.get(ready.url()).statusCode()).isEqualTo(200);
    }

    @Test
    void modifiers_become_charged_lines_or_properties() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));
        var line =
                line(
                        RIVOLI_XS_WHITE,
                        2,
                        new Modifier(Long.toString(RIVOLI_S_WHITE), "Second shirt", 2, euro("69")),
                        new Modifier("wrap", "Gift wrap", 1, euro("0")));

        carryOut(order(1, line));

        assertThat(lines(onlyCheckout()))
                .containsExactly(
                        RIVOLI_XS_WHITE + " x2 {\"Gift wrap\":\"1\"}",
                        RIVOLI_S_WHITE + " x4 {\"_for\":\"Linen shirt Rivoli\"}");
    }

    @Test
    void without_a_phone_the_buyer_fills_it_in() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        carryOut(order(1, Optional.empty(), line(RIVOLI_XS_WHITE, 1)));

        assertThat(onlyCheckout().getString("phone")).isNull();
    }

    @Test
    void a_phone_that_shopify_does_not_like_costs_no_sale() {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var outcome = carryOut(order(1, Optional.of("123"), line(RIVOLI_XS_WHITE, 1)));

        assertThat(ready(outcome).total()).isPresent();
        assertThat(onlyCheckout().getString("phone")).isNull();
    }

    @ParameterizedTest
    @CsvSource({RIVOLI_XS_SKY_SOLD_OUT + ", 1", RIVOLI_XS_WHITE + ", 400", "1, 1"})
    void what_is_gone_or_short_is_sold_out(long variant, int quantity) {
        stores.put(store(CheckoutMode.STOREFRONT_CART));

        var outcome = carryOut(order(1, line(RIVOLI_S_WHITE, 1), line(variant, quantity)));

        assertThat(outcome)
                .isEqualTo(
                        new EffectOutcome.Answered(new CheckoutRefused(NOW, 3, Refusal.SOLD_OUT)));
    }

    @ParameterizedTest
    @CsvSource({"401", "402", "404", "423", "500", "503"})
    void a_cart_that_cannot_be_made_becomes_a_link(int status) {
        stores.put(store(CheckoutMode.STOREFRONT_CART));
        shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", status, "times", 1)));

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2))));

        assertThat(ready.total()).isEmpty();
        assertThat(ready.url())
                .startsWith(
                        shopify.root()
                                + "/linen-house.myshopify.com/cart/"
                                + RIVOLI_XS_WHITE
                                + ":2?");
    }

    @Test
    void a_store_without_a_storefront_token_sends_a_link_that_opens_that_cart() {
        stores.put(withoutStorefront());

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2), line(RIVOLI_S_WHITE, 1))));
        var opened = shopify.get(ready.url());

        var cart = onlyCheckout();
        assertThat(opened.statusCode()).isIn(302, 303);
        assertThat(cart.getString("origin")).isEqualTo("PERMALINK");
        assertThat(cart.getString("ref")).isEqualTo("whatsapp");
        assertThat(cart.getJsonObject("attributes").getString("wa_conversation"))
                .isEqualTo(CHAT.toString());
        assertThat(lines(cart))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {}", RIVOLI_S_WHITE + " x1 {}");
    }

    @ParameterizedTest
    @EnumSource(CheckoutMode.class)
    void a_store_that_is_gone_is_told_as_unreachable(CheckoutMode mode) {
        assertThat(carryOut(order(1, line(RIVOLI_XS_WHITE, mode.ordinal() + 1))))
                .isEqualTo(
                        new EffectOutcome.Answered(
                                new CheckoutRefused(NOW, 3, Refusal.SHOP_UNREACHABLE)));
    }
}
