package app.tendero.conversation.story;

import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.OrderNeed;
import app.tendero.conversation.OrderNeed.By;
import app.tendero.conversation.OrderNeed.OrderSight;
import app.tendero.conversation.OrderNeed.OwnOrders;
import app.tendero.conversation.OrderState;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.ShownOrder.Item;
import app.tendero.conversation.ShownOrder.Parcel;
import app.tendero.conversation.View;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a story: those that are placed in it, and what the {@code order} lines say.
 *
 * <pre>
 * order #1001 50.00 EUR sent d1: 2x scarf-red
 * order #1001 50.00 EUR sent d1: 2x scarf-red parcel DHL JD014 https://dhl.example/JD014 due d5
 * order #1002 25.00 EUR delivered d1: 1x scarf-red parcel - JD015 - done d3
 * order #2002 25.00 EUR received d1: 1x scarf-red proof 75011 other     somebody else's
 * orders away, orders withheld, orders by chat, orders up
 * </pre>
 */
final class Purchases {

    private static final Pattern ORDER =
            Pattern.compile(
                    "(#\\S+) ([0-9.]+) ([A-Z]{3}) ([a-z-]+) d(\\d+): (\\d+x \\S+(?:, \\d+x \\S+)*)"
                            + "(?: parcel (\\S+) (\\S+) (\\S+))?(?: due d(\\d+))?"
                            + "(?: done d(\\d+))?(?: proof (\\S+))?( other)?");
    private static final long IDS = 90_000_000;

    private record Purchase(ShownOrder order, Optional<String> proof, boolean other) {}

    private final Instant firstDay;
    private final List<Purchase> purchases = new ArrayList<>();
    private String mood = "up";

    Purchases(Instant firstDay) {
        this.firstDay = firstDay;
    }

    /** Takes in what stands after "orders". */
    void mood(String line) {
        mood = line;
    }

    /** Takes in what stands after "order"; the same number again changes it. */
    void read(String line, Shelf shelf) {
        var m = ORDER.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("not an order line: " + line);
        }
        var parcels =
                m.group(7) == null
                        ? List.<Parcel>of()
                        : List.of(
                                new Parcel(
                                        dash(m.group(7)),
                                        dash(m.group(8)),
                                        Optional.of(dash(m.group(9))).filter(u -> !u.isEmpty()),
                                        day(m.group(10)),
                                        day(m.group(11))));
        var items =
                List.of(m.group(6).split(", ")).stream()
                        .map(item -> item.split("x ", 2))
                        .map(two -> item(shelf, two[1], Integer.parseInt(two[0])))
                        .toList();
        put(
                new Purchase(
                        new ShownOrder(
                                IDS + purchases.size() + 1,
                                m.group(1),
                                day(m.group(5)).orElseThrow(),
                                Money.of(m.group(2), m.group(3)),
                                OrderState.valueOf(
                                        m.group(4).toUpperCase(Locale.ROOT).replace('-', '_')),
                                items,
                                parcels,
                                Set.of()),
                        Optional.ofNullable(m.group(12)),
                        m.group(13) != null));
    }

    private static Item item(Shelf shelf, String handle, int quantity) {
        return new Item(shelf.variant(handle).map(VariantId::new), handle, quantity);
    }

    private static String dash(String text) {
        return text.equals("-") ? "" : text;
    }

    private Optional<Instant> day(@Nullable String day) {
        return Optional.ofNullable(day)
                .map(d -> firstDay.plus(Duration.ofDays(Integer.parseInt(d) - 1L)))
                .map(at -> at.plus(Duration.ofHours(12)));
    }

    void placed(OrderPlaced placed, Shelf shelf) {
        var items =
                placed.lines().stream()
                        .map(
                                line ->
                                        new Item(
                                                Optional.of(line.variant()),
                                                shelf.handle(line.variant().value()),
                                                line.quantity()))
                        .toList();
        if (purchases.stream().noneMatch(p -> p.order().name().equals(placed.name()))) {
            put(
                    new Purchase(
                            new ShownOrder(
                                    IDS + purchases.size() + 1,
                                    placed.name(),
                                    placed.at(),
                                    placed.total(),
                                    OrderState.RECEIVED,
                                    items,
                                    List.of(),
                                    Set.of()),
                            Optional.empty(),
                            false));
        }
    }

    private void put(Purchase purchase) {
        purchases.removeIf(p -> p.order().name().equals(purchase.order().name()));
        purchases.add(purchase);
    }

    /** The merchant was asked, and has not answered. */
    void asked(AskMerchant ask) {
        purchases.replaceAll(p -> p.order().id() == ask.order() ? with(p, ask.change()) : p);
    }

    private static Purchase with(Purchase purchase, OrderChange change) {
        var order = purchase.order();
        var asked = new HashSet<>(order.asked());
        asked.add(change);
        return new Purchase(
                new ShownOrder(
                        order.id(),
                        order.name(),
                        order.placed(),
                        order.total(),
                        order.state(),
                        order.items(),
                        order.parcels(),
                        asked),
                purchase.proof(),
                purchase.other());
    }

    View<?> look(OrderNeed<?> need) {
        if (mood.equals("away")) {
            return new View.Unavailable<>("away");
        }
        return switch (need) {
            case OrderNeed.RecentOrders recent -> new View.Seen<>(own());
            case OrderNeed.OneOrder(var number, var proven) ->
                    sight(
                            purchases.stream()
                                    .filter(p -> is(p, number))
                                    .filter(p -> !p.other() || proven.contains(p.order().id())));
            case OrderNeed.ProvenOrder(var number, var proof) ->
                    sight(
                            purchases.stream()
                                    .filter(p -> is(p, number))
                                    .filter(p -> p.proof().equals(Optional.of(proof))));
        };
    }

    private OwnOrders own() {
        return switch (mood) {
            case "withheld" -> new OwnOrders(List.of(), By.NOBODY);
            case "by chat" -> new OwnOrders(List.of(), By.CHAT);
            default ->
                    new OwnOrders(
                            purchases.stream()
                                    .filter(p -> !p.other())
                                    .map(Purchase::order)
                                    .sorted(Comparator.comparing(ShownOrder::placed).reversed())
                                    .toList(),
                            By.PHONE);
        };
    }

    private View<OrderSight> sight(Stream<Purchase> found) {
        if (mood.equals("withheld")) {
            return new View.Seen<>(new OrderSight.Withheld());
        }
        return found.findFirst()
                .<View<OrderSight>>map(p -> new View.Seen<>(new OrderSight.Shown(p.order())))
                .orElseGet(View.Missing::new);
    }

    private static boolean is(Purchase purchase, String number) {
        return purchase.order().name().toLowerCase(Locale.ROOT).equals("#" + number);
    }
}
