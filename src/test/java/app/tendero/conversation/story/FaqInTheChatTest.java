package app.tendero.conversation.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.DemoFaq;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Engine;
import app.tendero.conversation.FaqEntry;
import app.tendero.conversation.Message;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.Views;
import app.tendero.conversation.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hundred questions, as the whole chat answers them: no other topic takes them away. */
class FaqInTheChatTest {

    private static final Engine ENGINE = new Engine(Wording.load());
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Shelf shelf = shelf();
    private final Desk desk = desk();

    private static Shelf shelf() {
        var shelf = new Shelf("EUR");
        shelf.read("scarves \"Scarves\": scarf \"Red linen scarf\" 25.00 x3");
        shelf.read("dresses \"Dresses\": dress \"Wrap dress Colette\" 80.00 x3");
        return shelf;
    }

    private static Desk desk() {
        var desk = new Desk(NOW);
        desk.read("asks as the demo does");
        return desk;
    }

    @Test
    void most_of_a_hundred_questions_are_answered_right_in_the_chat() {
        var wrong = new ArrayList<String>();
        var answered = 0;
        for (var line : DemoFaq.lines("/answers/questions.txt")) {
            var words = line.substring(line.indexOf(" > ") + 3, line.lastIndexOf(" = "));
            var key = line.substring(line.lastIndexOf(" = ") + 3).strip();
            var said = said(words);
            if (right(said, key)) {
                answered++;
            } else {
                wrong.add(key + " \"" + words + "\": " + said.lines().findFirst().orElse(""));
            }
        }

        System.out.printf(
                "faq in the chat: %d of 100 answered right%n  %s%n",
                answered, String.join("\n  ", wrong));
        assertThat(answered).isGreaterThanOrEqualTo(85);
    }

    @Test
    void a_question_about_ones_own_order_is_not_answered_for_everybody() {
        var asked =
                DemoFaq.lines("/utterances/orders.txt").stream()
                        .filter(line -> !line.contains(" nothing: "))
                        .map(line -> line.substring(line.indexOf(": ") + 2))
                        .flatMap(line -> List.of(line.split(" \\| ")).stream())
                        .toList();

        var taken = asked.stream().filter(words -> !right(said(words), "none")).toList();

        System.out.printf(
                "faq: %d of %d questions about orders taken%n  %s%n",
                taken.size(), asked.size(), String.join("\n  ", taken));
        assertThat(taken).hasSizeLessThan(asked.size() / 50);
    }

    private static boolean right(String said, String key) {
        var answers =
                DemoFaq.book().entries().stream()
                        .filter(entry -> entry.answer().values().stream().anyMatch(said::contains))
                        .map(FaqEntry::key)
                        .toList();
        return key.equals("none") ? answers.isEmpty() : answers.equals(List.of(key));
    }

    private String said(String words) {
        var profile = new Profile().profile(shelf);
        var shop = new Shop(shelf, new Purchases(NOW), desk);
        var talk = Conversation.NEW.withGreeted();
        var views = Views.none();
        while (true) {
            switch (ENGINE.decide(talk, new TextReceived(NOW, words), profile, views)) {
                case Decision.Look(var needs) -> {
                    for (var need : needs) {
                        views = views.withUntyped(need, shop.look(need));
                    }
                }
                case Decision.Decided(var next, var effects, var owed) -> {
                    return text(effects);
                }
            }
        }
    }

    private static String text(List<Effect> effects) {
        return effects.stream()
                .filter(Effect.Say.class::isInstance)
                .map(effect -> ((Effect.Say) effect).message())
                .map(
                        message ->
                                switch (message) {
                                    case Message.Buttons buttons -> buttons.body();
                                    case Message.Choices choices -> choices.body();
                                    default -> "";
                                })
                .findFirst()
                .orElse("");
    }
}
