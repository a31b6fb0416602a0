package app.tendero.support.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Http;
import app.tendero.testkit.Http.Said;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Rows;
import app.tendero.testkit.SessionToken;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** People of a store's team answer its shoppers. */
@QuarkusTest
class InboxDoorTest {

    private static final String DOOR = "/admin/api/inbox";

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1120);

    @Test
    void a_shopper_who_asks_for_a_person_gets_one_and_the_bot_is_quiet_until_it_has_the_word() {
        var kerry = town.shopperAt(shop.store());
        var ana = as("700100003");
        kerry.asks("hi");
        kerry.asks("talk to a human");
        var waiting = found(kerry, "waiting");
        var talk = id(kerry);

        kerry.says("my scarf is torn");
        awaits(kerry, card -> card.path("unread").asInt() == 1);
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
        awaits(kerry, one -> one.path("unread").asInt() == 1);
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
        var ana = as("700100003");
        kerry.asks("hi");
        var talk = id(kerry);

        var first = say(ana, talk, "Hello Kerry", "press-1").orFail(200).json();
        var again = say(ana, talk, "Hello Kerry", "press-1").orFail(200).json();
        var none = ana.post(path(talk, "messages"), body("text", "x"));

        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(kerry.awaitsAnswer().text()).isEqualTo("Hello Kerry");
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(none.status()).isEqualTo(422);
    }

    @Test
    void two_who_answer_at_once_see_each_other_and_one_has_the_talk() {
        var kerry = town.shopperAt(shop.store());
        var ana = as("700100003");
        var marc = as("700100002");
        kerry.asks("human");
        var talk = id(kerry);

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
    void a_talk_shows_what_helps_to_answer_and_pages_backwards() {
        var kerry = town.shopperAt(shop.store());
        var ana = as("700100003");
        kerry.asks("hi");
        kerry.asks("???");
        kerry.asks("cart");
        AtRest.await();
        var talk = id(kerry);

        var pane = ana.get(path(talk, "")).orFail(200).json();
        var page = ana.get(path(talk, "messages?limit=4")).orFail(200).json();
        var cursor = page.path("next_cursor").asText();
        var rest = ana.get(path(talk, "messages?limit=4&cursor=" + cursor)).orFail(200).json();

        assertThat(pane.path("window").path("seconds_left").asLong()).isBetween(86_000L, 86_400L);
        assertThat(pane.path("messages").path("messages")).hasSize(6);
        assertThat(pane.path("cart")).isEmpty();
        assertThat(page.path("messages")).hasSize(4);
        assertThat(rest.path("messages")).hasSize(2);
        assertThat(rest.path("next_cursor").isNull()).isTrue();
        assertThat(ana.get(path(talk, "messages?cursor=x")).status()).isEqualTo(422);
    }

    @Test
    void talks_are_found_by_number_name_order_and_ticket() {
        var kerry = town.shopperAt(shop.store());
        var ana = as("700100003");
        kerry.asks("hi");
        var talk = id(kerry);
        OwnStore.change(
                """
                INSERT INTO chat_order (store_id, name, conversation_id, total, currency, at)
                VALUES (%d, '#77001', '%s', 25, 'EUR', now())
                """
                        .formatted(shop.id(), talk));
        OwnStore.change(
                """
                INSERT INTO ticket (store_id, number, conversation_id, report, kind)
                VALUES (%d, 990042, '%s', 99, 'defect')
                """
                        .formatted(shop.id(), talk));
        AtRest.await();

        var phone = kerry.identity().phone().orElseThrow();

        assertThat(ids(ana.get(DOOR + "?search=%2B" + phone))).contains(talk);
        assertThat(ids(ana.get(DOOR + "?search=77001"))).contains(talk);
        assertThat(ids(ana.get(DOOR + "?search=%2377001"))).contains(talk);
        assertThat(ids(ana.get(DOOR + "?search=def-990042"))).contains(talk);
        assertThat(ids(ana.get(DOOR + "?search=nobody-of-that-name"))).isEmpty();
        assertThat(ana.get(DOOR + "?filter=some").status()).isEqualTo(422);
        assertThat(ana.get(DOOR + "?cursor=some").status()).isEqualTo(422);
    }

    @Test
    void an_open_page_hears_where_something_changed_and_misses_nothing_while_it_was_away()
            throws Exception {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("human");
        var talk = id(kerry);
        found(kerry, "waiting");

        String last;
        try (var page = Stream.open("0")) {
            last = page.until("hello", "");
            kerry.says("hello?");
            page.until("change", talk);
        }
        kerry.says("still there?");
        awaits(kerry, card -> card.path("unread").asInt() == 2);

        try (var page = Stream.open(last)) {
            assertThat(Long.parseLong(page.until("change", talk)))
                    .isGreaterThan(Long.parseLong(last));
            page.until("hello", "");
        }
        var foreign = town.service().get(DOOR + "/events");
        assertThat(foreign.status()).isEqualTo(401);
    }

    /** An open page of Ana's. */
    private static final class Stream implements AutoCloseable {

        private final BufferedReader lines;

        private Stream(BufferedReader lines) {
            this.lines = lines;
        }

        static Stream open(String last) throws IOException, InterruptedException {
            var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
            var token =
                    SessionToken.of(OwnStore.of(Town.open(), 1120).store().handle(), "700100003");
            var answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://localhost:"
                                                                    + port
                                                                    + DOOR
                                                                    + "/events"))
                                            .header("Authorization", "Bearer " + token)
                                            .header("Last-Event-ID", last)
                                            .build(),
                                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Stream(
                    new BufferedReader(
                            new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        }

        /** Reads on until such an event comes; answers its number. */
        String until(String name, String words) throws IOException {
            var id = "";
            var event = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:") && event.equals(name) && line.contains(words)) {
                    return id;
                }
            }
            throw new AssertionError("the stream ended before " + name);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
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
        assertThat(as("700100003").get(DOOR).orFail(200).json().path("standby").asBoolean())
                .isFalse();
        assertThat(olive.get("/admin/api/home").orFail(200).json().path("problems").toString())
                .contains("meta-standby")
                .doesNotContain("hi there");
    }

    @Test
    void a_picture_is_fetched_when_somebody_wants_to_see_it() {
        var kerry = town.shopperAt(shop.store());
        var ana = as("700100003");
        kerry.asks("human");
        var talk = id(kerry);
        kerry.sends(Messages.of(picture(kerry)));
        awaits(kerry, card -> card.path("unread").asInt() == 1);

        var message =
                ana.get(path(talk, "messages?limit=1")).orFail(200).json().path("messages").path(0);
        var fetched = ana.get(path(talk, "files/" + message.path("id").asText()));
        var none = ana.get(path(talk, "files/in-1"));

        assertThat(message.path("type").asText()).isEqualTo("image");
        var file = fetched.orFail(200).json().path("media_id").asText();
        assertThat(ana.get("/api/v1/media/" + file).status()).isEqualTo(200);
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void a_picture_of_the_team_is_handed_to_meta_and_sent_once() {
        var kerry = town.shopperAt(shop.store());
        var ana = as("700100003");
        kerry.asks("human");
        var talk = id(kerry);
        var png = Base64.getDecoder().decode(PNG);

        var first = file(ana, talk, "image/png", png, "f1");
        var again = file(ana, talk, "image/png", png, "f1");
        var heard = kerry.awaitsAnswer();
        var html = "<html></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(heard.kind()).isEqualTo("image");
        assertThat(heard.payload().path("image").path("caption").asText()).isEqualTo("look");
        assertThat(first.json().path("id")).isEqualTo(again.json().path("id"));
        assertThat(kerry.hearsUntilQuiet()).isEmpty();
        assertThat(file(ana, talk, "image/png", html, "f2").status()).isEqualTo(422);
        assertThat(file(ana, talk, "text/html", html, "f3").status()).isEqualTo(415);
        var shown = ana.get(path(talk, "files/" + first.json().path("id").asText())).orFail(200);
        var kept = ana.get("/api/v1/media/" + shown.json().path("media_id").asText());
        assertThat(kept.status()).isEqualTo(200);
    }

    private static Said file(Http who, String talk, String type, byte[] content, String key) {
        return who.with("Idempotency-Key", key + talk)
                .send(path(talk, "files?caption=look&filename=a.png"), type, content);
    }

    /** One transparent dot. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    /** A picture that lies at the pretend Meta, as a phone sends it. */
    private String picture(Shopper kerry) {
        var put =
                town.service()
                        .post(
                                "/sandbox/meta/media",
                                Messages.of(
                                        """
                                        {"phone_number_id": "%s", "mime_type": "image/png", "bytes": 400}
                                        """
                                                .formatted(
                                                        shop.store().whatsapp().phoneNumberId())))
                        .json();
        return """
               {"type": "image", "image": {"id": "%s", "mime_type": "image/png", "sha256": "%s",
                "caption": "look"}}
               """
                .formatted(put.path("id").asText(), put.path("sha256").asText());
    }

    @Test
    void agents_use_ready_answers_and_managers_write_them() {
        var ana = as("700100003");
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
        var foreign = conversation(pepes);
        var ana = as("700100003");

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

    private Http as(String user) {
        return shop.as(user, "AGENT");
    }

    private static String path(String talk, String what) {
        return DOOR + "/conversations/" + talk + (what.isEmpty() ? "" : "/" + what);
    }

    private static Said say(Http who, String talk, String words, String key) {
        return who.with("Idempotency-Key", key + talk)
                .post(path(talk, "messages"), body("text", words));
    }

    private static JsonNode body(String field, String words) {
        return OwnStore.object().put(field, words);
    }

    private static JsonNode card(Http who, String talk) {
        return who.get(path(talk, "card")).orFail(200).json();
    }

    private JsonNode found(Shopper kerry, String filter) {
        return Eventually.get(
                () -> "the talk is in " + filter,
                Eventually.PATIENCE,
                () -> {
                    for (var card :
                            as("700100003")
                                    .get(DOOR + "?filter=" + filter)
                                    .orFail(200)
                                    .json()
                                    .path("conversations")) {
                        if (card.path("phone_number")
                                .asText()
                                .equals(kerry.identity().phone().orElseThrow())) {
                            return Optional.of(card);
                        }
                    }
                    return Optional.empty();
                });
    }

    private void awaits(Shopper kerry, Predicate<JsonNode> so) {
        var talk = id(kerry);
        Eventually.is("the card shows it", () -> so.test(card(as("700100003"), talk)));
    }

    private String id(Shopper kerry) {
        return conversation(kerry);
    }

    private static String conversation(Shopper kerry) {
        return Rows.column(
                        "SELECT conversation_id::text FROM outbox WHERE id = "
                                + kerry.last().effect())
                .getFirst();
    }

    private static List<String> ids(Said list) {
        var ids = new ArrayList<String>();
        list.orFail(200).json().path("conversations").forEach(c -> ids.add(c.path("id").asText()));
        return ids;
    }
}
