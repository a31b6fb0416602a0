package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Deliveries;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.Wamid;
import app.tendero.store.Stores;
import app.tendero.testkit.Shopper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings messages to Linen House that our code works only when {@link Poison} is mended. */
@ApplicationScoped
class PoisonPost {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stores stores;
    private final Deliveries deliveries;

    PoisonPost(Stores stores, Deliveries deliveries) {
        this.stores = stores;
        this.deliveries = deliveries;
    }

    void keep(Shopper from, String wamid) {
        var domain = new ShopDomain(LINEN_HOUSE.domain());
        var store = stores.byDomain(domain).await().atMost(PATIENCE).orElseThrow();
        var shopper =
                new Arrival.ShopperIdentity(
                        from.identity().phone().map(ShopperKey.WaId::new),
                        Optional.empty(),
                        Optional.empty(),
                        "Kerry");
        var arrival =
                new Arrival(
                        store,
                        new Arrival.LaneHint.OfShopper(shopper),
                        "poison:" + wamid,
                        "poison.text",
                        "{\"type\": \"text\", \"text\": {\"body\": \"hush\"}}",
                        Optional.of(new PhoneNumberId(LINEN_HOUSE.whatsapp().phoneNumberId())),
                        Optional.of(new Wamid(wamid)));
        deliveries.keep(List.of(arrival), List.of()).await().atMost(PATIENCE);
    }
}
