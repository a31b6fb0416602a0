package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A shop that is down is left alone, its shoppers hear so, and no other shop's notice. */
@QuarkusTest
class ShopBreakerTest {

    private static final String LINEN_ID =
            "SELECT id FROM store WHERE domain = '" + LINEN_HOUSE.domain() + "'";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);
    private int words;

    @AfterEach
    void mend() {
        town.shop(LINEN_HOUSE).control("{\"fail\": {\"status\": 503, \"times\": 0}}");
        Eventually.is(() -> "the breaker is closed", PATIENCE, this::closesWhenAsked);
        AtRest.await();
    }

    @Test
    void a_shop_that_fails_is_asked_no_more_until_it_is_back() {
        kerry.asks("hi");
        town.shop(LINEN_HOUSE).control("{\"fail\": {\"status\": 503, \"times\": 1000000}}");
        Eventually.is(() -> "the breaker is open", PATIENCE, this::opensWhenAsked);
        long before = calls();

        var told = kerry.opens(somethingNew());

        assertThat(told.text()).isNotEmpty();
        assertThat(calls()).isLessThanOrEqualTo(before + 1); // a probe may fall into this moment
        var pepe = town.shopperAt(CASA_PEPE);
        pepe.asks("hi");
        assertThat(pepe.opens("cart.add:" + Goods.CALZONE_VARIANT + ":1").text())
                .contains("Calzone");
    }

    private boolean opensWhenAsked() {
        kerry.opens(somethingNew());
        return state() == 2;
    }

    private boolean closesWhenAsked() {
        if (state() != 0) {
            kerry.opens(somethingNew());
        }
        return state() == 0;
    }

    /** A product that no cache knows, and no shop. */
    private String somethingNew() {
        return "product:" + (9_999_000_000_000L + words++);
    }

    private long calls() {
        return town.shop(LINEN_HOUSE).state().path("calls").size();
    }

    /** Of this shop alone: others have troubles of their own. */
    private double state() {
        var store = ",store=\"" + AtRest.count(LINEN_ID) + "\"";
        return town.service()
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("breaker_state{dependency=\"shopify\"" + store))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .max()
                .orElse(0);
    }
}
