package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Identity;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What belongs to one store is nothing to another. */
@QuarkusTest
class StoresApartTest {

    private final Town town = Town.open();
    private final Identity kerry = Identity.withPhone(Phones.next());

    @Test
    void one_phone_talks_to_two_stores_and_has_a_cart_in_each() {
        var atLinenHouse = town.shopperAt(LINEN_HOUSE, kerry);
        var atCasaPepe = town.shopperAt(CASA_PEPE, kerry);
        atLinenHouse.asks("hi");
        atCasaPepe.asks("hi");
        atLinenHouse.opens("cart.add:" + Goods.SOAP_VARIANT + ":2");
        atCasaPepe.opens("cart.add:" + Goods.CALZONE_VARIANT + ":1");

        var linen = atLinenHouse.opens("cart.view").text();
        var food = atCasaPepe.opens("cart.view").text();

        assertThat(linen).contains("Savon de Marseille").doesNotContain("Calzone");
        assertThat(food).contains("Calzone").doesNotContain("Savon");
        assertThat(atLinenHouse.hearsUntilQuiet()).isEmpty();
        assertThat(atCasaPepe.hearsUntilQuiet()).isEmpty();
    }

    @Test
    void a_variant_of_another_store_is_no_longer_sold_here() {
        var shopper = town.shopperAt(LINEN_HOUSE, kerry);
        shopper.asks("hi");

        var answer = shopper.opens("cart.add:" + Goods.CALZONE_VARIANT + ":1");

        assertThat(answer.text()).contains("no longer sold");
        assertThat(shopper.opens("cart.view").text()).contains("Your cart is empty");
    }

    @Test
    void a_number_of_one_store_named_under_the_account_of_another_is_nobody() {
        var body =
                """
                {"body": {"object": "whatsapp_business_account", "entry": [{"id": "%s", "changes": [
                  {"field": "messages", "value": {"messaging_product": "whatsapp",
                   "metadata": {"display_phone_number": "33123456789", "phone_number_id": "%s"},
                   "contacts": [{"profile": {"name": "Kerry"}, "wa_id": "%s"}],
                   "messages": [{"from": "%s", "id": "wamid.forged", "timestamp": "1795000000",
                     "type": "text", "text": {"body": "hi"}}]}}]}]}}
                """
                        .formatted(
                                CASA_PEPE.whatsapp().wabaId(),
                                LINEN_HOUSE.whatsapp().phoneNumberId(),
                                kerry.phone().orElseThrow(),
                                kerry.phone().orElseThrow());

        int status = town.meta().webhook(CASA_PEPE, body);

        assertThat(status).isEqualTo(200);
        assertThat(town.shopperAt(LINEN_HOUSE, kerry).hearsUntilQuiet()).isEmpty();
        assertThat(town.shopperAt(CASA_PEPE, kerry).hearsUntilQuiet()).isEmpty();
    }
}
