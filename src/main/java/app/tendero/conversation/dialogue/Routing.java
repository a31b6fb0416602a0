package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.AwaitingSearchWords;
import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.CartStep.CartCleared;
import app.tendero.conversation.CartStep.ChangingLine;
import app.tendero.conversation.CheckoutEvent;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutStep.AwaitingCheckout;
import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Command;
import app.tendero.conversation.Commands;
import app.tendero.conversation.Decision;
import app.tendero.conversation.HandOff.By;
import app.tendero.conversation.OrderEvent;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.OrderEvent.WishAnswered;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.OrderStep.AwaitingAddress;
import app.tendero.conversation.OrderStep.AwaitingCancelAnswer;
import app.tendero.conversation.OrderStep.AwaitingOrderNumber;
import app.tendero.conversation.OrderStep.AwaitingProof;
import app.tendero.conversation.ShopperEvent;
import app.tendero.conversation.ShopperEvent.CatalogueOrderSent;
import app.tendero.conversation.ShopperEvent.ChatOpened;
import app.tendero.conversation.ShopperEvent.ContactsReceived;
import app.tendero.conversation.ShopperEvent.LocationReceived;
import app.tendero.conversation.ShopperEvent.MediaReceived;
import app.tendero.conversation.ShopperEvent.MessageEdited;
import app.tendero.conversation.ShopperEvent.MessageRevoked;
import app.tendero.conversation.ShopperEvent.ProductAsked;
import app.tendero.conversation.ShopperEvent.ReactionReceived;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.ShopperEvent.UnreadableReceived;
import app.tendero.conversation.SystemEvent;
import app.tendero.conversation.SystemEvent.IdentityChanged;
import app.tendero.conversation.SystemEvent.MessageParked;
import app.tendero.conversation.SystemEvent.TimerFired;
import app.tendero.conversation.TicketAbout;
import app.tendero.conversation.TicketEvent;
import app.tendero.conversation.TicketEvent.FileRefused;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketEvent.TicketNotOpened;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketStep;
import java.time.Duration;
import java.util.Optional;

/** Which dialogue answers what. */
final class Routing {

    /** Within this time a row of messages that cannot be worked is told once. */
    private static final Duration APOLOGY_HOLDS = Duration.ofMinutes(10);

    private Routing() {}

    static Decision shopper(Turn turn, ShopperEvent event) {
        return Reports.kept(turn, answer(turn, event));
    }

    private static Decision answer(Turn turn, ShopperEvent event) {
        return switch (event) {
            case TextReceived(var at, var text) -> intent(turn, TypedText.read(turn, text));
            case ReplyTapped(var at, var id, var title) ->
                    intent(MenuEntries.using(turn, id), tapped(turn, id, title));
            case ProductAsked(var at, var retailerId, var text) ->
                    Products.openRetailerId(turn, retailerId);
            case CatalogueOrderSent(var at, var items, var note) ->
                    CatalogueOrder.take(turn, items);
            case ChatOpened opened -> Welcome.greet(turn);
            case MediaReceived(var at, var kind, var caption, var file) ->
                    Reports.file(turn, kind, file, caption)
                            .orElseGet(() -> Unreadable.media(turn, kind));
            case LocationReceived received -> Unreadable.location(turn);
            case ContactsReceived received -> Unreadable.contacts(turn);
            case UnreadableReceived received -> Unreadable.unknown(turn);
            case ReactionReceived reaction -> turn.stay(); // a nod needs no answer
            case MessageEdited edited -> turn.stay(); // the first wording was answered already
            case MessageRevoked revoked -> turn.stay();
        };
    }

