package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another replica is told of by its heartbeat alone; what it sends stands in the rows. */
@QuarkusTest
class SeveralReplicasTest {

    private static final String OTHER = "'00000000-0000-0000-0000-00000000000b'";

    private final Town town = Town.open();

    @AfterEach
    void alone() {
        AtRest.count("DELETE FROM heartbeat WHERE process = " + OTHER + " RETURNING 1");
        Eventually.is("it is seen to be gone", () -> replicas() == 1);
    }

    @Test
    void a_talk_longer_than_this_replica_s_share_goes_on_without_a_pause() {
        AtRest.count(
                "INSERT INTO heartbeat (process, beat, at) VALUES ("
                        + OTHER
                        + ", 1, now() + interval '1 hour') RETURNING 1");
        Eventually.is("the other one is seen", () -> replicas() == 2);
        var kerry = town.shopperAt(LINEN_HOUSE);
        var paced = "SELECT count(*) FROM outbox WHERE error = 'paced'";
        var before = AtRest.count(paced);

        for (int i = 0; i < 26; i++) {
            var wamid = kerry.says("menu");
            assertThat(kerry.awaitsAnswer().answers()).contains(wamid);
        }

        assertThat(AtRest.count(paced)).isEqualTo(before);
    }

    private double replicas() {
        return town.service()
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("replicas "))
                .mapToDouble(line -> Double.parseDouble(line.substring(9)))
                .findFirst()
                .orElseThrow();
    }
}
