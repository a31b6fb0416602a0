package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message.Link;
import app.tendero.conversation.story.Player;
import app.tendero.conversation.story.Stories;
import org.junit.jupiter.api.Test;

/**
 * Every message of ours costs the merchant money: from "hi" to the payment link they are counted.
 */
class MessageCountTest {

    @Test
    void a_best_seller_with_one_variant_takes_at_most_four_messages() {
        assertThat(messagesToTheLink("buy/best-seller-in-four-messages")).isLessThanOrEqualTo(4);
    }

    @Test
    void a_search_takes_at_most_four_messages() {
        assertThat(messagesToTheLink("buy/search-in-four-messages")).isLessThanOrEqualTo(4);
    }

    @Test
    void a_collection_and_two_options_take_at_most_seven_messages() {
        assertThat(messagesToTheLink("buy/collection-and-two-options-in-seven-messages"))
                .isLessThanOrEqualTo(7);
    }

    @Test
    void a_variant_found_by_browsing_and_bought_at_once_takes_at_most_seven_messages() {
        assertThat(messagesToTheLink("buy/browse-to-a-variant")).isLessThanOrEqualTo(7);
    }

    @Test
    void no_story_answers_one_event_with_two_messages() {
        for (var story : Stories.all()) {
            var played = Player.play(Stories.lines(story));
            var events =
                    Stories.lines(story).stream().filter(l -> l.matches(".*\\d\\d:\\d\\d [>@].*"));

            assertThat((long) played.messages().size())
                    .as(story.toString())
                    .isLessThanOrEqualTo(events.count());
        }
    }

    private static int messagesToTheLink(String story) {
        var messages = Stories.play(story).messages();
        for (var i = 0; i < messages.size(); i++) {
            if (messages.get(i) instanceof Link) {
                return i + 1;
            }
        }
        throw new AssertionError(story + " never comes to a link");
    }
}