    /**
     * Whether a shopper who is with a person means the bot: a button of ours, or one of the words
     * that lead to it. Everything else is said to the person.
     */
    static boolean meansBot(Turn turn, ShopperEvent event) {
        return switch (event) {
            case TextReceived(var at, var text) ->
                    Commands.parse(text).filter(Routing::leadsToBot).isPresent()
                            || TypedText.read(turn, text) instanceof Intent.Stop;
            case ReplyTapped(var at, var id, var title) ->
                    ReplyIds.parse(id).filter(i -> !(i instanceof Intent.AskHuman)).isPresent()
                            || Commands.parse(id)
                                    .or(() -> Commands.parse(title))
                                    .filter(Routing::leadsToBot)
                                    .isPresent();
            case ProductAsked asked -> false;
            case CatalogueOrderSent sent -> false;
            case MediaReceived received -> false;
            case LocationReceived received -> false;
            case ContactsReceived received -> false;
            case UnreadableReceived received -> false;
            case ChatOpened opened -> false;
            case ReactionReceived reaction -> false;
            case MessageEdited edited -> false;
            case MessageRevoked revoked -> false;
        };
    }

    /** Somebody who waits for a person asks for one again: they hear again when to expect one. */
    static boolean asksAgain(Turn turn, ShopperEvent event) {
        return turn.conversation().handOff().by() == By.NOBODY_YET
                && switch (event) {
                    case TextReceived(var at, var text) ->
                            Commands.parse(text).equals(Optional.of(Command.HUMAN));
                    case ReplyTapped(var at, var id, var title) -> id.equals(ReplyIds.HUMAN);
                    case ShopperEvent other -> false;
                };
    }

    /** What needs nobody's answer. */
    static boolean isNod(ShopperEvent event) {
        return event instanceof ReactionReceived
                || event instanceof MessageEdited
                || event instanceof MessageRevoked
                || event instanceof ChatOpened;
    }

    private static boolean leadsToBot(Command command) {
        return command == Command.MENU || command == Command.BOT || command == Command.STOP;
    }

    private static Intent tapped(Turn turn, String id, String title) {
        return ReplyIds.parse(id)
                .or(() -> TypedText.command(turn, id)) // template buttons
                .or(() -> TypedText.command(turn, title))
                .orElseGet(Intent.TapUnknown::new);
    }

    static Decision checkout(Turn turn, CheckoutEvent event) {
        return switch (event) {
            case CheckoutReady ready -> Checkout.ready(turn, ready);
            case CheckoutRefused refused -> Checkout.refused(turn, refused);
        };
    }

    static Decision order(Turn turn, OrderEvent event) {
        return switch (event) {
            case OrderPlaced placed -> Orders.placed(turn, placed);
            case WishAnswered answered -> Orders.answered(turn, answered);
        };
    }

    static Decision ticket(Turn turn, TicketEvent event) {
        return switch (event) {
            case TicketOpened opened -> Reports.opened(turn, opened);
            case TicketNotOpened refused -> Reports.notOpened(turn, refused);
            case TicketNews news -> TicketTidings.told(turn, news);
            case FileRefused file -> Reports.refused(turn, file);
        };
    }

    static Decision system(Turn turn, SystemEvent event) {
        return switch (event) {
            case TimerFired(var at, var name) when name.startsWith(HandOffs.TIMER) ->
                    HandOffs.due(turn, name);
            case TimerFired timer when turn.conversation().handOff().isOpen() -> turn.stay();
            case TimerFired(var at, var name) when Reports.isTimer(name) ->
                    Reports.silence(turn, name);
            case TimerFired(var at, var name) -> Checkout.overdue(turn, name);
            case MessageParked parked when turn.conversation().handOff().isOpen() -> turn.stay();
            case MessageParked(var at) when turn.conversation().stopped() -> turn.stay();
            case MessageParked(var at) ->
                    turn.conversation()
                            .apologised()
                            .filter(told -> at.isBefore(told.plus(APOLOGY_HOLDS)))
                            .map(told -> turn.stay())
                            .orElseGet(() -> Support.parked(turn));
            case IdentityChanged changed -> turn.stay(); // the inbox knows; the talk goes on
        };
    }

