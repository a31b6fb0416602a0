package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Hurry;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A message that our own code cannot work is put aside, and the talk goes on. */
@QuarkusTest
class ParkedMessageTest {

    @Inject PoisonPost post;

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);

    @Test
    void the_shopper_is_told_once_and_goes_on() {
        kerry.asks("hi");

        post.keep(kerry, "wamid.poison");
        kerry.says("cart");
        Eventually.is("it is put aside", ParkedMessageTest::isParked);
        var told = kerry.hearsUntilQuiet();

        assertThat(told).hasSize(2);
        assertThat(told)
                .anySatisfy(
                        answer -> {
                            assertThat(answer.text()).contains("something went wrong");
                            assertThat(answer.buttons().size() + answer.rows().size()).isPositive();
                        })
                .anySatisfy(answer -> assertThat(answer.text()).contains("Your cart is empty"));
    }

    private static boolean isParked() {
        var poison = "answers = 'wamid.poison'";
        Hurry.lanesOf(poison);
        return AtRest.count("SELECT count(*) FROM inbox WHERE parked AND " + poison) == 1;
    }
}
