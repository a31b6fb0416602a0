package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One shopper writes a thousand messages in a row: all are worked, and nobody else waits. */
@QuarkusTest
class BurstTest {

    private static final int WEBHOOKS = 20;
    private static final int IN_EACH = 50;

    private final Town town = Town.open();

    @Test
    void a_thousand_messages_are_worked_and_a_later_answer_covers_them() {
        var kerry = town.shopperAt(LINEN_HOUSE);
        var anna = town.shopperAt(LINEN_HOUSE);
        kerry.asks("hi");
        anna.asks("hi");

        var wamids = new ArrayList<String>();
        for (int i = 0; i < WEBHOOKS; i++) {
            wamids.addAll(
                    kerry.sendsAtOnce(
                            IntStream.range(0, IN_EACH).mapToObj(n -> Messages.text("cart"))));
        }
        var anAnswer = anna.asks("cart");
        var answers = kerry.hearsUntilQuiet();

        assertThat(anAnswer.text()).contains("empty");
        assertThat(wamids).hasSize(WEBHOOKS * IN_EACH);
        assertThat(answers).hasSizeBetween(1, 2 * WEBHOOKS);
        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM inbox WHERE done_at IS NOT NULL AND answers = '"
                                        + wamids.getLast()
                                        + "'"))
                .isEqualTo(1);
        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM outbox WHERE state = 'sent' AND answers = '"
                                        + wamids.getLast()
                                        + "'"))
                .isEqualTo(1);
    }
}