    static Decision intent(Turn turn, Intent intent) {
        return switch (intent) {
            case Intent.Greet greet -> Welcome.greet(turn);
            case Intent.ShowMenu show -> Menu.show(turn);
            case Intent.GoBack back -> MenuEntries.back(turn).orElseGet(() -> back(turn));
            case Intent.OpenEntry(var entry) -> MenuEntries.open(turn, entry);
            case Intent.ChooseShown(var id) ->
                    intent(MenuEntries.using(turn, id), tapped(turn, id, ""));
            case Intent.MissShown missed -> MenuEntries.missed(turn);
            case Intent.LeaveMenu leave -> MenuEntries.leave(turn);
            case Intent.BrowseCollections(var page) -> Browse.collections(turn, page);
            case Intent.BrowseCollection(var id, var page) -> Browse.collection(turn, id, page);
            case Intent.BrowseBestSellers(var page) -> Browse.bestSellers(turn, page);
            case Intent.AskForWords ask -> Search.ask(turn);
            case Intent.FindWords(var words, var page) -> Search.find(turn, words, page);
            case Intent.BrowseAlike(var id) -> Alike.like(turn, id);
            case Intent.BrowseGoesWith(var id) -> Alike.goesWith(turn, id);
            case Intent.FindAlike find -> Alike.likeThis(turn);
            case Intent.ListItems(var items, var text) -> Items.find(turn, items, text);
            case Intent.PickItems(var picks) -> Items.pick(turn, picks);
            case Intent.AddItems(var picks) -> Items.add(turn, picks);
            case Intent.OpenProduct(var id, var quantity) -> Products.open(turn, id, quantity);
            case Intent.PickOptions(var id, var path, var page) ->
                    Choice.pick(turn, id, path, page);
            case Intent.NameChoice(var id, var text) -> Choice.named(turn, id, text);
            case Intent.OpenVariant(var id) -> Products.openVariant(turn, id);
            case Intent.SetQuantity(var id, var n) ->
                    n == 0 ? Quantity.unclear(turn, id) : Quantity.set(turn, id, n);
            case Intent.AddVariant(var id, var n) -> CartDialogue.add(turn, id, n);
            case Intent.AddProduct(var id, var n) -> CartDialogue.addProduct(turn, id, n);
            case Intent.ViewCart view -> CartDialogue.view(turn);
            case Intent.EditCart(var page) -> CartEditing.lines(turn, page);
            case Intent.OpenLine(var line) -> CartEditing.open(turn, line);
            case Intent.SetLine(var line, var n) -> CartEditing.set(turn, line, n);
            case Intent.ClearCart clear -> CartEditing.clear(turn);
            case Intent.RestoreCart restore -> CartEditing.restore(turn);
            case Intent.CheckOut checkOut -> Checkout.ofCart(turn);
            case Intent.BuyNow(var id, var n) -> Checkout.buyNow(turn, id, n);
            case Intent.ShowOrders show -> OrderLook.all(turn);
            case Intent.FindOrder(var wish, var number, var proof) ->
                    OrderLook.find(turn, wish, number, proof);
            case Intent.AskOrderNumber ask -> OrderLook.askNumber(turn);
            case Intent.ProveOrder(var number, var proof) -> OrderLook.prove(turn, number, proof);
            case Intent.CancelOrder(var number) ->
                    OrderLook.one(turn, number, order -> OrderChanges.cancel(turn, order));
            case Intent.MoveOrder(var number, var address) ->
                    OrderLook.one(
                            turn, number, order -> OrderChanges.address(turn, order, address));
            case Intent.TakeOrderAgain(var number) ->
                    OrderLook.one(turn, number, order -> OrderAgain.take(turn, order));
            case Intent.AskAnything(var text) -> Answers.orSearch(turn, text);
            case Intent.AskAboutOrders(var text, var wish) ->
                    Answers.orElse(
                            turn,
                            text,
                            () -> OrderLook.find(turn, wish, Optional.empty(), Optional.empty()));
            case Intent.AskQuestion(var text) -> Answers.orHelp(turn, text);
            case Intent.ListQuestions(var page) -> Answers.list(turn, page);
            case Intent.OpenQuestion(var key) -> Answers.open(turn, key);
            case Intent.ShowContact show -> Reach.show(turn);
            case Intent.ShowPlace show -> Reach.place(turn);
            case Intent.SaveContact save -> Reach.save(turn);
            case Intent.ShowSchedule show -> Schedule.menu(turn);
            case Intent.AskSchedule(var ask, var text) -> Schedule.show(turn, ask, text);
            case Intent.AskMaking(var number) ->
                    OrderLook.one(turn, number, order -> Schedule.ofOrder(turn, order));
            case Intent.ShowTickets show -> Tickets.hub(turn);
            case Intent.StartReport(var kind) -> TicketSubjects.start(turn, kind);
            case Intent.ReportAbout(var number, var item) ->
                    TicketSubjects.about(turn, number, item);
            case Intent.ReportOther other ->
                    Reports.describe(turn, TicketKind.DEFECT, TicketAbout.NOTHING);
            case Intent.TellReport(var text) -> Reports.tell(turn, text);
            case Intent.AskAside(var question, var words) ->
                    Asides.answered(turn, intent(turn, question), words);
            case Intent.FinishReport finish -> Reports.finish(turn);
            case Intent.DropReport drop -> Reports.drop(turn);
            case Intent.ListTickets list -> Tickets.mine(turn);
            case Intent.FindTicket(var number) -> Tickets.show(turn, number);
            case Intent.AskTicketNumber ask -> Tickets.askNumber(turn);
            case Intent.AddToTicket(var number) -> Tickets.add(turn, number);
            case Intent.AskHelp ask -> Support.help(turn);
            case Intent.AskHuman ask -> Support.human(turn);
            case Intent.ChooseLanguage choose -> LanguageChoice.ask(turn);
            case Intent.UseLanguage(var code) -> LanguageChoice.use(turn, code);
            case Intent.ChooseCountry(var page) -> CountryChoice.ask(turn, page);
            case Intent.UseCountry(var country) -> CountryChoice.use(turn, country);
            case Intent.Stop stop -> Consent.stop(turn);
            case Intent.Start start -> Consent.start(turn);
            case Intent.SayThanks thanks -> Support.thanks(turn);
            case Intent.SayGoodbye goodbye -> Support.goodbye(turn);
            case Intent.TapUnknown unknown -> Support.unknownTap(turn);
            case Intent.Wonder(var text, var otherwise) -> Wondering.ask(turn, text, otherwise);
            case Intent.SayNothing nothing -> Support.noWords(turn);
        };
    }

