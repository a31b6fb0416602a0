package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.AwaitingSearchWords;
import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.CartStep.CartCleared;
import app.tendero.conversation.CartStep.ChangingLine;
import app.tendero.conversation.CheckoutStep.AwaitingCheckout;
import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Command;
import app.tendero.conversation.Commands;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.FaqBook;
import app.tendero.conversation.IntentReader;
import app.tendero.conversation.ItemList;
import app.tendero.conversation.MakingWords;
import app.tendero.conversation.OrderQuestion;
import app.tendero.conversation.OrderStep;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.OrderStep.AwaitingAddress;
import app.tendero.conversation.OrderStep.AwaitingCancelAnswer;
import app.tendero.conversation.OrderStep.AwaitingOrderNumber;
import app.tendero.conversation.OrderStep.AwaitingProof;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.OrderWords;
import app.tendero.conversation.ScheduleAsk;
import app.tendero.conversation.ShopperIntent;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketStep;
import app.tendero.kernel.MenuTree;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What typed words mean: a command anywhere and in any language, a number where one was asked for,
 * else something to look for in the shop.
 */
final class TypedText {

    private TypedText() {}

    static Intent read(Turn turn, String text) {
        var conversation = turn.conversation();
        var sentence = TypedSentence.of(turn, text);
        return TicketText.read(turn, text)
                .or(() -> TypedMenu.shown(turn, text))
                .or(() -> agreed(conversation.step(), text))
                .or(() -> making(conversation.step(), text))
                .or(sentence::outspoken)
                .or(() -> asked(conversation.step(), text))
                .or(() -> command(turn, text))
                .or(() -> ofOrder(conversation.step(), text))
                .or(() -> number(conversation, text))
                .or(() -> TypedMenu.meant(turn, text))
                .or(sentence::meant)
                .orElseGet(() -> Wondering.about(turn, text, words(conversation, text)));
    }

    /** Whether a message says "start", the only word that is heard after "stop". */
    static boolean saysStart(String text) {
        return Commands.parse(text).equals(Optional.of(Command.START))
                || TypedSentence.saysStart(text);
    }

    static Optional<Intent> command(Turn turn, String text) {
        return Commands.parse(text).map(command -> meaning(turn, command, text));
    }

    private static Intent meaning(Turn turn, Command command, String text) {
        var conversation = turn.conversation();
        return switch (command) {
            case GREETING -> new Intent.Greet();
            case MENU -> menu(turn, text);
            case NO -> new Intent.ShowMenu();
            case BACK -> new Intent.GoBack();
            case BROWSE -> new Intent.BrowseCollections(1);
            case BEST_SELLERS -> new Intent.BrowseBestSellers(1);
            case SEARCH -> new Intent.AskForWords();
            case ALIKE -> new Intent.FindAlike();
            case CART -> new Intent.ViewCart();
            case ADD, YES -> add(conversation);
            case BUY -> buy(conversation);
            case MORE -> oneMore(conversation, 1);
            case LESS -> oneMore(conversation, -1);
            case REMOVE -> remove(conversation);
            case CLEAR -> new Intent.ClearCart();
            case UNDO -> new Intent.RestoreCart();
            case CHECKOUT -> new Intent.CheckOut();
            case ORDERS -> new Intent.ShowOrders();
            case SCHEDULE -> new Intent.ShowSchedule();
            case SCHEDULE_TODAY -> new Intent.AskSchedule(ScheduleAsk.TODAY, text);
            case SCHEDULE_WEEK -> new Intent.AskSchedule(ScheduleAsk.WEEK, text);
            case SCHEDULE_LINES -> new Intent.AskSchedule(ScheduleAsk.LINES, text);
            case SCHEDULE_MINE -> new Intent.AskSchedule(ScheduleAsk.MINE, text);
            case FAQ -> new Intent.ListQuestions(1);
            case CONTACT -> new Intent.ShowContact();
            case REPORT -> new Intent.StartReport(TicketKind.DEFECT);
            case TICKETS -> new Intent.ListTickets();
            case DONE -> new Intent.FinishReport();
            case HELP -> new Intent.AskHelp();
            case HUMAN -> new Intent.AskHuman();
            case BOT -> new Intent.ShowMenu();
            case LANGUAGE -> language(text);
            case COUNTRY -> country(text);
            case STOP -> new Intent.Stop();
            case START -> new Intent.Start();
            case THANKS -> new Intent.SayThanks();
            case GOODBYE -> new Intent.SayGoodbye();
        };
    }

    /** In a restaurant "menu" is what there is to eat. */
    private static Intent menu(Turn turn, String text) {
        return turn.menu().word() == MenuTree.Word.CATEGORIES && Commands.saysMenu(text)
                ? new Intent.BrowseCollections(1)
                : new Intent.ShowMenu();
    }

    /** Yes or no, however it is said, where that was asked. */
    private static Optional<Intent> agreed(Step step, String text) {
        return step instanceof AwaitingCancelAnswer(var number)
                ? IntentReader.yesOrNo(text)
                        .map(
                                said ->
                                        said.intent() == ShopperIntent.YES
                                                ? new Intent.CancelOrder(number)
                                                : see(number))
                : Optional.empty();
    }

    private static Intent see(String number) {
        return new Intent.FindOrder(OrderWish.SEE, Optional.of(number), Optional.empty());
    }

    /** When something is made: asked before "when is my order …", which asks how far it is. */
    private static Optional<Intent> making(Step step, String text) {
        return step instanceof AwaitingAddress
                ? Optional.empty()
                : Commands.parse(text)
                        .filter(command -> command == Command.SCHEDULE_MINE)
                        .<Intent>map(mine -> new Intent.AskSchedule(ScheduleAsk.MINE, text))
                        .or(() -> MakingWords.order(text).map(Intent.AskMaking::new));
    }

