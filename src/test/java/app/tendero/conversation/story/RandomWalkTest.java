package app.tendero.conversation.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Engine;
import app.tendero.conversation.Event;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.OrderState;
import app.tendero.conversation.ShopperEvent.CatalogueOrderSent;
import app.tendero.conversation.ShopperEvent.OrderedItem;
import app.tendero.conversation.ShopperEvent.ProductAsked;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.StoreProfile;
import app.tendero.conversation.SystemEvent.MessageParked;
import app.tendero.conversation.SystemEvent.TimerFired;
import app.tendero.conversation.View;
import app.tendero.conversation.Views;
import app.tendero.conversation.Wording;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import app.tendero.support.menu.MenuTemplates;
import app.tendero.turn.ConversationCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shoppers who tap and type at random in a shop that is half broken: no fault, no message that Meta
 * would refuse, no cart that the shop could not sell.
 */
class RandomWalkTest {

    private static final List<String> SHELVES = List.of("scarves", "shirts", "many", "empty");
    private static final int STEPS = 400;
    private static final int MOST = 4;
    private static final Engine ENGINE = new Engine(Wording.load());
    private static final List<String> TYPED =
            List.of(
                    "hi",
                    "menu",
                    "cart",
                    "checkout",
                    "2",
                    "0",
                    "٣",
                    "-1",
                    "back",
                    "more",
                    "less",
                    "add",
                    "buy",
                    "remove",
                    "red",
                    "S",
                    "38",
                    "linen",
                    "stop",
                    "start",
                    "español",
                    "français",
                    "عربي",
                    "हिन्दी",
                    "deutsch",
                    "help",
                    "human",
                    "thanks",
                    "bye",
                    "yes",
                    "no",
                    "undo",
                    "clear cart",
                    "orders",
                    "where is my order?",
                    "order 1002?",
                    "#2001",
                    "#2001 75011",
                    "75011",
                    "10115",
                    "cancel my order",
                    "cancel it",
                    "wrong address",
                    "12 Main Street, 75011 Paris",
                    "order again",
                    "???",
                    "*",
                    "\u202E",
                    "",
                    " ",
                    "🧣",
                    "hola, ¿tienes algo rojo para mí?",
                    "x".repeat(5000),
                    "best sellers",
                    "search");
    private static final List<String> IDS =
            List.of(
                    "cart.clear",
                    "cart.undo",
                    "cart.edit",
                    "cart.view",
                    "checkout",
                    "search",
                    "languages",
                    "lang:ar",
                    "lang:xx",
                    "page:cart:2",
                    "page:best:9999",
                    "nonsense",
                    "product:200001",
                    "product:200003",
                    "variant:3000001",
                    "variant:99",
                    "cart.add:3000001:2",
                    "cart.add:3000002:999999999",
                    "cart.set:3000001:3",
                    "buy:3000001:1",
                    "buy:3000004:50",
                    "add_to_cart_200003_2",
                    "order:1001",
                    "order:2001",
                    "order.cancel:1002",
                    "order.cancel.yes:1002",
                    "order.address:1002",
                    "order.again:1004",
                    "order.again.yes:1004",
                    "orders.other",
                    "page:search:1:linen",
                    "pick:200003:0",
                    "page:options:200004:-:2",
                    "customize:200003");

    private static final List<String> MOODS = List.of("up", "up", "away", "withheld", "by chat");

    private final List<String> offered = new ArrayList<>();
    private Conversation conversation = Conversation.NEW;
    private int orders;

    private static Desk desk() {
        var desk = new Desk(Instant.parse("2026-11-02T00:00:00Z"));
        desk.read("asks as the demo does");
        desk.read("calls \"+33 4 72 00 12 34\" bonjour@linen-house.example");
        desk.read("stands at \"12 rue des Tisserands, Lyon\" 45.7676 4.8344");
        desk.read("makes \"Curtains\" d1 08:00 to d90 12:00 running on \"Loom 2\" 60/100 98%");
        return desk;
    }

