package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Deliveries;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.Wamid;
import app.tendero.store.Stores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message that our own code cannot work is put aside, and the talk goes on. */
@QuarkusTest
class ParkedMessageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject Stores stores;
    @Inject Deliveries deliveries;

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @Test
    void the_shopper_is_told_once_and_goes_on() {
        kerry.asks("hi");

        poison("wamid.poison");
        kerry.says("cart");
        var told = kerry.hearsUntilQuiet();

        assertThat(told).hasSize(2);
        assertThat(told)
                .anySatisfy(
                        answer -> {
                            assertThat(answer.text()).contains("something went wrong");
                            assertThat(answer.buttons().size() + answer.rows().size()).isPositive();
                        })
                .anySatisfy(answer -> assertThat(answer.text()).contains("Your cart is empty"));
        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM inbox WHERE parked AND answers = 'wamid.poison'"))
                .isEqualTo(1);
    }

    /** Keeps a message of a kind whose decoder throws. */
    private void poison(String wamid) {
        var domain = new ShopDomain(LINEN_HOUSE.domain());
        var store = stores.byDomain(domain).await().atMost(PATIENCE).orElseThrow();
        var shopper =
                new Arrival.ShopperIdentity(
                        kerry.identity().phone().map(ShopperKey.WaId::new),
                        Optional.empty(),
                        Optional.empty(),
                        "Kerry");
        var arrival =
                new Arrival(
                        store,
                        new Arrival.LaneHint.OfShopper(shopper),
                        "poison:" + wamid,
                        "poison.text",
                        "{}",
                        Optional.of(new PhoneNumberId(LINEN_HOUSE.whatsapp().phoneNumberId())),
                        Optional.of(new Wamid(wamid)));
        deliveries.keep(List.of(arrival), List.of()).await().atMost(PATIENCE);
    }
}
