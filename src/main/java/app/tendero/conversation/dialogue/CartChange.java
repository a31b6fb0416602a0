package app.tendero.conversation.dialogue;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.SoldVariant;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic on cart lines. */
final class CartChange {

    /** Different lines in one cart. */
    static final int MOST_LINES = 40;

    private CartChange() {}

    /** Lines with {@code wanted} more of a variant, never more than {@code most} of it in all. */
    static List<CartLine> add(
            List<CartLine> lines, SoldVariant sold, String title, int wanted, int most) {
        var variant = sold.variant();
        var room = Math.max(0, most - of(lines, variant.id()));
        var more = Math.min(wanted, room);
        if (more == 0) {
            return lines;
        }
        var changed = new ArrayList<CartLine>();
        var found = false;
        for (var line : lines) {
            if (line.key().equals(variant.id().toString())) {
                found = true;
                changed.add(
                        new CartLine(
                                variant.id(),
                                sold.product(),
                                title,
                                line.quantity() + more,
                                variant.price(),
                                List.of()));
            } else {
                changed.add(line);
            }
        }
        if (!found && lines.size() >= MOST_LINES) {
            return lines;
        }
        if (!found) {
            changed.add(
                    new CartLine(
                            variant.id(), sold.product(), title, more, variant.price(), List.of()));
        }
        return changed;
    }

    /** Lines with this one at a new quantity; zero takes it out. */
    static List<CartLine> set(List<CartLine> lines, String key, int quantity) {
        var changed = new ArrayList<CartLine>();
        for (var line : lines) {
            if (!line.key().equals(key)) {
                changed.add(line);
            } else if (quantity > 0) {
                changed.add(line.withQuantity(quantity));
            }
        }
        return changed;
    }

    /** Lines without what was bought: from the first line of a variant on. */
    static List<CartLine> without(List<CartLine> lines, List<BoughtLine> bought) {
        var left = new ArrayList<>(lines);
        for (var item : bought) {
            var gone = item.quantity();
            for (var i = 0; i < left.size() && gone > 0; i++) {
                var line = left.get(i);
                if (line.variant().equals(item.variant())) {
                    var taken = Math.min(gone, line.quantity());
                    gone -= taken;
                    left.set(i, line.withQuantity(line.quantity() - taken));
                }
            }
        }
        left.removeIf(line -> line.quantity() == 0);
        return left;
    }

    /** How many of a variant, over all its lines. */
    static int of(List<CartLine> lines, VariantId variant) {
        return lines.stream()
                .filter(line -> line.variant().equals(variant))
                .mapToInt(CartLine::quantity)
                .sum();
    }

    static List<VariantId> variants(List<CartLine> lines) {
        return lines.stream().map(CartLine::variant).distinct().toList();
    }
}
