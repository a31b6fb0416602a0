package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job: a shopper buys. */
@QuarkusTest
class PurchaseTest {

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @Test
    void by_a_collection_and_two_options_to_a_paid_order_and_thanks() {
        kerry.asks("hi");
        kerry.chooses("Bedding");
        kerry.chooses("Washed linen duvet cover");
        var card = kerry.chooses("Double / Sage");
        var variant = variant(card.choiceOf("cart.add:").id());
        kerry.opens("cart.add:" + variant + ":2");
        var link = kerry.chooses("Check out").link();
        var messages = kerry.messagesGot();

        var order = kerry.pays(link);

        assertThat(messages).isLessThanOrEqualTo(7);
        assertThat(card.image()).isPresent();
        assertThat(order.lines()).isEqualTo(Map.of(variant, 2));
        assertThat(order.attribute("wa_conversation")).isNotEmpty();
        var thanks = kerry.awaitsAnswer();
        assertThat(thanks.text()).contains(order.name());
        assertThat(kerry.opens("cart.view").text()).contains("Your cart is empty");
    }

    @Test
    void by_search_in_four_messages() {
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        var link = kerry.chooses("Check out").link();

        var order = kerry.pays(link);

        assertThat(kerry.messagesGot()).isLessThanOrEqualTo(4);
        assertThat(order.lines()).isEqualTo(Map.of(Goods.SOAP_VARIANT, 1));
        assertThat(kerry.awaitsAnswer().text()).contains(order.name());
    }

    @Test
    void by_one_tap_on_a_best_seller_with_one_variant_in_four_messages() {
        var pablo = town.shopperAt(CASA_PEPE);
        pablo.asks("hi");
        var card = pablo.opens("product:" + Goods.CALZONE);
        pablo.opens(card.choiceOf("cart.add:").id());
        var link = pablo.chooses("Check out").link();

        var order = pablo.pays(link);

        assertThat(pablo.messagesGot()).isLessThanOrEqualTo(4);
        assertThat(order.lines()).isEqualTo(Map.of(Goods.CALZONE_VARIANT, 1));
        assertThat(pablo.awaitsAnswer().text()).contains(order.name());
    }

    @Test
    void what_is_bought_at_once_leaves_the_cart_alone() {
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SCARF_VARIANT + ":1");
        kerry.opens("product:" + Goods.SOAP);
        var link = kerry.chooses("Buy now").link();

        var order = kerry.pays(link);

        assertThat(order.lines()).isEqualTo(Map.of(Goods.SOAP_VARIANT, 1));
        assertThat(kerry.awaitsAnswer().text()).contains(order.name());
        assertThat(kerry.opens("cart.view").text()).contains("Printed scarf Jardin");
    }

    @Test
    void the_whole_cart_reaches_the_checkout_to_the_item() {
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":2");
        kerry.opens("cart.add:" + Goods.SCARF_VARIANT + ":1");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":1");
        kerry.opens("cart.set:" + Goods.SCARF_VARIANT + ":2");
        var link = kerry.opens("checkout").link();

        assertThat(town.shop(LINEN_HOUSE).checkoutLines(link))
                .isEqualTo(Map.of(Goods.SOAP_VARIANT, 3, Goods.SCARF_VARIANT, 2));
    }

    /** From {@code cart.add:<variant>:<n>}. */
    private static long variant(String id) {
        return Long.parseLong(id.split(":")[1]);
    }
}
