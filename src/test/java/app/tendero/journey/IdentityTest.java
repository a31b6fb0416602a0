package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Identity;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who a shopper is, whatever of them Meta shows. */
@QuarkusTest
class IdentityTest {

    private final Town town = Town.open();
    private final String phone = Phones.next();
    private final String bsuid = Phones.nextBsuid();

    @Test
    void somebody_who_hides_the_number_is_answered_by_their_id() {
        var kerry = town.shopperAt(LINEN_HOUSE, Identity.hidden(bsuid));

        var answer = kerry.asks("hi");

        assertThat(answer.payload().path("recipient").asText()).isEqualTo(bsuid);
        assertThat(answer.payload().has("to")).isFalse();
    }

    @Test
    void somebody_who_hides_the_number_can_buy() {
        var kerry = town.shopperAt(LINEN_HOUSE, Identity.hidden(bsuid));
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":1");

        var order = kerry.pays(kerry.opens("checkout").link());

        assertThat(kerry.awaitsAnswer().text()).contains(order.name());
    }

    @Test
    void the_cart_stays_when_the_id_becomes_known_and_the_number_hidden() {
        var kerry = town.shopperAt(LINEN_HOUSE, Identity.phoneOnly(phone));
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":1");
        kerry.appearsAs(new Identity(Optional.of(phone), Optional.of(bsuid), "full"));
        kerry.asks("menu");

        kerry.appearsAs(new Identity(Optional.of(phone), Optional.of(bsuid), "bsuid"));
        var cart = kerry.opens("cart.view");

        assertThat(cart.text()).contains("Savon de Marseille");
    }

    @Test
    void the_cart_follows_a_change_of_number() {
        var other = Phones.next();
        var kerry = town.shopperAt(LINEN_HOUSE, Identity.phoneOnly(phone));
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":1");

        kerry.sends(
                Messages.of(
                        """
                        {"type": "system", "system": {"type": "user_changed_number",
                         "body": "User Kerry changed from %s to %s", "wa_id": "%s"}}
                        """
                                .formatted(phone, other, other)));
        var moved = town.shopperAt(LINEN_HOUSE, Identity.phoneOnly(other));
        var cart = moved.opens("cart.view");

        assertThat(cart.text()).contains("Savon de Marseille");
        assertThat(cart.payload().path("to").asText()).isEqualTo("+" + other);
    }

    @Test
    void the_cart_follows_a_change_of_id() {
        var other = Phones.nextBsuid();
        var kerry = town.shopperAt(LINEN_HOUSE, Identity.hidden(bsuid));
        kerry.asks("hi");
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":1");

        kerry.sends(
                Messages.of(
                        """
                        {"type": "system", "system": {"type": "user_changed_user_id",
                         "body": "User Kerry changed from %s to %s", "user_id": "%s",
                         "previous_user_id": "%s"}}
                        """
                                .formatted(bsuid, other, other, bsuid)));
        var moved = town.shopperAt(LINEN_HOUSE, Identity.hidden(other));

        assertThat(moved.opens("cart.view").text()).contains("Savon de Marseille");
    }
}
