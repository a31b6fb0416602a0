package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.Commands;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Limits;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Product;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.Variant;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Options and variants: asks for as little as possible. Where all variants that are left fit into
 * one message they are shown at once, else one option after the other.
 */
final class Choice {

    /** Stands before a choice that is sold out. */
    private static final String SOLD_OUT = "✕ ";

    private Choice() {}

    /** One value of one option, and how it stands. */
    private record Value(int index, String name, boolean available) {}

    static Decision pick(Turn turn, ProductId product, List<Integer> path, int page) {
        return Products.seen(
                turn,
                product,
                found -> among(turn, found, path, Products.wished(turn, product), page));
    }

    /**
     * The variants that fit the values chosen so far.
     *
     * @param path which value of each option, from the first option on
     */
    static Decision among(Turn turn, Product product, List<Integer> path, int quantity, int page) {
        if (!exists(product, path)) {
            return among(turn, product, List.of(), quantity, 1);
        }
        var fitting = fitting(product, path);
        if (fitting.isEmpty()) {
            return unavailable(turn, product, path, quantity);
        }
        if (fitting.size() == 1) {
            return Quantity.card(turn, product, fitting.getFirst().id(), quantity);
        }
        if (fitting.size() <= Limits.ROWS) {
            return variants(turn, product, path, fitting, quantity);
        }
        var values = values(turn, product, path);
        if (values.isEmpty()) { // nothing tells them apart: a catalogue we cannot improve
            return Quantity.card(turn, product, fitting.getFirst().id(), quantity);
        }
        if (values.size() == 1) {
            return among(turn, product, plus(path, values.getFirst().index()), quantity, 1);
        }
        return values(turn, product, path, values, quantity, page);
    }

    /** Something typed while choosing: a value, a whole variant, or how many. */
    static Decision named(Turn turn, ProductId id, String text) {
        return Products.seen(turn, id, product -> named(turn, product, text));
    }

    private static Decision named(Turn turn, Product product, String text) {
        var path = path(turn, product);
        var wanted = folded(text);
        for (var variant : fitting(product, path)) {
            var open = variant.choices().subList(path.size(), variant.choices().size());
            if (open.size() > 1 && folded(String.join(" ", open)).equals(wanted)
                    || open.size() > 1 && folded(Products.choices(open)).equals(wanted)) {
                return Quantity.card(
                        turn, product, variant.id(), Products.wished(turn, product.id()));
            }
        }
        for (var value : values(turn, product, path)) {
            if (folded(value.name()).equals(wanted)) {
                var next = plus(path, value.index());
                return among(turn, product, next, Products.wished(turn, product.id()), 1);
            }
        }
        var count = Commands.parseQuantity(text);
        return count.isPresent()
                ? among(turn, product, path, Math.max(1, count.getAsInt()), 1)
                : Search.find(turn, text, 1);
    }

    /** One option back, or none chosen any more. */
    static Decision back(Turn turn, ChoosingOptions step) {
        return Products.seen(
                turn,
                step.product(),
                product -> {
                    var path = path(turn, product);
                    return path.isEmpty()
                            ? Menu.show(turn)
                            : among(
                                    turn,
                                    product,
                                    path.subList(0, path.size() - 1),
                                    step.quantity(),
                                    1);
                });
    }

    private static List<Integer> path(Turn turn, Product product) {
        var path = new ArrayList<Integer>();
        if (turn.conversation().step() instanceof ChoosingOptions(var id, var chosen, var n)
                && id.equals(product.id())) {
            for (var value : chosen) {
                var option = path.size();
                if (option >= product.options().size()) {
                    return List.of();
                }
                path.add(product.options().get(option).values().indexOf(value));
            }
        }
        return exists(product, path) ? path : List.of();
    }

    private static boolean exists(Product product, List<Integer> path) {
        return path.size() <= product.options().size()
                && IntStream.range(0, path.size())
                        .allMatch(
                                i ->
                                        path.get(i) >= 0
                                                && path.get(i)
                                                        < product.options().get(i).values().size());
    }

    private static List<String> chosen(Product product, List<Integer> path) {
        return IntStream.range(0, path.size())
                .mapToObj(i -> product.options().get(i).values().get(path.get(i)))
                .toList();
    }

    private static List<Variant> fitting(Product product, List<Integer> path) {
        var chosen = chosen(product, path);
        return product.variants().stream()
                .filter(v -> v.choices().size() >= chosen.size())
                .filter(v -> v.choices().subList(0, chosen.size()).equals(chosen))
                .toList();
    }

    /** The values of the next option that some variant has, in the merchant's order. */
    private static List<Value> values(Turn turn, Product product, List<Integer> path) {
        if (path.size() >= product.options().size()) {
            return List.of();
        }
        var names = product.options().get(path.size()).values();
        var values = new ArrayList<Value>();
        for (var index = 0; index < names.size(); index++) {
            var having = fitting(product, plus(path, index));
            if (!having.isEmpty()) {
                var available = having.stream().anyMatch(v -> Stock.limit(turn, v) > 0);
                values.add(new Value(index, SafeText.line(names.get(index)), available));
            }
        }
        return values;
    }