    /** A sentence about an order; a flat's "#1201" in an address is none. */
    private static Optional<Intent> asked(Step step, String text) {
        return step instanceof AwaitingAddress
                ? Optional.empty()
                : OrderWords.parse(text).map(asked -> order(asked, text));
    }

    /** "How long does delivery take?" speaks of no order of theirs. */
    private static Intent order(OrderQuestion asked, String text) {
        return asked.wish() == OrderWish.SEE && asked.number().isEmpty() && FaqBook.isGeneral(text)
                ? new Intent.AskAboutOrders(text, asked.wish())
                : order(asked);
    }

    private static Intent order(OrderQuestion asked) {
        return new Intent.FindOrder(asked.wish(), asked.number(), asked.proof());
    }

    /** What was asked for while an order was talked about. */
    private static Optional<Intent> ofOrder(Step step, String text) {
        return step instanceof OrderStep order
                ? switch (order) {
                    case AwaitingOrderNumber waiting ->
                            OrderWords.answer(text).map(TypedText::order);
                    case AwaitingProof(var number) ->
                            OrderWords.isProof(text)
                                    ? Optional.of(new Intent.ProveOrder(number, text))
                                    : Optional.empty();
                    case AtOrder(var number) -> ofThis(number, text);
                    case AwaitingCancelAnswer(var number) -> ofThis(number, text);
                    case AwaitingAddress(var number) ->
                            text.codePoints().anyMatch(Character::isLetter)
                                    ? Optional.of(new Intent.MoveOrder(number, text))
                                    : Optional.empty();
                }
                : Optional.empty();
    }

    private static Optional<Intent> ofThis(String number, String text) {
        return OrderWords.ofThisOne(text)
                .map(wish -> new Intent.FindOrder(wish, Optional.of(number), Optional.empty()));
    }

    private static Intent language(String text) {
        return Commands.languageNamed(text)
                .<Intent>map(language -> new Intent.UseLanguage(language.tag()))
                .orElseGet(Intent.ChooseLanguage::new);
    }

    private static Intent country(String text) {
        return Commands.countryNamed(text)
                .<Intent>map(Intent.UseCountry::new)
                .orElseGet(() -> new Intent.ChooseCountry(1));
    }

    private static Intent add(Conversation conversation) {
        return conversation.step() instanceof ChoosingQuantity(var variant, var quantity)
                ? new Intent.AddVariant(variant, quantity)
                : new Intent.ShowMenu();
    }

    private static Intent buy(Conversation conversation) {
        if (conversation.step() instanceof ChoosingQuantity(var variant, var quantity)) {
            return new Intent.BuyNow(variant, quantity);
        }
        return conversation.cart().isEmpty()
                ? new Intent.BrowseCollections(1)
                : new Intent.CheckOut();
    }

    private static Intent remove(Conversation conversation) {
        return conversation.step() instanceof ChangingLine(var line)
                ? new Intent.SetLine(line, 0)
                : new Intent.EditCart(1);
    }

    private static Intent oneMore(Conversation conversation, int more) {
        return switch (conversation.step()) {
            case ChoosingQuantity(var variant, var quantity) ->
                    new Intent.SetQuantity(variant, Math.max(1, quantity + more));
            case ChangingLine(var line) ->
                    conversation
                            .cart()
                            .line(line)
                            .<Intent>map(l -> new Intent.SetLine(line, l.quantity() + more))
                            .orElseGet(Intent.ViewCart::new);
            case Idle idle -> new Intent.ShowMenu();
            case AwaitingSearchWords waiting -> new Intent.ShowMenu();
            case ChoosingOptions choosing -> new Intent.ShowMenu();
            case CartCleared cleared -> new Intent.ShowMenu();
            case AwaitingCheckout waiting -> new Intent.ShowMenu();
            case AwaitingPayment waiting -> new Intent.ShowMenu();
            case OrderStep order -> new Intent.ShowMenu();
            case TicketStep ticket -> new Intent.ShowMenu();
        };
    }

    private static Optional<Intent> number(Conversation conversation, String text) {
        var count = Commands.parseQuantity(text);
        return count.isPresent() ? numbered(conversation, count) : Optional.empty();
    }

    private static Optional<Intent> numbered(Conversation conversation, OptionalInt count) {
        var n = count.orElseThrow();
        return switch (conversation.step()) {
            case ChoosingQuantity(var variant, var before) ->
                    Optional.of(new Intent.SetQuantity(variant, n));
            case ChangingLine(var line) -> Optional.of(new Intent.SetLine(line, n));
            case Idle idle -> Optional.empty();
            case AwaitingSearchWords waiting -> Optional.empty();
            case ChoosingOptions choosing -> Optional.empty(); // sizes are numbers too
            case CartCleared cleared -> Optional.empty();
            case AwaitingCheckout waiting -> Optional.empty();
            case AwaitingPayment waiting -> Optional.empty();
            case OrderStep order -> Optional.empty();
            case TicketStep ticket -> Optional.empty();
        };
    }

    private static Intent words(Conversation conversation, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Intent.SayNothing();
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            var step = conversation.step();
            if (step instanceof ChoosingQuantity(var variant, var n)) {
                return new Intent.SetQuantity(variant, 0); // "-3", "1.5": asked again
            }
            if (step instanceof ChangingLine(var line)) {
                return new Intent.OpenLine(line);
            }
        }
        var items = ItemList.of(text);
        if (conversation.step() instanceof ChoosingOptions choosing && items.size() < 2) {
            return new Intent.NameChoice(choosing.product(), text);
        }
        return items.isEmpty() ? new Intent.AskAnything(text) : new Intent.ListItems(items, text);
    }
}
