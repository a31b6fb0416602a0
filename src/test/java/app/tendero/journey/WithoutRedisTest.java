package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Redis is gone: slower perhaps, the same answers. */
@QuarkusTest
@TestProfile(WithoutRedisTest.NobodyListens.class)
class WithoutRedisTest {

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    /**
     * A Redis at an address where nobody answers. Facts are listened for, too: a start of its own
     * for that would cost every run of the tests ten seconds.
     */
    public static class NobodyListens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.redis.hosts", "redis://127.0.0.1:9");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(FactsAreToldTest.Counter.class);
        }
    }

    @Test
    void a_purchase_goes_its_way() {
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());

        var order = kerry.pays(kerry.chooses("Check out").link());

        assertThat(order.lines()).isEqualTo(Map.of(Goods.SOAP_VARIANT, 1));
        assertThat(kerry.awaitsAnswer().text()).contains(order.name());
    }

    @Test
    void health_says_that_something_is_missing_but_not_that_the_service_is_down() {
        var health = town.service().get("/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().path("status").asText()).isEqualTo("degraded");
    }
}