    private static Decision variants(
            Turn turn, Product product, List<Integer> path, List<Variant> fitting, int quantity) {
        var open =
                product.options().stream()
                        .skip(path.size())
                        .map(option -> SafeText.line(option.name()))
                        .toList();
        var body = body(turn, product, path, fitting, String.join(", ", open));
        var next = step(turn, product, path, quantity);
        if (fitting.size() <= Limits.BUTTONS) {
            var buttons =
                    fitting.stream()
                            .map(
                                    v ->
                                            new Button(
                                                    ReplyIds.variant(v.id()),
                                                    marked(name(v, path), can(turn, v))))
                            .toList();
            return turn.answer(next, buttons(product, body, buttons));
        }
        var rows = fitting.stream().map(v -> row(turn, v, path)).toList();
        return turn.answer(next, list(turn, body, rows, Optional.empty()));
    }

    private static Row row(Turn turn, Variant variant, List<Integer> path) {
        var texts = turn.texts();
        var price = texts.amounts().money(variant.price());
        var stock = Rows.stock(texts, price, can(turn, variant), variant.left());
        var title = marked(name(variant, path), can(turn, variant));
        return Rows.titled(ReplyIds.variant(variant.id()), title, stock);
    }

    private static Decision values(
            Turn turn,
            Product product,
            List<Integer> path,
            List<Value> values,
            int quantity,
            int page) {
        var option = SafeText.line(product.options().get(path.size()).name());
        var body = body(turn, product, path, fitting(product, path), option);
        var next = step(turn, product, path, quantity);
        if (values.size() <= Limits.BUTTONS) {
            var buttons =
                    values.stream().map(v -> new Button(id(product, path, v), marked(v))).toList();
            return turn.answer(next, buttons(product, body, buttons));
        }
        var rows = rows(turn, product, path, values, page);
        var footer =
                values.size() <= Limits.ROWS
                        ? Optional.<String>empty()
                        : Optional.of(turn.say(WordingKey.PAGE_FOOTER, "page", page));
        return turn.answer(next, list(turn, body, rows, footer));
    }

    private static List<Row> rows(
            Turn turn, Product product, List<Integer> path, List<Value> values, int page) {
        var texts = turn.texts();
        var rows = new ArrayList<Row>();
        var size = values.size() <= Limits.ROWS ? Limits.ROWS : CatalogueNeed.PAGE_SIZE;
        var from = (long) (page - 1) * size < values.size() ? (page - 1) * size : 0;
        var to = Math.min(values.size(), from + size);
        for (var value : values.subList(from, to)) {
            var about = value.available() ? "" : texts.say(WordingKey.OPTION_ROW_SOLD_OUT);
            rows.add(new Row(id(product, path, value), marked(value), about));
        }
        if (to < values.size()) {
            rows.add(Rows.more(texts, ReplyIds.optionsPage(product.id(), path, page + 1)));
        }
        if (from > 0) {
            rows.add(Rows.back(texts, ReplyIds.optionsPage(product.id(), path, page - 1)));
        }
        return rows;
    }

    private static Decision unavailable(
            Turn turn, Product product, List<Integer> path, int quantity) {
        return path.isEmpty()
                ? Products.soldOut(turn, product)
                : among(turn, product, path.subList(0, path.size() - 1), quantity, 1);
    }

    private static Message buttons(Product product, String body, List<Button> buttons) {
        return new Buttons(Products.image(product), body, Optional.empty(), buttons);
    }

    private static Message list(Turn turn, String body, List<Row> rows, Optional<String> footer) {
        return new Choices(
                Optional.empty(),
                body,
                footer,
                turn.say(WordingKey.OPEN_OPTIONS),
                List.of(new Section(turn.say(WordingKey.SECTION_OPTIONS), rows)));
    }

    private static String body(
            Turn turn, Product product, List<Integer> path, List<Variant> fitting, String open) {
        var lines = new ArrayList<String>();
        lines.add(price(turn, fitting));
        var description = Products.description(product);
        if (!description.isEmpty() && path.isEmpty()) {
            lines.add(description);
        }
        if (!path.isEmpty()) {
            var chosen = Products.choices(chosen(product, path));
            lines.add(turn.say(WordingKey.OPTION_SO_FAR, "chosen", chosen));
        }
        lines.add(
                turn.say(
                        WordingKey.OPTION_CHOOSE,
                        "title",
                        Products.title(product),
                        "option",
                        open));
        return String.join("\n", lines);
    }

    private static String price(Turn turn, List<Variant> variants) {
        var prices = variants.stream().map(Variant::price).toList();
        var least = prices.stream().min(Comparator.comparing(Money::amount)).orElseThrow();
        return prices.stream().allMatch(least::sameAs)
                ? turn.say(WordingKey.PRICE_PLAIN, "price", least)
                : turn.say(WordingKey.PRICE_FROM, "price", least);
    }

    private static Conversation step(Turn turn, Product product, List<Integer> path, int quantity) {
        var chosen = chosen(product, path);
        return turn.conversation().withStep(new ChoosingOptions(product.id(), chosen, quantity));
    }

    private static boolean can(Turn turn, Variant variant) {
        return Stock.limit(turn, variant) > 0;
    }

    private static String name(Variant variant, List<Integer> path) {
        return Products.choices(variant.choices().subList(path.size(), variant.choices().size()));
    }

    private static String marked(Value value) {
        return marked(value.name(), value.available());
    }

    private static String marked(String name, boolean available) {
        return available ? name : SOLD_OUT + name;
    }

    private static String id(Product product, List<Integer> path, Value value) {
        return ReplyIds.pick(product.id(), plus(path, value.index()));
    }

    private static List<Integer> plus(List<Integer> path, int index) {
        var longer = new ArrayList<>(path);
        longer.add(index);
        return List.copyOf(longer);
    }

    private static String folded(String text) {
        return SafeText.line(text).toLowerCase(Locale.ROOT).replace(" / ", " ");
    }
}