    /** One step up from where the talk stands. */
    private static Decision back(Turn turn) {
        return switch (turn.conversation().step()) {
            case ChoosingQuantity(var variant, var n) ->
                    Products.ofVariant(
                            turn,
                            variant,
                            product ->
                                    product.variants().size() > 1
                                            ? Products.show(turn, product, n)
                                            : Menu.show(turn));
            case ChoosingOptions choosing -> Choice.back(turn, choosing);
            case ChangingLine line -> CartDialogue.view(turn);
            case CartCleared cleared -> CartDialogue.view(turn);
            case Idle idle -> Menu.show(turn);
            case AwaitingSearchWords waiting -> Menu.show(turn);
            case AwaitingCheckout waiting -> Menu.show(turn);
            case AwaitingPayment waiting -> CartDialogue.view(turn);
            case TicketStep ticket -> Menu.show(turn);
            case AtOrder order -> OrderLook.all(turn);
            case AwaitingOrderNumber waiting -> Menu.show(turn);
            case AwaitingProof waiting -> Menu.show(turn);
            case AwaitingCancelAnswer(var number) ->
                    OrderLook.one(turn, number, order -> OrderCards.show(turn, order));
            case AwaitingAddress(var number) ->
                    OrderLook.one(turn, number, order -> OrderCards.show(turn, order));
        };
    }
}
