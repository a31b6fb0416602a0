package app.tendero.support.handoff;

import static app.tendero.support.handoff.TeamInbox.DOOR;
import static app.tendero.support.handoff.TeamInbox.card;
import static app.tendero.support.handoff.TeamInbox.ids;
import static app.tendero.support.handoff.TeamInbox.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.AtRest;
import app.tendero.testkit.Http;
import app.tendero.testkit.Http.Said;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A team finds a talk and sees what helps to answer it, pictures too. */
@QuarkusTest
class InboxTalksDoorTest {

    private final Town town = Town.open();
    private final TeamInbox inbox = TeamInbox.open(town);
    private final OwnStore shop = inbox.shop();

    @Test
    void a_talk_shows_what_helps_to_answer_and_pages_backwards() {
        var kerry = town.shopperAt(shop.store());
        var ana = inbox.ana();
        kerry.asks("hi");
        kerry.asks("???");
        kerry.asks("cart");
        AtRest.await();
        var talk = TeamInbox.talk(kerry);

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
        var ana = inbox.ana();
        kerry.asks("hi");
        var talk = TeamInbox.talk(kerry);
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
    void a_picture_is_fetched_when_somebody_wants_to_see_it() {
        var kerry = town.shopperAt(shop.store());
        var ana = inbox.ana();
        kerry.asks("human");
        var talk = TeamInbox.talk(kerry);
        kerry.sends(Messages.of(picture(kerry)));
        inbox.awaits(kerry, card -> card.path("unread").asInt() == 1);

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
        var ana = inbox.ana();
        kerry.asks("human");
        var talk = TeamInbox.talk(kerry);
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
}
