package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.AwaitingSearchWords;
import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.FaqBook;
import app.tendero.conversation.IntentGuess;
import app.tendero.conversation.IntentReader;
import app.tendero.conversation.OrderStep.AwaitingAddress;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.OrderWords;
import app.tendero.conversation.ScheduleAsk;
import app.tendero.conversation.ShopperIntent;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketKind;
import app.tendero.kernel.Country;
import java.util.Optional;

/** What is done about a whole sentence that the rules of {@link IntentReader} understand. */
record TypedSentence(Step step, String text, Optional<IntentGuess> guess) {

    /** Words that were asked for are a name first. */
    private static final int VERY_SURE = 92;

    static TypedSentence of(Turn turn, String text) {
        var step = turn.conversation().step();
        return new TypedSentence(
                step,
                text,
                step instanceof AwaitingAddress ? Optional.empty() : IntentReader.rules(text));
    }

    /** Whether it says "start" in other words than the one we told them. */
    static boolean saysStart(String text) {
        return IntentReader.rules(text)
                .filter(IntentGuess::sure)
                .filter(guess -> guess.intent() == ShopperIntent.START)
                .isPresent();
    }

    /**
     * What is surely no question about an order although it speaks of one: "my parcel arrived
     * broken".
     */
    Optional<Intent> outspoken() {
        return guess.filter(IntentGuess::sure)
                .filter(sure -> sure.intent() == ShopperIntent.DEFECT)
                .filter(defect -> OrderWords.parse(text).isPresent())
                .flatMap(this::meaning);
    }

    /** What it means; empty where that is not sure, and for a search, which is what is left. */
    Optional<Intent> meant() {
        return guess.filter(this::holds).flatMap(this::meaning);
    }

    /** What is asked of every shop is for the store's own answers to say. */
    private Optional<Intent> meaning(IntentGuess sure) {
        if (sure.intent() == ShopperIntent.FAQ) {
            return Optional.of(
                    sure.slot().equals(Optional.of("hours"))
                            ? new Intent.ShowContact()
                            : new Intent.AskQuestion(text));
        }
        return sure.intent() == ShopperIntent.ORDER_STATUS
                        && sure.slot().isEmpty()
                        && FaqBook.isGeneral(text)
                ? Optional.of(new Intent.AskAboutOrders(text, OrderWish.SEE))
                : intent(sure);
    }

    private boolean holds(IntentGuess meant) {
        return step instanceof AwaitingSearchWords || step instanceof ChoosingOptions
                ? meant.confidence() >= VERY_SURE
                : meant.sure();
    }

    static Optional<Intent> intent(IntentGuess guess) {
        return switch (guess.intent()) {
            case GREETING -> Optional.of(new Intent.Greet());
            case MENU -> Optional.of(new Intent.ShowMenu());
            case BACK -> Optional.of(new Intent.GoBack());
            case HELP -> Optional.of(new Intent.AskHelp());
            case FAQ -> Optional.of(new Intent.ListQuestions(1));
            case SCHEDULE -> Optional.of(schedule(guess.slot()));
            case CONTACT -> Optional.of(new Intent.ShowContact());
            case HUMAN -> Optional.of(new Intent.AskHuman());
            case DEFECT -> Optional.of(new Intent.StartReport(TicketKind.DEFECT));
            case TICKETS ->
                    Optional.of(
                            guess.slot()
                                    .flatMap(TicketKind::numberIn)
                                    .<Intent>map(Intent.FindTicket::new)
                                    .orElseGet(Intent.ListTickets::new));
            case BROWSE -> Optional.of(new Intent.BrowseCollections(1));
            case BEST_SELLERS -> Optional.of(new Intent.BrowseBestSellers(1));
            case CART -> Optional.of(new Intent.ViewCart());
            case CART_CLEAR -> Optional.of(new Intent.ClearCart());
            case UNDO -> Optional.of(new Intent.RestoreCart());
            case CHECKOUT -> Optional.of(new Intent.CheckOut());
            case ORDER_STATUS -> Optional.of(order(OrderWish.SEE, guess));
            case CANCEL_ORDER -> Optional.of(order(OrderWish.CANCEL, guess));
            case CHANGE_ADDRESS -> Optional.of(order(OrderWish.ADDRESS, guess));
            case ORDER_AGAIN -> Optional.of(order(OrderWish.AGAIN, guess));
            case LANGUAGE ->
                    Optional.of(
                            guess.slot()
                                    .<Intent>map(Intent.UseLanguage::new)
                                    .orElseGet(Intent.ChooseLanguage::new));
            case COUNTRY ->
                    Optional.of(
                            guess.slot()
                                    .flatMap(Country::parse)
                                    .<Intent>map(Intent.UseCountry::new)
                                    .orElseGet(() -> new Intent.ChooseCountry(1)));
            case STOP -> Optional.of(new Intent.Stop());
            case START -> Optional.of(new Intent.Start());
            case THANKS -> Optional.of(new Intent.SayThanks());
            case GOODBYE -> Optional.of(new Intent.SayGoodbye());
            case SEARCH, ALIKE, BUY, CART_ADD, CART_REMOVE -> Optional.empty();
            case YES, NO, MORE, LESS, NUMBER -> Optional.empty(); // answers to what was not asked
        };
    }

    private static Intent schedule(Optional<String> when) {
        return switch (when.orElse("")) {
            case "today" -> new Intent.AskSchedule(ScheduleAsk.TODAY, "");
            case "week" -> new Intent.AskSchedule(ScheduleAsk.WEEK, "");
            case "order" -> new Intent.AskSchedule(ScheduleAsk.MINE, "");
            default -> new Intent.ShowSchedule();
        };
    }

    private static Intent order(OrderWish wish, IntentGuess guess) {
        return new Intent.FindOrder(wish, guess.slot(), Optional.empty());
    }
}
