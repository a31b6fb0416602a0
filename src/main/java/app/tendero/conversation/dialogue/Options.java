package app.tendero.conversation.dialogue;

import app.tendero.conversation.Product;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.Variant;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is chosen of a product so far and what is left to choose.
 *
 * @param path which value of each option, counted from 0, from the first option on
 */
record Options(Product product, List<Integer> path) {

    Options {
        path = List.copyOf(path);
    }

    static Options none(Product product) {
        return new Options(product, List.of());
    }

    /** A path from a phone, or none where the product has no such values (any more). */
    static Options of(Product product, List<Integer> path) {
        var options = product.options();
        var exists =
                path.size() <= options.size()
                        && IntStream.range(0, path.size())
                                .allMatch(
                                        i ->
                                                path.get(i) >= 0
                                                        && path.get(i)
                                                                < options.get(i).values().size());
        return exists ? new Options(product, path) : none(product);
    }

    /** The path to values by their names, as far as they exist. */
    static Options named(Product product, List<String> names) {
        var path = new ArrayList<Integer>();
        for (var i = 0; i < names.size() && i < product.options().size(); i++) {
            path.add(product.options().get(i).values().indexOf(names.get(i)));
        }
        return of(product, path);
    }

    /** One value of the next option. */
    record Value(int index, String name, boolean available) {}

    List<String> chosen() {
        return IntStream.range(0, path.size())
                .mapToObj(i -> product.options().get(i).values().get(path.get(i)))
                .toList();
    }

    /** The variants that have all that is chosen. */
    List<Variant> fitting() {
        var chosen = chosen();
        return product.variants().stream()
                .filter(v -> v.choices().size() >= chosen.size())
                .filter(v -> v.choices().subList(0, chosen.size()).equals(chosen))
                .toList();
    }

    /** Those of them that are shown: all, or what can be bought now. */
    List<Variant> shown(Turn turn) {
        return turn.store().chat().hidesSoldOut()
                ? fitting().stream().filter(v -> Stock.limit(turn, v) > 0).toList()
                : fitting();
    }

    /** What of a variant is not chosen yet. */
    List<String> open(Variant variant) {
        return variant.choices().subList(path.size(), variant.choices().size());
    }

    /** The names of the options that are not chosen yet. */
    List<String> openNames() {
        return product.options().stream()
                .skip(path.size())
                .map(option -> SafeText.line(option.name()))
                .toList();
    }

    /** The values of the next option that some variant shown has, in the merchant's order. */
    List<Value> values(Turn turn) {
        if (path.size() >= product.options().size()) {
            return List.of();
        }
        var names = product.options().get(path.size()).values();
        var values = new ArrayList<Value>();
        for (var index = 0; index < names.size(); index++) {
            var having = plus(index).shown(turn);
            if (!having.isEmpty()) {
                var available = having.stream().anyMatch(v -> Stock.limit(turn, v) > 0);
                values.add(new Value(index, SafeText.line(names.get(index)), available));
            }
        }
        return values;
    }

    Options plus(int index) {
        var longer = new ArrayList<>(path);
        longer.add(index);
        return new Options(product, longer);
    }

    /** Without the last choice; empty when nothing is chosen. */
    Optional<Options> minus() {
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Options(product, path.subList(0, path.size() - 1)));
    }

    boolean anyAvailable(Turn turn) {
        return fitting().stream().anyMatch(v -> Stock.limit(turn, v) > 0);
    }

    /** The nearest step before a variant from which something can still be bought. */
    static Options before(Turn turn, Product product, VariantId sold) {
        var names = product.variant(sold).map(Variant::choices).orElse(List.of());
        var options = named(product, names).minus();
        while (options.isPresent() && !options.get().anyAvailable(turn)) {
            options = options.get().minus();
        }
        return options.orElseGet(() -> none(product));
    }
}
