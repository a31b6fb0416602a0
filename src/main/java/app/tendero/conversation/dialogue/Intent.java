package app.tendero.conversation.dialogue;

import app.tendero.conversation.ItemList.Item;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.ScheduleAsk;
import app.tendero.conversation.TicketKind;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Country;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the shopper wants, whether they tapped or typed it. Ids and numbers come from a phone: they
 * are well formed here, but whether they exist in this shop is for the dialogue to find out.
 */
sealed interface Intent {

    // looking around
    record Greet() implements Intent {}

    record ShowMenu() implements Intent {}

    record GoBack() implements Intent {}

    // the merchant's menu
    /** {@code entry}: what it has for an id. */
    record OpenEntry(String entry) implements Intent {}

    /** A row of the menu before them, by its number or name; {@code id} is the row's. */
    record ChooseShown(String id) implements Intent {}

    /** A number that the menu before them does not have. */
    record MissShown() implements Intent {}

    record LeaveMenu() implements Intent {}

    // the shop

    record BrowseCollections(int page) implements Intent {}

    record BrowseCollection(CollectionId collection, int page) implements Intent {}

    record BrowseBestSellers(int page) implements Intent {}

    record AskForWords() implements Intent {}

    record FindWords(String words, int page) implements Intent {}

    /** What is like a product. */
    record BrowseAlike(ProductId product) implements Intent {}

    /** What is bought together with a product. */
    record BrowseGoesWith(ProductId product) implements Intent {}

    /** What is like the product that is being looked at. */
    record FindAlike() implements Intent {}

    // several things at once
    /** {@code text}: all of it, in case it names nothing thing by thing. */
    record ListItems(List<Item> items, String text) implements Intent {}

    /** {@code picks}: what has been told apart so far, and what not. */
    record PickItems(List<ItemPick> picks) implements Intent {}

    record AddItems(List<ItemPick> picks) implements Intent {}

    // choosing
    /** {@code quantity} is what an older button already carried. */
    record OpenProduct(ProductId product, OptionalInt quantity) implements Intent {}

    /** {@code path}: which value of each option so far, counted from 0. */
    record PickOptions(ProductId product, List<Integer> path, int page) implements Intent {}

    /** Something typed while options are being chosen: a value's name, perhaps. */
    record NameChoice(ProductId product, String text) implements Intent {}

    record OpenVariant(VariantId variant) implements Intent {}

    record SetQuantity(VariantId variant, int quantity) implements Intent {}

    // the cart
    record AddVariant(VariantId variant, int quantity) implements Intent {}

    /** From a button of an older form, which names a product only. */
    record AddProduct(ProductId product, int quantity) implements Intent {}

    record ViewCart() implements Intent {}

    record EditCart(int page) implements Intent {}

    /** {@code line} is a key of a cart line. */
    record OpenLine(String line) implements Intent {}

    /** Zero takes the line out. */
    record SetLine(String line, int quantity) implements Intent {}

    record ClearCart() implements Intent {}

    record RestoreCart() implements Intent {}

    // paying and after
    record CheckOut() implements Intent {}

    record BuyNow(VariantId variant, int quantity) implements Intent {}

    record ShowOrders() implements Intent {}

    /** An order they speak of: the one with this number, else the one they can mean. */
    record FindOrder(OrderWish wish, Optional<String> number, Optional<String> proof)
            implements Intent {}

    /** They want to see an order that is not among those under their number. */
    record AskOrderNumber() implements Intent {}

    /** An e-mail address or a postcode, to show that an order is theirs. */
    record ProveOrder(String number, String proof) implements Intent {}

    record CancelOrder(String number) implements Intent {}

    record MoveOrder(String number, String address) implements Intent {}

    record TakeOrderAgain(String number) implements Intent {}

    // what the merchant answers to everybody
    /** Words typed out of the blue: a question perhaps, else something to look for. */
    record AskAnything(String text) implements Intent {}

    /** A question about orders that names none; it may be one that is asked of every shop. */
    record AskAboutOrders(String text, OrderWish wish) implements Intent {}

    /** A question that is asked of every shop. */
    record AskQuestion(String text) implements Intent {}

    record ListQuestions(int page) implements Intent {}

    record OpenQuestion(String key) implements Intent {}

    record ShowContact() implements Intent {}

    record ShowPlace() implements Intent {}

    record SaveContact() implements Intent {}

    // what is made, and when
    record ShowSchedule() implements Intent {}

    /** {@code text}: what they typed; empty for a tap. */
    record AskSchedule(ScheduleAsk ask, String text) implements Intent {}

    /** When an order is made that they name. */
    record AskMaking(String number) implements Intent {}

    // reporting and following
    record ShowTickets() implements Intent {}

    record StartReport(TicketKind kind) implements Intent {}

    /** {@code item}: which of the order, counted from 1; 0 for all of it. */
    record ReportAbout(String order, int item) implements Intent {}

    record ReportOther() implements Intent {}

    /** A part of what is reported, or of what is added to a ticket. */
    record TellReport(String text) implements Intent {}

    /**
     * A question in the middle of a report, which goes on.
     *
     * @param words what belongs to the report all the same; empty for nothing
     */
    record AskAside(Intent question, String words) implements Intent {}

    record FinishReport() implements Intent {}

    record DropReport() implements Intent {}

    record ListTickets() implements Intent {}

    record FindTicket(long number) implements Intent {}

    record AskTicketNumber() implements Intent {}

    record AddToTicket(long number) implements Intent {}

    // talking
    record AskHelp() implements Intent {}

    record AskHuman() implements Intent {}

    record ChooseLanguage() implements Intent {}

    record UseLanguage(String code) implements Intent {}

    record ChooseCountry(int page) implements Intent {}

    record UseCountry(Country country) implements Intent {}

    record Stop() implements Intent {}

    record Start() implements Intent {}

    record SayThanks() implements Intent {}

    record SayGoodbye() implements Intent {}

    /** A button we never made, or one whose meaning is gone. */
    record TapUnknown() implements Intent {}

    /** Words that nobody is sure of: a language model may know, else they are looked for. */
    record Wonder(String text, Intent otherwise) implements Intent {}

    /** Text without a single word, such as "???" or an emoji. */
    record SayNothing() implements Intent {}
}
