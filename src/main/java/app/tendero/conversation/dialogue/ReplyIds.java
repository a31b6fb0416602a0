package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.OrderWish;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids of our buttons and list rows: written here, and read back here strictly, because a phone
 * can send anything. Ids are stable: a button of last year still works.
 */
final class ReplyIds {

    static final String MENU = "menu";
    static final String BROWSE = "browse";
    static final String SEARCH = "search";
    static final String BEST_SELLERS = "page:best:1";
    static final String NEW = "new";
    static final String SALE = "sale";
    static final String CART = "cart.view";
    static final String CART_EDIT = "cart.edit";
    static final String CART_CLEAR = "cart.clear";
    static final String CART_UNDO = "cart.undo";
    static final String CHECKOUT = "checkout";
    static final String ORDERS = "orders";
    static final String ORDERS_OTHER = "orders.other";
    static final String HELP = "help";
    static final String HUMAN = "human";
    static final String BOT = "bot";
    static final String LANGUAGES = "languages";
    static final String COUNTRIES = "countries";
    static final String START = "start";
    static final String ORDER_DATES = "orders.dates";

    /** From the main menu back into the shop. */
    static final String LEAVE_MENU = "menu.leave";

    static final String FAQ = "faq";
    static final String CONTACT = "contact";
    static final String CONTACT_PLACE = "contact.place";
    static final String CONTACT_SAVE = "contact.save";
    static final String SCHEDULE = "schedule";
    static final String SCHEDULE_TODAY = "schedule.today";
    static final String SCHEDULE_WEEK = "schedule.week";
    static final String SCHEDULE_LINES = "schedule.lines";
    static final String SCHEDULE_MINE = "schedule.mine";

    /** Words inside a row's id (at most 200 long) leave room for the rest of it. */
    private static final int WORDS = 120;