    private static Purchases purchases(Shelf shelf) {
        var purchases = new Purchases(Instant.parse("2026-11-02T00:00:00Z"));
        var number = 1001;
        for (var state : OrderState.values()) {
            var word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var parcel = number % 2 == 0 ? " parcel DHL JD1 https://dhl.example/1 due d9" : "";
            purchases.read(
                    "#" + number++ + " 25.00 EUR " + word + " d1: 1x red, 2x no" + parcel, shelf);
        }
        purchases.read("#2001 25.00 EUR sent d1: 1x red proof 75011 other", shelf);
        return purchases;
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765,
                10946, 17711, 28657, 46368, 75025
            })
    void a_walk_through_a_broken_shop_leaves_everything_whole(long seed) {
        var random = new Random(seed);
        var merchant = new Random(-seed);
        var profile = profile();
        var shelf = shelf();
        var purchases = purchases(shelf);
        var desk = desk();
        var at = Instant.parse("2026-11-02T09:00:00Z");

        for (var step = 0; step < STEPS; step++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? 5000 : 1));
            change(shelf, random);
            purchases.mood(MOODS.get(random.nextInt(MOODS.size())));
            profile = merchant.nextInt(25) == 0 ? rearranged(merchant) : profile;
            var store = profile.profile(shelf);
            var decided =
                    decide(event(random, at), store, new Shop(shelf, purchases, desk), random);
            conversation = ConversationCodec.read(ConversationCodec.write(decided.conversation()));
            decided.effects().forEach(this::check);
            assertThat(conversation.cart().lines())
                    .allMatch(line -> line.quantity() >= 1 && line.quantity() <= MOST);
            assertThat(conversation.cart().lines().stream().map(CartLine::key))
                    .doesNotHaveDuplicates();
        }
    }

    private static Profile profile() {
        var profile = new Profile();
        profile.read("languages en es fr de pt hi ar");
        profile.read("at most " + MOST);
        profile.read("keeps carts 3 days");
        return profile;
    }

    /** The merchant changes the chat in the middle of a talk, wisely or not. */
    private static Profile rearranged(Random random) {
        var profile = profile();
        if (random.nextBoolean()) {
            profile.read("menu " + some(List.of(MenuAction.values()), random, MenuAction::tag));
        } else {
            profile.read("menu from " + any(List.copyOf(MenuTemplates.ALL.keySet()), random));
        }
        if (random.nextBoolean()) {
            profile.read("shows " + some(SHELVES, random, shelf -> shelf));
        }
        if (random.nextBoolean()) {
            profile.read("hides what is sold out");
        }
        if (random.nextBoolean()) {
            profile.read("opens monday" + (random.nextBoolean() ? " 09:00-24:00" : ""));
            profile.read("closes on 2026-11-09");
            profile.read("when closed en \"" + "Gone *fishing*. ".repeat(18) + "\"");
        }
        return profile;
    }

    private static <T> String some(List<T> all, Random random, Function<T, String> name) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(all.size())).stream()
                .map(name)
                .collect(Collectors.joining(" "));
    }

    private static Shelf shelf() {
        var shelf = new Shelf("EUR");
        shelf.read(
                "scarves \"Scarves\": scarf \"Red *scarf* \u202E linen\" 25.00 was 30.00 x3 image");
        shelf.read("scarves: wrap \"" + "A linen wrap with a name ".repeat(20) + "\" 1234567.891");
        shelf.read(
                "shirts: shirt \"Linen shirt\" 45.00 x2 options Fit A|B, Size 38|39, Colour Red|Blue|Green");
        shelf.read("shirts: sock \"Sock\" 5.00 options Size 34|35|36|37|38|39|40|41|42|43|44|45");
        shelf.read("many: 30 thing-{n} \"Thing {n}\" 1.00 x1");
        shelf.read("empty \"Empty\":");
        return shelf;
    }

    private static void change(Shelf shelf, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> shelf.read("scarf x" + random.nextInt(6));
            case 1 -> shelf.read("scarf " + (20 + random.nextInt(10)) + ".00");
            case 2 -> shelf.read("shirt/A/38/Red x" + random.nextInt(2));
            case 3 -> shelf.read("sock/45 x" + random.nextInt(2));
            default -> {}
        }
    }

    private Event event(Random random, Instant at) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> new TextReceived(at, any(TYPED, random));
            case 5, 6, 7 -> new ReplyTapped(at, any(IDS, random), "");
            case 8 ->
                    new CheckoutReady(
                            at,
                            Math.max(0, conversation.checkouts() - random.nextInt(2)),
                            "https://pay.example/1",
                            random.nextBoolean()
                                    ? Optional.of(Money.of("1", "EUR"))
                                    : Optional.empty());
            case 9 ->
                    new CheckoutRefused(
                            at, conversation.checkouts(), any(List.of(Refusal.values()), random));
            case 10 ->
                    new OrderPlaced(
                            at,
                            "#" + (1000 + orders++ / 2),
                            Money.of("5", "EUR"),
                            List.of(
                                    new BoughtLine(
                                            new VariantId(3_000_001 + random.nextInt(5)), 1)),
                            random.nextBoolean()
                                    ? OptionalInt.of(conversation.checkouts())
                                    : OptionalInt.empty());
            case 11 ->
                    new TimerFired(
                            at,
                            conversation
                                    .handOff()
                                    .opened()
                                    .map(opened -> "handoff:" + opened.getEpochSecond())
                                    .orElse("checkout:" + conversation.checkouts()));
            case 12 -> new MessageParked(at);
            case 13 ->
                    new CatalogueOrderSent(
                            at,
                            List.of(
                                    new OrderedItem("3000001", random.nextInt(1_000_000) - 10),
                                    new OrderedItem("nobody", 1),
                                    new OrderedItem("3000002", 1)),
                            "");
            case 14 -> new ProductAsked(at, "300000" + random.nextInt(9), "hola");
            default -> new ReplyTapped(at, offered.isEmpty() ? "menu" : any(offered, random), "");
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private Decided decide(Event event, StoreProfile store, Shop shop, Random random) {
        var views = Views.none();
        for (var round = 0; round <= 3; round++) {
            var decision = ENGINE.decide(conversation, event, store, views);
            assertThat(ENGINE.decide(conversation, event, store, views)).isEqualTo(decision);
            switch (decision) {
                case Decided decided -> {
                    return decided;
                }
                case Look(var needs) -> {
                    for (var need : needs) {
                        views =
                                views.withUntyped(
                                        need,
                                        switch (random.nextInt(12)) {
                                            case 0 -> new View.Unavailable<>("broken");
                                            case 1 -> new View.Missing<>();
                                            default -> shop.look(need);
                                        });
                    }
                }
            }
        }
        throw new AssertionError("more than three rounds for " + event);
    }

    private void check(Effect effect) {
        if (effect instanceof Say(var message)) {
            assertThat(MetaRules.broken(message)).isEmpty();
            offered.clear();
            offered.addAll(ids(message));
        }
        if (effect instanceof PrepareCheckout prepare) {
            assertThat(prepare.lines()).isNotEmpty();
            assertThat(prepare.lines()).allMatch(l -> l.quantity() >= 1 && l.quantity() <= MOST);
        }
    }

    private static List<String> ids(Message message) {
        return switch (message) {
            case Text text -> List.of();
            case Link link -> List.of();
            case Message.FromTemplate template -> List.of();
            case Message.Location place -> List.of();
            case Message.Contact card -> List.of();
            case Message.File file -> List.of();
            case Buttons buttons -> buttons.buttons().stream().map(Button::id).toList();
            case Choices choices ->
                    choices.sections().stream()
                            .flatMap(section -> section.rows().stream())
                            .map(Row::id)
                            .toList();
        };
    }
}
