package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Variant;
import app.tendero.conversation.dialogue.Choice.Question;
import app.tendero.conversation.dialogue.Options.Value;
import app.tendero.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The card on which a choice is made: up to three as buttons under the picture, more as a list.
 * What is sold out stays in its place, marked.
 */
final class ChoiceCard {

    private static final String SOLD_OUT = "✕ ";

    private ChoiceCard() {}

    /** All variants that are left. */
    static Decision variants(Turn turn, Question question, List<Variant> fitting) {
        var options = question.options();
        var body = body(turn, question, String.join(", ", options.openNames()));
        if (fitting.size() <= Limits.BUTTONS) {
            var buttons =
                    fitting.stream()
                            .map(v -> new Button(ReplyIds.variant(v.id()), name(turn, options, v)))
                            .toList();
            return answer(turn, question, buttons(options, body, buttons));
        }
        var rows = fitting.stream().map(v -> row(turn, options, v)).toList();
        return answer(turn, question, list(turn, body, rows, Optional.empty()));
    }

    private static Row row(Turn turn, Options options, Variant variant) {
        var texts = turn.texts();
        var price = texts.amounts().money(variant.price());
        var available = Stock.limit(turn, variant) > 0;
        var stock = Rows.stock(texts, price, available, variant.left());
        return Rows.titled(ReplyIds.variant(variant.id()), name(turn, options, variant), stock);
    }

    private static String name(Turn turn, Options options, Variant variant) {
        return marked(Products.choices(options.open(variant)), Stock.limit(turn, variant) > 0);
    }

    /** The values of the next option. */
    static Decision values(Turn turn, Question question, List<Value> values, int page) {
        var options = question.options();
        var body = body(turn, question, options.openNames().getFirst());
        if (values.size() <= Limits.BUTTONS) {
            var buttons = values.stream().map(v -> button(options, v)).toList();
            return answer(turn, question, buttons(options, body, buttons));
        }
        if (values.size() <= Limits.ROWS) {
            var rows = values.stream().map(v -> row(turn, options, v)).toList();
            return answer(turn, question, list(turn, body, rows, Optional.empty()));
        }
        var size = CatalogueNeed.PAGE_SIZE;
        var number = Math.min(page, (values.size() + size - 1) / size);
        var footer = Optional.of(turn.say(GoodsWording.PAGE_FOOTER, "page", number));
        var rows = page(turn, options, values, number);
        return answer(turn, question, list(turn, body, rows, footer));
    }

    private static Button button(Options options, Value value) {
        return new Button(id(options, value), marked(value.name(), value.available()));
    }

    private static Row row(Turn turn, Options options, Value value) {
        var about = value.available() ? "" : turn.say(GoodsWording.OPTION_ROW_SOLD_OUT);
        return new Row(id(options, value), marked(value.name(), value.available()), about);
    }

    private static List<Row> page(Turn turn, Options options, List<Value> values, int number) {
        var size = CatalogueNeed.PAGE_SIZE;
        var from = (number - 1) * size;
        var to = Math.min(values.size(), from + size);
        var product = options.product().id();
        var rows = new ArrayList<Row>();
        values.subList(from, to).forEach(value -> rows.add(row(turn, options, value)));
        if (to < values.size()) {
            var next = ReplyIds.optionsPage(product, options.path(), number + 1);
            rows.add(Rows.more(turn.texts(), next));
        }
        if (number > 1) {
            var before = ReplyIds.optionsPage(product, options.path(), number - 1);
            rows.add(Rows.back(turn.texts(), before));
        }
        return rows;
    }

    private static Decision answer(Turn turn, Question question, Message message) {
        var options = question.options();
        var step =
                new ChoosingOptions(options.product().id(), options.chosen(), question.quantity());
        return turn.answer(turn.conversation().withStep(step), message);
    }

    private static Message buttons(Options options, String body, List<Button> buttons) {
        return new Buttons(Products.image(options.product()), body, Optional.empty(), buttons);
    }

    private static Message list(Turn turn, String body, List<Row> rows, Optional<String> footer) {
        return new Choices(
                Optional.empty(),
                body,
                footer,
                turn.say(MenuWording.OPEN_OPTIONS),
                List.of(new Section(turn.say(MenuWording.SECTION_OPTIONS), rows)));
    }

    private static String body(Turn turn, Question question, String open) {
        var options = question.options();
        var lines = new ArrayList<String>();
        lines.add(Products.bold(turn, Products.title(options.product())));
        lines.add(price(turn, options.shown(turn)));
        if (!options.path().isEmpty()) {
            var chosen = Products.choices(options.chosen());
            lines.add(turn.say(GoodsWording.OPTION_SO_FAR, "chosen", chosen));
        } else if (question.soldOut().isEmpty()) {
            Products.description(options.product()).ifPresent(lines::add);
        }
        lines.add("");
        lines.add(
                question.soldOut()
                        .map(variant -> again(turn, variant, open))
                        .orElseGet(() -> turn.say(GoodsWording.OPTION_CHOOSE, "option", open)));
        return String.join("\n", lines);
    }

    private static String again(Turn turn, Variant soldOut, String open) {
        return turn.say(
                GoodsWording.OPTION_SOLD_OUT,
                "choice",
                Products.choices(soldOut.choices()),
                "option",
                open);
    }

    private static String price(Turn turn, List<Variant> variants) {
        var prices = variants.stream().map(Variant::price).toList();
        var least = prices.stream().min(Comparator.comparing(Money::amount)).orElseThrow();
        return prices.stream().allMatch(least::sameAs)
                ? turn.say(GoodsWording.PRICE_PLAIN, "price", least)
                : turn.say(GoodsWording.PRICE_FROM, "price", least);
    }

    private static String marked(String name, boolean available) {
        return available ? name : SOLD_OUT + name;
    }

    private static String id(Options options, Value value) {
        return ReplyIds.pick(options.product().id(), options.plus(value.index()).path());
    }
}