    private static final int LONGEST = 256;

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern COUNT_OR_NONE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,17}(\\.[0-9a-f]{1,8})?");
    private static final Pattern PATH = Pattern.compile("-|[0-9]{1,4}(\\.[0-9]{1,4}){0,9}");
    private static final Pattern ORDER = Pattern.compile("#?[\\p{L}\\p{N}._/-]{1,60}");
    private static final Pattern ENTRY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern OLD =
            Pattern.compile("(add_to_cart|qty_increase|qty_decrease)_([0-9]+)_([0-9]+)");

    private ReplyIds() {}

    static String collection(CollectionId collection) {
        return "collection:" + collection;
    }

    static String product(ProductId product) {
        return "product:" + product;
    }

    static String variant(VariantId variant) {
        return "variant:" + variant;
    }

    static String pick(ProductId product, List<Integer> path) {
        return "pick:" + product + ":" + path(path);
    }

    static String alike(ProductId product) {
        return "alike:" + product;
    }

    static String goesWith(ProductId product) {
        return "with:" + product;
    }

    /** Several things, some of which may still have to be told apart. */
    static String items(List<ItemPick> picks) {
        return "items:" + ItemPick.write(picks);
    }

    static String addItems(List<ItemPick> picks) {
        return "items.add:" + ItemPick.write(picks);
    }

    static String quantity(VariantId variant, int quantity) {
        return "qty:" + variant + ":" + quantity;
    }

    static String add(VariantId variant, int quantity) {
        return "cart.add:" + variant + ":" + quantity;
    }

    static String buy(VariantId variant, int quantity) {
        return "buy:" + variant + ":" + quantity;
    }

    static String line(String line) {
        return "cart.line:" + line;
    }

    static String setLine(String line, int quantity) {
        return "cart.set:" + line + ":" + quantity;
    }

    static String order(String number) {
        return "order:" + number;
    }

    static String orderCancel(String number) {
        return "order.cancel:" + number;
    }

    static String orderCancelNow(String number) {
        return "order.cancel.yes:" + number;
    }

    static String orderAddress(String number) {
        return "order.address:" + number;
    }

    static String orderAgain(String number) {
        return "order.again:" + number;
    }

    static String orderAgainNow(String number) {
        return "order.again.yes:" + number;
    }

    static String faq(String key) {
        return "faq:" + key;
    }

    static String faqPage(int page) {
        return "page:faq:" + page;
    }

    static String language(Language language) {
        return "lang:" + language.tag();
    }

    static String country(Country country) {
        return "country:" + country;
    }

    static String countriesPage(int page) {
        return "page:countries:" + page;
    }

    static String collectionsPage(int page) {
        return "page:collections:" + page;
    }

    static String collectionPage(CollectionId collection, int page) {
        return "page:collection:" + collection + ":" + page;
    }

    static String bestSellersPage(int page) {
        return "page:best:" + page;
    }

    static String searchPage(String words, int page) {
        return "page:search:" + page + ":" + Cut.to(WORDS, words);
    }

    static String optionsPage(ProductId product, List<Integer> path, int page) {
        return "page:options:" + product + ":" + path(path) + ":" + page;
    }

    static String cartPage(int page) {
        return "page:cart:" + page;
    }

    /** An entry of the merchant's menu; a menu in its place shows that menu. */
    static String entry(String id) {
        return id.equals(MenuTree.MAIN) ? MENU : "entry:" + id;
    }

    private static String path(List<Integer> path) {
        return path.isEmpty()
                ? "-"
                : path.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** What a tap means; empty for an id that is none of ours, whoever sent it. */
    static Optional<Intent> parse(String id) {
        if (Cut.length(id) > LONGEST) {
            return Optional.empty();
        }
        var colon = id.indexOf(':');
        return colon < 0
                ? word(id).or(() -> TicketIds.parse(id))
                        .or(() -> DeskIds.parse(id))
                        .or(() -> old(id))
                : withArguments(id.substring(0, colon), id.substring(colon + 1))
                        .or(() -> TicketIds.parse(id));
    }

    private static Optional<Intent> word(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case MENU -> new Intent.ShowMenu();
                    case BROWSE -> new Intent.BrowseCollections(1);
                    case SEARCH -> new Intent.AskForWords();
                    case NEW, SALE -> new Intent.FindWords(id, 1);
                    case CART, "view_cart" -> new Intent.ViewCart();
                    case CART_EDIT -> new Intent.EditCart(1);
                    case CART_CLEAR, "clear_cart" -> new Intent.ClearCart();
                    case CART_UNDO -> new Intent.RestoreCart();
                    case CHECKOUT -> new Intent.CheckOut();
                    case ORDERS -> new Intent.ShowOrders();
                    case ORDERS_OTHER -> new Intent.AskOrderNumber();
                    case HELP -> new Intent.AskHelp();
                    case HUMAN -> new Intent.AskHuman();
                    case BOT -> new Intent.ShowMenu();
                    case LANGUAGES -> new Intent.ChooseLanguage();
                    case COUNTRIES -> new Intent.ChooseCountry(1);
                    case START -> new Intent.Start();
                    case ORDER_DATES ->
                            new Intent.FindOrder(OrderWish.SEE, Optional.empty(), Optional.empty());
                    case LEAVE_MENU -> new Intent.LeaveMenu();
                    default -> null;
                });
    }

    private static Optional<Intent> withArguments(String what, String rest) {
        var two = rest.split(":", 2);
        return switch (what) {
            case "collection", "cat" ->
                    id(rest).map(c -> new Intent.BrowseCollection(new CollectionId(c), 1));
            case "product", "customize" ->
                    id(rest).map(
                                    p ->
                                            new Intent.OpenProduct(
                                                    new ProductId(p), OptionalInt.empty()));
            case "alike" -> id(rest).map(p -> new Intent.BrowseAlike(new ProductId(p)));
            case "with" -> id(rest).map(p -> new Intent.BrowseGoesWith(new ProductId(p)));
            case "items" -> ItemPick.read(rest).map(Intent.PickItems::new);
            case "items.add" -> ItemPick.read(rest).map(Intent.AddItems::new);
            case "variant" -> id(rest).map(v -> new Intent.OpenVariant(new VariantId(v)));
            case "pick" -> pick(rest + ":1");
            case "qty" -> counted(two, (v, n) -> new Intent.SetQuantity(new VariantId(v), n));
            case "cart.add" -> counted(two, (v, n) -> new Intent.AddVariant(new VariantId(v), n));
            case "buy" -> counted(two, (v, n) -> new Intent.BuyNow(new VariantId(v), n));
            case "cart.line" -> matching(LINE, rest).map(Intent.OpenLine::new);
            case "cart.set" -> setLine(two);
            case "order" -> order(rest, OrderWish.SEE);
            case "order.cancel" -> order(rest, OrderWish.CANCEL);
            case "order.address" -> order(rest, OrderWish.ADDRESS);
            case "order.again" -> order(rest, OrderWish.AGAIN);
            case "order.cancel.yes" -> matching(ORDER, rest).map(Intent.CancelOrder::new);
            case "order.again.yes" -> matching(ORDER, rest).map(Intent.TakeOrderAgain::new);
            case "faq" -> matching(KEY, rest).map(Intent.OpenQuestion::new);
            case "lang" ->
                    Language.parse(rest).map(language -> new Intent.UseLanguage(language.tag()));
            case "entry" -> matching(ENTRY, rest).map(Intent.OpenEntry::new);
            case "country" -> Country.parse(rest).map(Intent.UseCountry::new);
            case "page" -> two.length == 2 ? page(two[0], two[1]) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Intent> order(String number, OrderWish wish) {
        return matching(ORDER, number)
                .map(order -> new Intent.FindOrder(wish, Optional.of(order), Optional.empty()));
    }

    private static Optional<Intent> page(String what, String rest) {
        var two = rest.split(":", 2);
        return switch (what) {
            case "collections" -> pageNumber(rest).map(Intent.BrowseCollections::new);
            case "best" -> pageNumber(rest).map(Intent.BrowseBestSellers::new);
            case "countries" -> pageNumber(rest).map(Intent.ChooseCountry::new);
            case "cart" -> pageNumber(rest).map(Intent.EditCart::new);
            case "faq" -> pageNumber(rest).map(Intent.ListQuestions::new);
            case "collection" -> collectionPage(two);
            case "search" ->
                    two.length == 2 && !two[1].isBlank()
                            ? pageNumber(two[0]).map(n -> new Intent.FindWords(two[1], n))
                            : Optional.empty();
            case "options" -> pick(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<Intent> pick(String rest) {
        var three = rest.split(":", -1);
        if (three.length != 3 || !PATH.matcher(three[1]).matches()) {
            return Optional.empty();
        }
        var path = new ArrayList<Integer>();
        if (!three[1].equals("-")) {
            for (var index : three[1].split("\\.")) {
                path.add(Integer.parseInt(index));
            }
        }
        return id(three[0])
                .flatMap(
                        product ->
                                pageNumber(three[2])
                                        .map(
                                                n ->
                                                        new Intent.PickOptions(
                                                                new ProductId(product), path, n)));
    }

    private static Optional<Intent> setLine(String[] two) {
        if (two.length != 2
                || !LINE.matcher(two[0]).matches()
                || !COUNT_OR_NONE.matcher(two[1]).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Intent.SetLine(two[0], Integer.parseInt(two[1])));
    }

    /** Buttons of earlier days: they name a product, and the quantity as it was. */
    private static Optional<Intent> old(String id) {
        var form = OLD.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        return counted(
                new String[] {form.group(2), form.group(3)},
                (number, n) -> {
                    var product = new ProductId(number);
                    return switch (form.group(1)) {
                        case "add_to_cart" -> new Intent.AddProduct(product, n);
                        case "qty_increase" ->
                                new Intent.OpenProduct(product, OptionalInt.of(n + 1));
                        default ->
                                new Intent.OpenProduct(product, OptionalInt.of(Math.max(1, n - 1)));
                    };
                });
    }

    private interface Counted {
        Intent of(long id, int count);
    }

    private static Optional<Intent> counted(String[] two, Counted counted) {
        return two.length != 2
                ? Optional.empty()
                : id(two[0]).flatMap(id -> count(two[1]).map(n -> counted.of(id, n)));
    }

    private static Optional<Intent> collectionPage(String[] two) {
        return two.length != 2
                ? Optional.empty()
                : id(two[0])
                        .flatMap(
                                id ->
                                        pageNumber(two[1])
                                                .map(
                                                        n ->
                                                                new Intent.BrowseCollection(
                                                                        new CollectionId(id), n)));
    }

    private static Optional<Integer> pageNumber(String text) {
        return matching(PAGE, text).map(Integer::parseInt);
    }

    private static Optional<Long> id(String text) {
        return matching(ID, text).map(Long::parseLong);
    }

    private static Optional<Integer> count(String text) {
        return matching(COUNT, text).map(Integer::parseInt);
    }

    private static Optional<String> matching(Pattern form, String text) {
        return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
