package app.tendero.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.outbox.EffectOutcome;
import app.tendero.store.CheckoutMode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Checkouts that are draft orders: charged in full, made once, begun in time. */
class DraftCheckoutTest extends CheckoutKit {

    @Test
    void a_draft_order_is_tagged_and_goes_to_the_customer_s_own_address() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var ready = ready(carryOut(order(1, line(RIVOLI_XS_WHITE, 2))));

        var draft = onlyCheckout();
        assertThat(ready.total().orElseThrow().currency()).isEqualTo("EUR");
        assertThat(ready.url()).contains("/invoices/").endsWith("?ref=whatsapp");
        assertThat(draft.getString("origin")).isEqualTo("DRAFT_ORDER");
        assertThat(draft.getJsonArray("tags")).contains("whatsapp", "wa-77");
        assertThat(draft.getString("email")).isEqualTo("kerry@example.com");
        assertThat(draft.getJsonObject("attributes").getString("wa_conversation"))
                .isEqualTo(CHAT.toString());
        assertThat(shopify.get(ready.url()).body()).contains("12 Harbour Road");
    }

    @Test
    void a_draft_order_charges_what_is_no_variant() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        var line = line(RIVOLI_XS_WHITE, 2, new Modifier("wrap", "Gift wrap", 1, euro("3.50")));

        var ready = ready(carryOut(order(1, line)));

        assertThat(lines(onlyCheckout()))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {\"Gift wrap\":\"1\"}", "null x2 {}");
        assertThat(ready.total().orElseThrow().amount())
                .isGreaterThanOrEqualTo(new java.math.BigDecimal("145.00"));
    }

    @Test
    void what_only_a_draft_order_can_charge_makes_one_whatever_the_store_chose() {
        stores.put(store(CheckoutMode.PERMALINK));
        var line = line(RIVOLI_XS_WHITE, 2, new Modifier("wrap", "Gift wrap", 1, euro("3.50")));

        var ready = ready(carryOut(order(1, line)));

        assertThat(lines(onlyCheckout()))
                .containsExactly(RIVOLI_XS_WHITE + " x2 {\"Gift wrap\":\"1\"}", "null x2 {}");
        assertThat(ready.total().orElseThrow().amount())
                .isGreaterThanOrEqualTo(new java.math.BigDecimal("145.00"));
    }

    @Test
    void a_draft_order_whose_answer_was_lost_is_found_and_not_made_again() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        shopify.control(Map.of("shop", "linen-house", "loseAnswerOf", "draftOrderCreate"));

        var lost = carryOut(order(1, line(RIVOLI_XS_WHITE, 1)));
        var second = carryOut(order(2, line(RIVOLI_XS_WHITE, 1)));

        assertThat(lost).isInstanceOf(EffectOutcome.Unknown.class);
        assertThat(ready(second).url()).contains("/invoices/");
        assertThat(shopify.state(LINEN_HOUSE).getJsonArray("draftOrders")).hasSize(1);
    }

    @Test
    void a_draft_order_is_not_begun_so_late_that_the_next_attempt_could_overlook_it() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        var clock = new AtomicLong();
        var slow =
                new DraftCheckout(
                        shopify.checkout(),
                        new StockCheck(shopify.catalogue()),
                        () -> clock.getAndAdd(Duration.ofSeconds(7).toNanos()));

        var outcome = carryOut(handler(slow), order(2, line(RIVOLI_XS_WHITE, 1)));

        assertThat(outcome).isEqualTo(new EffectOutcome.Failed(0, "too slow to begin"));
        assertThat(shopify.state(LINEN_HOUSE).getJsonArray("draftOrders")).isEmpty();
    }

    @Test
    void a_second_attempt_that_finds_nothing_makes_the_draft() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var outcome = carryOut(order(2, line(RIVOLI_XS_WHITE, 1)));

        assertThat(ready(outcome).url()).contains("/invoices/");
    }

    @Test
    void a_shop_that_is_down_is_tried_again_and_in_the_end_the_shopper_is_told() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        shopify.control(Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 9)));
        var order = order(1, line(RIVOLI_XS_WHITE, 1));

        var outcome = carryOut(order);
        var inTheEnd = handler.givenUp(order);

        assertThat(outcome).isEqualTo(new EffectOutcome.Failed(503, "server error"));
        assertThat(inTheEnd).contains(new CheckoutRefused(NOW, 3, Refusal.SHOP_UNREACHABLE));
    }

    @Test
    void a_throttled_shop_makes_the_draft_wait() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));
        shopify.control(Map.of("shop", "linen-house", "throttle", true));

        var outcome = carryOut(order(1, line(RIVOLI_XS_WHITE, 1)));

        shopify.control(Map.of("shop", "linen-house", "throttle", false));
        assertThat(outcome).isInstanceOf(EffectOutcome.Busy.class);
    }

    @Test
    void a_variant_that_is_gone_is_no_draft() {
        stores.put(store(CheckoutMode.DRAFT_ORDER));

        var outcome = carryOut(order(1, line(1, 1)));

        assertThat(outcome)
                .isEqualTo(
                        new EffectOutcome.Answered(new CheckoutRefused(NOW, 3, Refusal.SOLD_OUT)));
    }
}
