package app.tendero.conversation.dialogue;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several things that were asked for in one sentence, as far as it is told apart. All of
 * them together stand in the id of a button, so nothing has to be remembered.
 */
sealed interface ItemPick {

    /** In one list, from a phone or to it. */
    int MOST = 6;

    int quantity();

    record OfVariant(VariantId variant, int quantity) implements ItemPick {}

    /**
     * @param fitting which of the product's variants are meant, a bit for each; none is all
     */
    record OfProduct(ProductId product, int quantity, BigInteger fitting) implements ItemPick {}

    Pattern FORM = Pattern.compile("([1-9][0-9]?)x(p?)([1-9][0-9]{0,17})(?:\\.([0-9a-f]{1,32}))?");

    static String write(List<ItemPick> picks) {
        return picks.stream().map(ItemPick::write).collect(Collectors.joining(","));
    }

    private static String write(ItemPick pick) {
        return switch (pick) {
            case OfVariant(var variant, var quantity) -> quantity + "x" + variant;
            case OfProduct(var product, var quantity, var fitting) ->
                    quantity
                            + "xp"
                            + product
                            + (fitting.signum() == 0 ? "" : "." + fitting.toString(16));
        };
    }

    /** Empty for what is none of ours. */
    static Optional<List<ItemPick>> read(String text) {
        var picks = new ArrayList<ItemPick>();
        for (var part : text.split(",", MOST + 1)) {
            var form = FORM.matcher(part);
            if (!form.matches() || picks.size() == MOST) {
                return Optional.empty();
            }
            var quantity = Integer.parseInt(form.group(1));
            var id = Long.parseLong(form.group(3));
            picks.add(
                    form.group(2).isEmpty()
                            ? new OfVariant(new VariantId(id), quantity)
                            : new OfProduct(new ProductId(id), quantity, bits(form.group(4))));
        }
        return Optional.of(picks);
    }

    private static BigInteger bits(@Nullable String hex) {
        return hex == null ? BigInteger.ZERO : new BigInteger(hex, 16);
    }
}
