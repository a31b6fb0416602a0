package app.tendero.support.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.privacy.Clues;
import app.tendero.privacy.Person;
import app.tendero.testkit.AtRest;
import app.tendero.testkit.Messages;
import app.tendero.testkit.OwnStore;
import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A shopper reports from the chat, with pictures, and follows what becomes of it. */
@QuarkusTest
class TicketChatTest {

    private final Town town = Town.open();
    private final OwnStore shop = OwnStore.of(town, 1102);

    @Inject AgroalDataSource database;
    @Inject TicketData data;

    @Test
    void a_report_with_a_picture_takes_three_messages_and_keeps_the_picture() {
        var kerry = town.shopperAt(shop.store());

        kerry.opens("ticket.new");
        kerry.says("There is a hole in my scarf");
        kerry.sends(picture("\"mime_type\": \"image/jpeg\"", "here it is"));
        var opened = kerry.opens("ticket.done");

        assertThat(opened.text()).contains("Thank you. Your report is *DEF-");
        assertThat(kerry.messagesGot()).isEqualTo(2); // no orders, so nothing to choose from
        AtRest.await();
        assertThat(kerry.unseen()).isEmpty();
        var number = number(opened.text());
        assertThat(entries(number)).isEqualTo(3);
        assertThat(
                        shop.count(
                                "SELECT count(*) FROM media WHERE store_id = %d AND state = 'kept' AND"
                                        + " id IN (SELECT media_id FROM ticket_entry WHERE store_id ="
                                        + " media.store_id AND conversation_id = '"
                                        + conversation(number)
                                        + "')"))
                .isEqualTo(1);
        assertThat(kerry.asks("DEF-" + number).text()).contains("Status: *Received*");
    }

    @Test
    void a_picture_that_is_none_is_told_of_and_the_report_goes_on() {
        var kerry = town.shopperAt(shop.store());
        kerry.opens("ticket.issue");

        kerry.sends(picture("\"mime_type\": \"image/jpeg\", \"really\": \"text/html\"", ""));
        var refused = kerry.awaitsAnswer();
        kerry.sends(picture("\"mime_type\": \"image/png\", \"bytes\": 6000000", ""));
        var large = kerry.awaitsAnswer();
        var opened = kerry.opens("ticket.done");

        assertThat(refused.text()).startsWith("I cannot take that file.");
        assertThat(large.text()).startsWith("That file is too large for me");
        assertThat(opened.text()).contains("ISS-");
    }

    @Test
    void somebody_elses_number_is_answered_like_one_that_is_nobodys() {
        var kerry = town.shopperAt(shop.store());
        var other = town.shopperAt(shop.store());
        var number = report(kerry, "The colour runs");

        var theirs = other.asks("DEF-" + number).text();
        var nobodys = other.asks("DEF-9999999").text();
        other.opens("ticket.add:" + number);
        other.says("and another thing");

        assertThat(theirs).contains("I find no report DEF-" + number + " of yours");
        assertThat(nobodys).contains("I find no report DEF-9999999 of yours");
        AtRest.await();
        assertThat(entries(number)).isEqualTo(1);
    }

    @Test
    void what_is_added_to_a_closed_ticket_opens_it_again() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "The seam is open");
        OwnStore.change(
                "UPDATE ticket SET state = 'resolved' WHERE number = %d AND store_id = %d"
                        .formatted(number, shop.id()));

        var asked = kerry.opens("ticket.add:" + number);
        var added = kerry.asks("It is open again");

        assertThat(asked.text()).contains("is closed");
        assertThat(added.text()).contains("I have added that to *DEF-" + number);
        AtRest.await();
        assertThat(kerry.asks("DEF-" + number).text()).contains("Status: *Received*");
    }

    @Test
    void five_in_a_day_are_enough() {
        var kerry = town.shopperAt(shop.store());
        for (int i = 0; i < 5; i++) {
            report(kerry, "Number " + i);
        }

        assertThat(kerry.opens("ticket.new").text()).startsWith("You have made many reports today");
        assertThat(kerry.opens("tickets.mine").payload().toString()).contains("Received");
    }

    @Test
    void numbers_of_a_store_go_up_and_two_at_once_get_two() {
        var kerry = town.shopperAt(shop.store());
        var other = town.shopperAt(shop.store());
        kerry.opens("ticket.issue");
        other.opens("ticket.issue");
        kerry.says("One");
        other.says("Two");

        kerry.taps("ticket.done");
        other.taps("ticket.done");

        var one = number(kerry.awaitsAnswer().text());
        var two = number(other.awaitsAnswer().text());
        assertThat(one).isNotEqualTo(two).isGreaterThan(1000);
    }

    @Test
    void a_report_that_is_taken_back_leaves_nothing() {
        var kerry = town.shopperAt(shop.store());
        kerry.opens("ticket.issue");
        kerry.says("Never mind this one, unmistakable");
        AtRest.await();
        var before = shop.count("SELECT count(*) FROM ticket_entry WHERE store_id = %d");

        kerry.opens("ticket.drop");
        AtRest.await();

        assertThat(shop.count("SELECT count(*) FROM ticket_entry WHERE store_id = %d"))
                .isEqualTo(before - 1);
    }

    @Test
    void a_shopper_is_told_of_their_tickets_and_erased_with_them() {
        var kerry = town.shopperAt(shop.store());
        var number = report(kerry, "Please forget me");
        var person =
                new Person(
                        new StoreId(shop.id()),
                        Set.of(new ConversationId(UUID.fromString(conversation(number)))),
                        Clues.NONE);

        var told = wait(data.gather(person));
        var gone = wait(data.erase(person));

        assertThat(told).extracting(one -> one.path("text").asText()).contains("Please forget me");
        assertThat(told).extracting(one -> one.path("ticket").asLong()).contains(number);
        assertThat(gone).isEqualTo(2);
        assertThat(kerry.asks("DEF-" + number).text()).contains("I find no report");
    }

    private long report(Shopper kerry, String words) {
        kerry.opens("ticket.new");
        kerry.says(words);
        return number(kerry.opens("ticket.done").text());
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("(?s).*?(?:DEF|ISS)-(\\d+).*", "$1"));
    }

    private ObjectNode picture(String fields, String caption) {
        var file = Messages.of("{" + fields + "}");
        file.put("phone_number_id", shop.store().whatsapp().phoneNumberId());
        var put = town.service().post("/sandbox/meta/media", file).orFail(201).json();
        var message = Messages.of("{\"type\": \"image\"}");
        message.putObject("image")
                .put("id", put.path("id").asText())
                .put("mime_type", "image/jpeg")
                .put("caption", caption);
        return message;
    }

    private long entries(long number) {
        return shop.count(
                "SELECT count(*) FROM ticket_entry e JOIN ticket t ON t.store_id = e.store_id AND"
                        + " t.conversation_id = e.conversation_id AND t.report = e.report WHERE"
                        + " t.store_id = %d AND t.number = "
                        + number);
    }

    private String conversation(long number) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT conversation_id::text FROM ticket WHERE store_id = "
                                        + shop.id()
                                        + " AND number = "
                                        + number)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T wait(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
