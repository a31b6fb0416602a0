package app.tendero.conversation.dialogue;

import app.tendero.conversation.Command;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.IntentGuess;
import app.tendero.conversation.IntentReader;
import app.tendero.conversation.Limits;
import app.tendero.conversation.Message;
import app.tendero.conversation.OrderStep.AwaitingOrderNumber;
import app.tendero.conversation.OrderStep.AwaitingProof;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.ShopperIntent;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketStep.AddingTo;
import app.tendero.conversation.TicketStep.Reporting;
import app.tendero.conversation.TicketWording;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What is asked in the middle of a report and is surely no part of it: it is answered, and the
 * report goes on, both in one message. Whoever describes what is wrong is never interrupted, so a
 * sentence counts only where nothing else is said in it.
 */
final class Asides {

    /** Surer than elsewhere: what is taken by mistake is missing in the report. */
    private static final int SURE = 91;

    /** A question about an order stays in the report as well, for it may be what is wrong. */
    private static final int SURE_OF_ORDER = 88;

    private Asides() {}

    /** More words than the name of a thing: they may say what is wrong. */
    private static final int FEWEST_TO_KEEP = 3;

    /** What a command asks for that leaves the report open. */
    static Optional<Intent> of(Command command, Intent meant) {
        return switch (command) {
            case HUMAN,
                    CONTACT,
                    SCHEDULE,
                    SCHEDULE_TODAY,
                    SCHEDULE_WEEK,
                    SCHEDULE_LINES,
                    SCHEDULE_MINE ->
                    Optional.of(new Intent.AskAside(meant, ""));
            default -> Optional.empty();
        };
    }

    /** Their orders, where they are asked for by a command. */
    static Intent orders(Intent meant, String text) {
        var words = text.strip().split("\\s+").length;
        return new Intent.AskAside(meant, words < FEWEST_TO_KEEP ? "" : text);
    }

    /** What a whole sentence asks for while somebody describes what is wrong. */
    static Optional<Intent> whileReporting(String text) {
        var guess = IntentReader.alone(text);
        return guess.flatMap(Asides::asked)
                .or(() -> guess.filter(Asides::isOrder).map(order -> order(order, text)));
    }

    /** The same while they add to a ticket: how far the order is, is the team's to answer. */
    static Optional<Intent> whileAdding(String text) {
        return IntentReader.alone(text).flatMap(Asides::asked);
    }

    private static Optional<Intent> asked(IntentGuess guess) {
        if (guess.confidence() < SURE) {
            return Optional.empty();
        }
        return switch (guess.intent()) {
            case HUMAN, CONTACT, SCHEDULE ->
                    TypedSentence.intent(guess).map(intent -> new Intent.AskAside(intent, ""));
            case FAQ ->
                    guess.slot()
                            .filter("hours"::equals)
                            .map(hours -> new Intent.AskAside(new Intent.ShowContact(), ""));
            case MENU, CART, STOP -> TypedSentence.intent(guess); // as by the word: out of it
            default -> Optional.empty();
        };
    }

    private static boolean isOrder(IntentGuess guess) {
        return guess.intent() == ShopperIntent.ORDER_STATUS && guess.confidence() >= SURE_OF_ORDER;
    }

    private static Intent order(IntentGuess guess, String text) {
        return new Intent.AskAside(
                new Intent.FindOrder(OrderWish.SEE, guess.slot(), Optional.empty()), text);
    }

    /**
     * The answer, with a line that the report goes on; where a person takes over, the report is
     * left as by any other way out.
     *
     * @param words what goes into the report as well; may be empty
     */
    static Decision answered(Turn turn, Decision answer, String words) {
        if (!(answer instanceof Decided(var next, var effects, var owed))
                || next.handOff().isOpen()) {
            return answer;
        }
        if (asksBack(next.step())) {
            return words.isBlank() ? answer : Reports.tell(turn, words);
        }
        var all = new ArrayList<Effect>();
        effects.forEach(effect -> all.add(open(turn, effect)));
        var step = turn.conversation().step();
        if (!words.isBlank()
                && Reports.tell(turn, words) instanceof Decided(var told, var kept, var none)) {
            all.addAll(kept);
            step = told.step();
        }
        return new Decided(next.withStep(step), all, owed);
    }

    /** Two questions at once would get one answer, and nobody knew to which. */
    private static boolean asksBack(Step step) {
        return step instanceof AwaitingOrderNumber || step instanceof AwaitingProof;
    }

    private static Effect open(Turn turn, Effect effect) {
        return effect instanceof Say(var message) ? new Say(open(turn, message)) : effect;
    }

    private static Message open(Turn turn, Message message) {
        return switch (message) {
            case Message.Text(var body) -> goingOn(turn, body);
            case Message.Buttons m -> goingOn(turn, m.body());
            case Message.Choices m ->
                    new Message.Choices(
                            m.header(),
                            under(turn, m.body(), Limits.LIST_BODY),
                            m.footer(),
                            m.button(),
                            m.sections());
            case Message.Link m ->
                    new Message.Link(
                            m.header(),
                            under(turn, m.body(), Limits.BUTTONS_BODY),
                            m.footer(),
                            m.label(),
                            m.url());
            case Message.FromTemplate template -> template;
            case Message.Location place -> place;
            case Message.Contact card -> card;
            case Message.File file -> file;
        };
    }

    /** With the buttons that the report's own messages have. */
    private static Message goingOn(Turn turn, String body) {
        var whole = under(turn, body, Limits.BUTTONS_BODY);
        return turn.conversation().step() instanceof AddingTo adding
                ? Tickets.message(turn, whole, adding.number())
                : Reports.asking(turn, whole);
    }

    private static String under(Turn turn, String body, int most) {
        var line =
                switch (turn.conversation().step()) {
                    case AddingTo adding ->
                            turn.say(
                                    TicketWording.TICKET_STILL_ADDING,
                                    "ticket",
                                    adding.kind().name(adding.number()));
                    case Reporting reporting -> turn.say(TicketWording.TICKET_STILL_OPEN);
                    default -> "";
                };
        return Cut.to(most - Cut.length(line) - 2, body) + "\n\n" + line;
    }
}
