package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Hurry;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was put aside is seen, handed out again and thrown away by whoever may. */
@QuarkusTest
class ParkedDoorTest {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    @Inject PoisonPost post;
    @Inject Poison poison;

    private final Town town = Town.open();
    private final Http operator = town.operator();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);
    private final String wamid = "wamid.parked." + Phones.next();

    @AfterEach
    void calm() {
        poison.mend(false);
        town.meta().behave(LINEN_HOUSE);
    }

    @Test
    void a_message_is_shown_without_a_word_and_worked_once_when_it_is_handed_out_again() {
        kerry.asks("hi");
        var id = park();
        var shown = operator.get("/api/v1/parked/" + id).orFail(200);
        poison.mend(true);

        var replayed = operator.post("/api/v1/parked/" + id + "/replay", NOTHING).orFail(200);
        var answers = kerry.hearsUntilQuiet();

        assertThat(shown.body()).doesNotContain("hush").contains("\"body\":\"text of 4\"");
        assertThat(shown.json().path("reason").asText()).isEqualTo("IllegalStateException");
        assertThat(replayed.json().path("replayed").asInt()).isEqualTo(1);
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().answers()).contains(wamid);
        assertThat(operator.get("/api/v1/parked/" + id).status()).isEqualTo(404);
        assertThat(operator.post("/api/v1/parked/" + id + "/replay", NOTHING).status())
                .isEqualTo(404);

        post.keep(kerry, wamid);
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
    }

    @Test
    void a_message_that_fails_again_is_put_aside_again_and_the_shopper_is_not_told_twice() {
        kerry.asks("hi");
        var id = park();

        operator.post(
                        "/api/v1/parked/replay?store=linen-house&reason=IllegalStateException",
                        NOTHING)
                .orFail(200);
        Eventually.is(
                "it is parked again",
                () -> {
                    Hurry.lanesOf("answers = '" + wamid + "'");
                    return parkedOf(wamid) == 1;
                });

        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        operator.delete("/api/v1/parked/" + id).orFail(204);
        assertThat(parkedOf(wamid)).isZero();
        assertThat(
                        AtRest.count(
                                "SELECT count(*) FROM inbox WHERE payload IS NULL AND answers = '"
                                        + wamid
                                        + "' AND outcome = 'discarded: IllegalStateException'"))
                .isEqualTo(1);
    }

    @Test
    void a_send_that_was_given_up_leaves_when_it_is_handed_out_again() {
        kerry.asks("hi");
        town.meta().trouble(LINEN_HOUSE, "{\"fail\": {\"times\": 1, \"code\": 131026}}");
        kerry.says("menu");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        var send = list("?kind=send&store=linen-house").path("parked").path(0);
        var shown = operator.get("/api/v1/parked/" + send.path("id").asText()).orFail(200).json();

        operator.post("/api/v1/parked/" + send.path("id").asText() + "/replay", NOTHING)
                .orFail(200);
        var answers = kerry.hearsUntilQuiet();

        assertThat(send.path("state").asText()).isEqualTo("given_up");
        assertThat(send.path("code").asInt()).isEqualTo(131026);
        assertThat(shown.path("outline").path("effect").asText()).isEqualTo("say");
        assertThat(shown.path("outline").path("message").path("body").asText())
                .startsWith("text of ");
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().attempt()).isEqualTo(2);
    }

    @Test
    void a_send_after_its_window_cannot_be_handed_out_and_can_be_thrown_away() {
        kerry.asks("hi");
        town.meta().trouble(LINEN_HOUSE, "{\"fail\": {\"times\": 1, \"code\": 131026}}");
        kerry.says("menu");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        var id = list("?kind=send").path("parked").path(0).path("id").asText();
        AtRest.count(
                "UPDATE outbox SET window_until = now() - interval '1 s' WHERE id = "
                        + id.substring(id.lastIndexOf('-') + 1)
                        + " RETURNING 1");

        var refused = operator.post("/api/v1/parked/" + id + "/replay", NOTHING);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("24 hours");
        operator.delete("/api/v1/parked/" + id).orFail(204);
        assertThat(operator.delete("/api/v1/parked/" + id).status()).isEqualTo(404);
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
    }

    @Test
    void a_stores_key_sees_and_touches_its_own_alone() {
        kerry.asks("hi");
        var id = park();
        var pepe = keyOf("casa-pepe");

        var theirs = pepe.get("/api/v1/parked").orFail(200).json();

        assertThat(theirs.path("parked").findValuesAsText("id")).doesNotContain(id);
        assertThat(pepe.get("/api/v1/parked/" + id).status()).isEqualTo(404);
        assertThat(pepe.post("/api/v1/parked/" + id + "/replay", NOTHING).status()).isEqualTo(404);
        assertThat(pepe.delete("/api/v1/parked/" + id).status()).isEqualTo(404);
        assertThat(pepe.get("/api/v1/parked?store=linen-house").status()).isEqualTo(404);
        assertThat(pepe.delete("/api/v1/parked?store=linen-house").status()).isEqualTo(404);
        pepe.delete("/api/v1/parked?all=true").orFail(200);
        assertThat(parkedOf(wamid)).isEqualTo(1);
        assertThat(keyOf("linen-house").get("/api/v1/parked/" + id).status()).isEqualTo(200);
    }

    @Test
    void many_at_once_must_be_named_and_lists_go_on_where_they_ended() {
        kerry.asks("hi");
        var unused = park();
        var wide = list("");
        var first = list("?limit=1");

        assertThat(operator.post("/api/v1/parked/replay", NOTHING).status()).isEqualTo(422);
        assertThat(operator.delete("/api/v1/parked").status()).isEqualTo(422);
        for (var wrong : new String[] {"kind=all", "cursor=x", "limit=0"}) {
            assertThat(operator.get("/api/v1/parked?" + wrong).status()).isEqualTo(422);
        }
        assertThat(wide.path("total").asLong()).isEqualTo(wide.path("parked").size());
        assertThat(first.path("parked")).hasSize(1);
        if (wide.path("total").asLong() > 1) {
            var next = list("?limit=1&cursor=" + first.path("next_cursor").asText());
            assertThat(next.path("parked").path(0)).isEqualTo(wide.path("parked").path(1));
        }
        operator.delete("/api/v1/parked?reason=IllegalStateException").orFail(200);
        assertThat(list("?reason=IllegalStateException").path("total").asLong()).isZero();
    }

    @Test
    void a_message_nobody_worked_before_a_restore_waits_and_is_answered_when_it_is_released() {
        kerry.asks("hi");
        post.keep(kerry, wamid);
        Eventually.is("it failed once", () -> AtRest.count(open("attempts > 0")) == 1);
        var moment = JsonNodeFactory.instance.objectNode().put("before", "2126-11-21T00:00:00Z");

        var held = operator.post("/api/v1/outbox/hold", moment).orFail(200).json();
        poison.mend(true);
        var silence = kerry.hearsUntilQuiet();
        operator.post("/api/v1/parked/replay?reason=restored", NOTHING).orFail(200);

        assertThat(held.path("messages").asInt()).isEqualTo(1);
        assertThat(silence).isEmpty();
        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
    }

    private String open(String and) {
        return "SELECT count(*) FROM inbox WHERE answers = '" + wamid + "' AND " + and;
    }

    private JsonNode list(String query) {
        return operator.get("/api/v1/parked" + query).orFail(200).json();
    }

    private Http keyOf(String store) {
        var given = operator.post("/api/v1/stores/" + store + "/keys", NOTHING).orFail(201).json();
        return town.service().with("X-Api-Key", given.path("key").asText());
    }

    /** Lets a message of kerry fail until it is put aside and kerry was told; answers its id. */
    private String park() {
        post.keep(kerry, wamid);
        AtRest.count(
                "UPDATE inbox SET attempts = 4 WHERE answers = '" + wamid + "' RETURNING attempts");
        Eventually.is("it is parked", () -> parkedOf(wamid) == 1);
        assertThat(kerry.hearsUntilQuiet()).hasSize(1);
        return "%d-message-%d"
                .formatted(
                        AtRest.count("SELECT store_id FROM inbox WHERE answers = '" + wamid + "'"),
                        AtRest.count("SELECT min(seq) FROM inbox WHERE answers = '" + wamid + "'"));
    }

    private static long parkedOf(String wamid) {
        return AtRest.count(
                "SELECT count(*) FROM inbox WHERE parked AND answers = '" + wamid + "'");
    }
}
