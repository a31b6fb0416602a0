package app.tendero.conversation.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Commands;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.DemoFaq;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Engine;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketStep.Reporting;
import app.tendero.conversation.Views;
import app.tendero.conversation.Wording;
import app.tendero.kernel.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked while something is reported, and what is a part of the report. */
class AskedInBetweenTest {

    private static final Engine ENGINE = new Engine(Wording.load());
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Step REPORTING =
            new Reporting(1, TicketKind.DEFECT, TicketAbout.NOTHING, 1);
    private static final Step ADDING = new AddingTo(1001, TicketKind.DEFECT, 1);

    private final Shelf shelf = new Shelf("EUR");
    private final Desk desk = new Desk(NOW);

    AskedInBetweenTest() {
        shelf.read("scarves \"Scarves\": scarf \"Red linen scarf\" 25.00 x3");
        desk.read("calls \"+33 4 72 00 12 34\" bonjour@linen-house.example");
        desk.read("makes \"Curtains, blue\" d1 08:00 to d1 12:00 running");
    }

    @Test
    void what_describes_a_defect_is_never_taken_for_a_question() {
        var said = said("defect");

        var taken = said.stream().filter(words -> !isOnlyKept(REPORTING, words)).toList();
        var takenLater =
                said.stream()
                        .filter(words -> Commands.parse(words).isEmpty()) // these begin another
                        .filter(words -> !isOnlyKept(ADDING, words))
                        .toList();

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(taken).isEmpty();
        assertThat(takenLater).isEmpty();
    }

    @Test
    void a_description_that_speaks_of_people_hours_or_menus_is_a_description() {
        var descriptions =
                List.of(
                        "I talked to a person in the shop and the cup is still broken",
                        "nobody came during your opening hours to take it back",
                        "the contact on the lamp is loose",
                        "the menu card came torn",
                        "one wheel of the cart is bent",
                        "the phone I bought does not ring",
                        "it was to be made on Monday and came broken on Friday",
                        "where the handle meets the cup there is a crack",
                        "my order came without the second scarf",
                        "Der Kontakt der Lampe wackelt",
                        "La carta del menú llegó manchada",
                        "Le chariot est arrivé avec une roue cassée",
                        "o telefone chegou com a tela quebrada");

        assertThat(descriptions).allMatch(words -> isOnlyKept(REPORTING, words));
    }

    @Test
    void most_who_ask_for_a_person_the_contact_the_hours_or_the_schedule_are_answered() {
        var questions =
                Stream.of("human", "contact", "faq(hours)", "schedule", "schedule(today)")
                        .flatMap(intent -> said(intent).stream())
                        .toList();

        var silent = questions.stream().filter(words -> !isAnswered(words)).toList();

        System.out.printf(
                "asked in between: %d of %d answered%n  %s%n",
                questions.size() - silent.size(), questions.size(), String.join("\n  ", silent));
        assertThat(silent).hasSizeLessThan(questions.size() / 3);
    }

    /** Messages that mean this, as people write them in seven languages. */
    private static List<String> said(String intent) {
        return Arrays.stream(Language.values())
                .flatMap(language -> DemoFaq.lines("/intents/" + language.tag() + ".txt").stream())
                .filter(line -> line.startsWith(intent + ": "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
    }

    private boolean isOnlyKept(Step step, String words) {
        var effects = decided(step, words).effects();
        return effects.stream().anyMatch(TicketEffect.Note.class::isInstance)
                && effects.stream().noneMatch(Effect.Say.class::isInstance);
    }

    private boolean isAnswered(String words) {
        return decided(REPORTING, words).effects().stream().anyMatch(Effect.Say.class::isInstance);
    }

    private Decided decided(Step step, String words) {
        var talk = Conversation.NEW.withGreeted().withStep(step);
        var profile = new Profile().profile(shelf);
        var shop = new Shop(shelf, new Purchases(NOW), desk);
        var views = Views.none();
        while (true) {
            switch (ENGINE.decide(talk, new TextReceived(NOW, words), profile, views)) {
                case Decision.Look(var needs) -> {
                    for (var need : needs) {
                        views = views.withUntyped(need, shop.look(need));
                    }
                }
                case Decided decided -> {
                    return decided;
                }
            }
        }
    }
}
