package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.embedded.EmbeddedServers;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.FarWire;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Redis that takes calls and says nothing, from the start: nobody waits for it. */
@QuarkusTest
@TestProfile(HangingRedisTest.SaysNothing.class)
class HangingRedisTest {

    private static final String LINE = "test.line.to.redis";

    private final Town town = Town.open();

    /** The line is silent before the service starts. */
    public static class SaysNothing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            int server = EmbeddedServers.forTests().redisPort();
            int port = FarWire.portOf(LINE, server, "hang");
            return Map.of("quarkus.redis.hosts", "redis://127.0.0.1:" + port);
        }
    }

    @Test
    void answers_are_the_same_and_redis_is_used_again_when_it_speaks() {
        var kerry = town.shopperAt(LINEN_HOUSE);

        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        assertThat(state()).isEqualTo("degraded");

        FarWire.tell(LINE, "forget"); // what was called before never answers

        Eventually.is(
                () -> "redis is asked again",
                Duration.ofSeconds(25),
                () -> state().equals("healthy"));
        assertThat(kerry.asks("cart").text()).isNotEmpty();
    }

    private String state() {
        return town.service().get("/health").json().path("status").asText();
    }
}
