package app.tendero.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Identity;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Phones;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was written is read at the doors, wherever it lies, by those whose it is. */
@QuarkusTest
class MessagesDoorTest {

    private static final String HANDED_OVER =
            "SELECT count(*) FROM message WHERE direction = 'in' AND store_id = %d";

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1060);

    @Test
    void a_talk_is_read_newest_first_before_and_after_it_was_handed_over() {
        var phone = Phones.next();
        var kerry = town.shopperAt(shop.store(), Identity.withPhone(phone));
        var wamid = kerry.says("hi");
        var answer = kerry.awaitsAnswer();
        AtRest.awaitReceipts();

        var early = shop.get("messages?phone_number=%2B" + phone);
        Eventually.is("it is handed over", () -> handedOver(wamid));
        var late = shop.get("messages?phone_number=" + phone);

        assertThat(early.path("total").asLong()).isEqualTo(2);
        assertThat(early.path("next_cursor").isNull()).isTrue();
        var ours = early.path("messages").path(0);
        assertThat(ours.path("direction").asText()).isEqualTo("out");
        assertThat(ours.path("text").asText()).isEqualTo(answer.text());
        assertThat(ours.path("state").asText()).isEqualTo("read");
        assertThat(ours.path("wamid").asText()).isEqualTo(answer.wamid());
        assertThat(ours.path("answers").asText()).isEqualTo(wamid);
        var theirs = early.path("messages").path(1);
        assertThat(theirs.path("text").asText()).isEqualTo("hi");
        assertThat(theirs.path("type").asText()).isEqualTo("text");
        assertThat(theirs.path("state").asText()).isEqualTo("received");
        assertThat(theirs.path("phone_number").asText()).isEqualTo(phone);
        assertThat(late).isEqualTo(early);
    }

    @Test
    void every_kind_of_message_is_told_with_what_belongs_to_it() {
        var kerry = town.shopperAt(shop.store());
        kerry.opens("menu");
        kerry.sends(
                app.tendero.testkit.Messages.of(
                        "{\"type\": \"location\", \"location\": {\"latitude\": 53.3,"
                                + " \"longitude\": -6.2, \"name\": \"Home\"}}"));
        kerry.awaitsAnswer();
        AtRest.await();

        var told = shop.get("messages?phone_number=" + kerry.identity().phone().orElseThrow());

        var kinds = new ArrayList<String>();
        told.path("messages").forEach(message -> kinds.add(message.path("type").asText()));
        assertThat(kinds).contains("location", "interactive");
        var place = message(told, "location");
        assertThat(place.path("text").asText()).isEqualTo("Home");
        assertThat(place.path("details").path("location").path("latitude").asDouble())
                .isEqualTo(53.3);
        assertThat(message(told, "interactive").path("details").path("reply_id").asText())
                .isEqualTo("menu");
    }

    @Test
    void pages_miss_nothing_and_repeat_nothing_while_messages_arrive_and_move() {
        var kerry = town.shopperAt(shop.store());
        for (int i = 0; i < 4; i++) {
            kerry.asks("cart");
        }
        AtRest.await();
        var door = "messages?limit=3&phone_number=" + kerry.identity().phone().orElseThrow();
        var all = ids(shop.get(door.replace("limit=3", "limit=200")));

        var read = new ArrayList<String>();
        var page = shop.get(door);
        read.addAll(ids(page));
        while (!page.path("next_cursor").isNull()) {
            kerry.asks("cart");
            if (read.size() == 3) {
                var before = shop.count(HANDED_OVER);
                Eventually.is("some move", () -> shop.count(HANDED_OVER) > before);
            }
            page = shop.get(door + "&cursor=" + page.path("next_cursor").asText());
            read.addAll(ids(page));
        }

        assertThat(all).hasSize(8);
        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void filters_leave_out_everything_else() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        AtRest.awaitReceipts();
        var door = "messages?phone_number=" + kerry.identity().phone().orElseThrow();

        assertThat(ids(shop.get(door + "&direction=in"))).allMatch(id -> id.startsWith("in-"));
        assertThat(ids(shop.get(door + "&direction=out"))).hasSize(1);
        assertThat(ids(shop.get(door + "&state=read"))).hasSize(1);
        assertThat(ids(shop.get(door + "&state=failed"))).isEmpty();
        assertThat(ids(shop.get(door + "&from=2020-01-01T00:00:00Z"))).hasSize(2);
        assertThat(ids(shop.get(door + "&to=2020-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_contact_is_told_with_the_name_and_when_they_wrote_last() {
        var kerry = town.shopperAt(shop.store());
        kerry.asks("hi");
        var phone = kerry.identity().phone().orElseThrow();

        var contact =
                Eventually.get(
                        () -> "the contact is listed",
                        Eventually.PATIENCE,
                        () ->
                                java.util.stream.StreamSupport.stream(
                                                shop.get("contacts?limit=200")
                                                        .path("contacts")
                                                        .spliterator(),
                                                false)
                                        .filter(
                                                one ->
                                                        one.path("phone_number")
                                                                .asText()
                                                                .equals(phone))
                                        .findFirst());

        assertThat(contact.path("display_name").asText()).isEqualTo("Kerry");
        assertThat(contact.path("last_message_time").asText()).startsWith("20").endsWith("Z");
        assertThat(contact.path("messages_received").asInt()).isEqualTo(1);
        assertThat(shop.get("contacts").path("total").asLong()).isPositive();
    }

    @Test
    void nobody_reads_what_is_another_stores() {
        var pepe = town.shopperAt(DemoStores.CASA_PEPE);
        pepe.asks("hi");
        var phone = pepe.identity().phone().orElseThrow();

        var foreign = shop.get("messages?phone_number=" + phone);
        var named = shop.own().get("/api/whatsapp/messages?store=casa-pepe").status();
        var agents = shop.as("700600001", "AGENT").get("/api/whatsapp/contacts?store=casa-pepe");

        assertThat(foreign.path("total").asLong()).isZero();
        assertThat(foreign.path("messages")).isEmpty();
        assertThat(named).isEqualTo(404);
        assertThat(agents.status()).isEqualTo(404);
        assertThat(town.service().get("/api/whatsapp/messages").status()).isEqualTo(401);
        assertThat(town.service().get("/api/whatsapp/contacts").status()).isEqualTo(401);
        assertThat(town.operator().get("/api/whatsapp/messages").status()).isEqualTo(422);
        assertThat(
                        town.operator()
                                .get("/api/whatsapp/messages?store=casa-pepe&phone_number=" + phone)
                                .orFail(200)
                                .json()
                                .path("total")
                                .asLong())
                .isPositive();
        assertThat(shop.as("700600001", "AGENT").get("/api/whatsapp/messages").status())
                .isEqualTo(200);
    }

    @Test
    void what_cannot_be_taken_is_told_field_by_field() {
        var wrong =
                Map.ofEntries(
                        Map.entry("phone_number=kerry", "phone_number"),
                        Map.entry("phone_number=0871234567", "phone_number"),
                        Map.entry("phone_number=" + "1".repeat(300), "phone_number"),
                        Map.entry("user_id=%27%20OR%201%3D1", "user_id"),
                        Map.entry("phone_number=353870000001&user_id=IE.abc", "user_id"),
                        Map.entry("direction=up", "direction"),
                        Map.entry("state=lost", "state"),
                        Map.entry("from=yesterday", "from"),
                        Map.entry("to=2026-13-01T00:00:00Z", "to"),
                        Map.entry("to=%2B1000000000-12-31T23:59:59Z", "to"),
                        Map.entry("cursor=1", "cursor"),
                        Map.entry("cursor=9999999999999999999-1", "cursor"),
                        Map.entry("limit=0", "limit"),
                        Map.entry("limit=201", "limit"));

        wrong.forEach(
                (query, field) -> {
                    var said = shop.own().get("/api/whatsapp/messages?" + query);
                    assertThat(said.status()).as(query).isEqualTo(422);
                    assertThat(said.json().path("errors").path(0).path("field").asText())
                            .as(query)
                            .isEqualTo(field);
                });
        assertThat(shop.own().get("/api/whatsapp/contacts?cursor=1-x").status()).isEqualTo(422);
    }

    private static boolean handedOver(String wamid) {
        return AtRest.count("SELECT count(*) FROM message WHERE wamid = '" + wamid + "'") == 1;
    }

    private static List<String> ids(JsonNode list) {
        var ids = new ArrayList<String>();
        list.path("messages").forEach(message -> ids.add(message.path("id").asText()));
        return ids;
    }

    private static JsonNode message(JsonNode list, String type) {
        for (var message : list.path("messages")) {
            if (message.path("type").asText().equals(type)) {
                return message;
            }
        }
        throw new AssertionError("no " + type + " in " + list);
    }
}
