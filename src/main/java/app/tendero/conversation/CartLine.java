package app.tendero.conversation;

import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.util.List;

/**
 * One line of a cart. Two lines of one variant with different modifiers stay apart.
 *
 * @param title product and choices as last shown to the shopper
 * @param unitPrice as last shown; Shopify's price at checkout decides
 */
public record CartLine(
        VariantId variant,
        ProductId product,
        String title,
        int quantity,
        Money unitPrice,
        List<Modifier> modifiers) {

    public CartLine {
        modifiers = List.copyOf(modifiers);
    }

    /**
     * Something added to an item, such as extra cheese.
     *
     * @param id numeric variant id of an add-on that Shopify charges, else any id: then it travels
     *     as a line property
     * @param quantity per item
     */
    public record Modifier(String id, String name, int quantity, Money price) {}
}
