package app.tendero.support.handoff;

import static app.tendero.support.handoff.TeamInbox.DOOR;
import static app.tendero.support.handoff.TeamInbox.card;
import static app.tendero.support.handoff.TeamInbox.path;
import static app.tendero.support.handoff.TeamInbox.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People of a store's team answer its shoppers, and do not get into each other's way. */
@QuarkusTest
class InboxDoorTest {

    private final Town town = Town.open();
    private final TeamInbox inbox = TeamInbox.open(town);
    private final OwnStore shop = inbox.shop();

    @Test
    void a_shopper_who_asks_for_a_person_gets_one_and_the_bot_is_quiet_until_it_has_the_word() {
        var kerry = town.shopperAt(shop.store());
        var ana = inbox.ana();
        kerry.asks("hi");
        kerry.asks("talk to a human");
        var waiting = inbox.found(kerry, "waiting");
        var talk = TeamInbox.talk(kerry);

        kerry.says("my scarf is torn");
        inbox.awaits(kerry, card -> card.path("unread").asInt() == 1);
        var said = say(ana, talk, "So sorry! Which order was it?", "k1").orFail(200).json();
        var heard = kerry.awaitsAnswer();

        assertThat(waiting.path("state").asText()).isEqualTo("waiting");
        assertThat(waiting.path("reason").asText()).isEqualTo("asked");
        assertThat(heard.text()).isEqualTo("So sorry! Which order was it?");
        assertThat(said.path("id").asText()).isEqualTo("out-" + heard.effect());
        var card = card(ana, talk);
        assertThat(card.path("state").asText()).isEqualTo("person");
        assertThat(card.path("agent").path("you").asBoolean()).isTrue();
        assertThat(card.path("unread").asInt()).isZero();

        kerry.says("menu item 3"); // no word for the bot
        inbox.awaits(kerry, one -> one.path("unread").asInt() == 1);
        ana.post(DOOR + "/conversations/" + talk + "/release", OwnStore.object()).orFail(200);
        AtRest.await();
        assertThat(kerry.asks("cart").text()).isNotBlank();
        assertThat(card(ana, talk).path("state").asText()).isEqualTo("bot");
        assertThat(
                        shop.count(
                                "SELECT count(*) FROM audit WHERE what = 'inbox.released' AND store_id = %d"))
                .isPositive();
    }

    @Test
    void what_is_sent_twice_by_one_press_leaves_once() {
        var kerry = town.shopperAt(shop.store());
        var ana = inbox.ana();
        kerry.asks("hi");
        var talk = TeamInbox.talk(kerry);

        var first = say(ana, talk, "Hello Kerry", "press-1").orFail(200).json();
        var again = say(ana, talk, "Hello Kerry", "press-1").orFail(200).json();
        var none = ana.post(path(talk, "messages"), OwnStore.object().put("text", "x"));

        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("Hello Kerry");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(none.status()).isEqualTo(422);
    }

    @Test
    void two_who_answer_at_once_see_each_other_and_one_has_the_talk() {
        var kerry = town.shopperAt(shop.store());
        var ana = inbox.ana();
        var marc = inbox.marc();
        kerry.asks("human");
        var talk = TeamInbox.talk(kerry);

        ana.post(path(talk, "take"), OwnStore.object()).orFail(200);
        marc.post(path(talk, "presence"), OwnStore.object().put("typing", true)).orFail(204);
        var looking = ana.get(path(talk, "")).orFail(200).json().path("looking");
        var refused = say(marc, talk, "Hello", "m1");
        var taken = marc.post(path(talk, "take"), OwnStore.object());
        var forced = marc.post(path(talk, "take?force=true"), OwnStore.object());
        var told = say(marc, talk, "Marc here", "m2");

        assertThat(looking).hasSize(1);
        assertThat(looking.path(0).path("typing").asBoolean()).isTrue();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("is answering");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(forced.status()).isEqualTo(200);
        assertThat(told.status()).isEqualTo(200);
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("Marc here");
        assertThat(say(ana, talk, "And I", "a2").status()).isEqualTo(409);

        ana.post(path(talk, "assign"), OwnStore.object().put("user", "700100003")).orFail(200);
        assertThat(card(ana, talk).path("agent").path("you").asBoolean()).isTrue();
        var stranger = ana.post(path(talk, "assign"), OwnStore.object().put("user", "1"));
        assertThat(stranger.status()).isEqualTo(422);
    }

    @Test
    void while_metas_own_agent_has_the_number_nobody_is_answered_and_the_team_is_told() {
        var other = OwnStore.of(town, 1122);
        var olive = other.as("700100001", "OWNER");
        var kerry = town.shopperAt(other.store());
        kerry.asks("hi");

        var status =
                town.meta()
                        .webhook(
                                other.store(),
                                """
                                {"field": "standby", "value": {"messaging_product": "whatsapp",
                                 "metadata": {"phone_number_id": "%s"},
                                 "messages": [{"id": "wamid.STANDBY", "from": "%s", "type": "text",
                                  "timestamp": "1763749400", "text": {"body": "hi there"}}]}}
                                """
                                        .formatted(
                                                other.store().whatsapp().phoneNumberId(),
                                                kerry.identity().phone().orElseThrow()));
        AtRest.await();

        assertThat(status).isEqualTo(200);
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(olive.get(DOOR).orFail(200).json().path("standby").asBoolean()).isTrue();
        assertThat(inbox.ana().get(DOOR).orFail(200).json().path("standby").asBoolean()).isFalse();
        assertThat(olive.get("/admin/api/home").orFail(200).json().path("problems").toString())
                .contains("meta-standby")
                .doesNotContain("hi there");
    }

    @Test
    void agents_use_ready_answers_and_managers_write_them() {
        var ana = inbox.ana();
        var marc = shop.as("700100002", "MANAGER");
        var reply = OwnStore.object().put("title", "Late").put("body", "It is on its way.");

        var refused = ana.post(DOOR + "/replies", reply);
        var kept = marc.post(DOOR + "/replies", reply).orFail(200).json();
        var empty = marc.post(DOOR + "/replies", OwnStore.object().put("title", ""));
        var door = DOOR + "/replies/" + kept.path("id").asLong();
        marc.put(door, OwnStore.object().put("title", "Late").put("body", "Soon.")).orFail(200);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(ana.get(DOOR + "/replies").orFail(200).body()).contains("Soon.");
        marc.delete(door).orFail(204);
        assertThat(marc.delete(door).status()).isEqualTo(404);
    }

    @Test
    void another_stores_talks_are_not_there() {
        var pepes = town.shopperAt(DemoStores.all().get(1));
        pepes.asks("hi");
        var foreign = TeamInbox.talk(pepes);
        var ana = inbox.ana();

        assertThat(ana.get(path(foreign, "")).status()).isEqualTo(404);
        assertThat(say(ana, foreign, "Hello", "f1").status()).isEqualTo(404);
        assertThat(ana.post(path(foreign, "take"), OwnStore.object()).status()).isEqualTo(404);
        assertThat(ana.get(path("no-id", "")).status()).isEqualTo(404);
        assertThat(ana.get(path(UUID.randomUUID().toString(), "messages")).status()).isEqualTo(404);
        assertThat(town.service().get(DOOR).status()).isEqualTo(401);
        assertThat(shop.own().get("/api/v1/stores/casa-pepe/inbox").status()).isEqualTo(404);
        assertThat(shop.own().get("/api/v1/stores/" + shop.id() + "/inbox").status())
                .isEqualTo(200);
    }
}
