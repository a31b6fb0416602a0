package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Http;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a merchant changes at the door, a shopper meets in the chat. */
@QuarkusTest
class SettingsInTheChatTest {

    private static final String DOOR = "/admin/api/settings";

    private final Town town = Town.open();
    private final Http merchant =
            town.service()
                    .with("Authorization", "Bearer " + SessionToken.of(CASA_PEPE.handle(), "1"));

    @Test
    void a_change_is_in_the_next_answer_and_its_undoing_too() {
        var shopper = town.shopperAt(CASA_PEPE);
        var change = object().put("version", version()).put("contact", "casa@pepe.example");

        merchant.put(DOOR, change).orFail(200);

        assertThat(shopper.opens("human").text()).contains("casa@pepe.example");
        merchant.post(DOOR + "/undo", object().put("version", version())).orFail(200);
        assertThat(shopper.opens("human").text()).doesNotContain("casa@pepe.example");
    }

    @Test
    void hours_are_told_where_a_person_is_asked_for() {
        var shopper = town.shopperAt(CASA_PEPE);
        var change = object().put("version", version());
        change.putObject("hours").putObject("week").putArray("monday"); // never open
        change.putObject("closed_message").put("es", "De pesca.").put("en", "Gone fishing.");

        merchant.put(DOOR, change).orFail(200);

        assertThat(shopper.opens("human").text()).containsAnyOf("De pesca.", "Gone fishing.");
        merchant.post(DOOR + "/undo", object().put("version", version())).orFail(200);
        assertThat(shopper.opens("human").text()).doesNotContain("pesca", "fishing");
    }

    private int version() {
        return merchant.get(DOOR).orFail(200).json().path("version").asInt();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
