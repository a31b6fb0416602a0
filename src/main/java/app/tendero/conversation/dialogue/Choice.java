package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.Commands;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Fold;
import app.tendero.conversation.Limits;
import app.tendero.conversation.Product;
import app.tendero.conversation.Variant;
import app.tendero.kernel.ProductId;
import java.util.List;
import java.util.Optional;

/**
 * Choosing a variant: asks for as little as possible. Where all variants that are left fit into one
 * message they are shown at once, else one option after the other.
 */
final class Choice {

    /** Typed values are compared by their beginnings of this many code points. */
    private static final int LOOKED_AT = 100;

    private Choice() {}

    /**
     * A question to the shopper.
     *
     * @param quantity wished for before the choice, kept to its end
     * @param soldOut what they chose before and cannot have
     */
    record Question(Options options, int quantity, Optional<Variant> soldOut) {

        Question(Options options, int quantity) {
            this(options, quantity, Optional.empty());
        }

        Question with(Options deeper) {
            return new Question(deeper, quantity, soldOut);
        }
    }

    static Decision pick(Turn turn, ProductId product, List<Integer> path, int page) {
        return Products.seen(
                turn,
                product,
                found -> {
                    var wished = Products.wished(turn, product);
                    return ask(turn, new Question(Options.of(found, path), wished), page);
                });
    }

    static Decision ask(Turn turn, Question question, int page) {
        var options = question.options();
        var fitting = options.shown(turn);
        if (fitting.isEmpty()) {
            return options.minus()
                    .map(less -> ask(turn, question.with(less), 1))
                    .orElseGet(() -> Products.soldOut(turn, options.product()));
        }
        var values = options.values(turn);
        if (fitting.size() == 1 || values.isEmpty()) { // or nothing tells them apart
            return Quantity.card(
                    turn, options.product(), fitting.getFirst().id(), question.quantity());
        }
        if (fitting.size() <= Limits.ROWS) {
            return ChoiceCard.variants(turn, question, fitting);
        }
        if (values.size() == 1) {
            return ask(turn, question.with(options.plus(values.getFirst().index())), 1);
        }
        return ChoiceCard.values(turn, question, values, page);
    }

    /** The variant just chosen is sold out, but others are not: says so and asks again. */
    static Decision again(Turn turn, Product product, Variant sold, int quantity) {
        var options = Options.before(turn, product, sold.id());
        return ask(turn, new Question(options, quantity, Optional.of(sold)), 1);
    }

    /** Something typed while choosing: a value, a whole variant, or how many. */
    static Decision named(Turn turn, ProductId id, String text) {
        return Products.seen(turn, id, product -> named(turn, product, text));
    }

    private static Decision named(Turn turn, Product product, String text) {
        var options = soFar(turn, product);
        var wished = Products.wished(turn, product.id());
        var whole = options.fitting().stream().filter(v -> same(options.open(v), text)).findFirst();
        if (whole.isPresent()) {
            return Quantity.card(turn, product, whole.get().id(), wished);
        }
        var value =
                options.values(turn).stream()
                        .filter(v -> same(List.of(v.name()), text))
                        .findFirst();
        if (value.isPresent()) {
            var deeper = options.plus(value.get().index());
            return ask(turn, new Question(deeper, wished), 1);
        }
        var count = Commands.parseQuantity(text);
        return count.isPresent()
                ? ask(turn, new Question(options, Math.max(1, count.getAsInt())), 1)
                : Search.find(turn, text, 1);
    }

    private static boolean same(List<String> names, String text) {
        var typed = Fold.words(text, LOOKED_AT);
        return !typed.isEmpty() && typed.equals(Fold.words(String.join(" ", names), LOOKED_AT));
    }

    /** One option back, or to the menu when none was chosen. */
    static Decision back(Turn turn, ChoosingOptions step) {
        return Products.seen(
                turn,
                step.product(),
                product ->
                        soFar(turn, product)
                                .minus()
                                .map(less -> ask(turn, new Question(less, step.quantity()), 1))
                                .orElseGet(() -> Menu.show(turn)));
    }

    private static Options soFar(Turn turn, Product product) {
        return Optional.of(turn.conversation().step())
                .filter(ChoosingOptions.class::isInstance)
                .map(ChoosingOptions.class::cast)
                .filter(step -> step.product().equals(product.id()))
                .map(step -> Options.named(product, step.chosen()))
                .orElseGet(() -> Options.none(product));
    }
}
