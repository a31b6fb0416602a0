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

    /** One item with its modifiers. */
    public Money itemPrice() {
        var price = unitPrice;
        for (var modifier : modifiers) {
            price = price.plus(modifier.price().times(modifier.quantity()));
        }
        return price;
    }

    /** All items of this line with their modifiers. */
    public Money total() {
        return itemPrice().times(quantity);
    }

    public CartLine withQuantity(int wanted) {
        return new CartLine(variant, product, title, wanted, unitPrice, modifiers);
    }

    /**
     * What tells this line from the others of its cart and fits into the id of a button: the
     * variant, then a mark of the modifiers where there are any.
     */
    public String key() {
        if (modifiers.isEmpty()) {
            return variant.toString();
        }
        var what = new StringBuilder();
        for (var modifier : modifiers) {
            what.append(modifier.id()).append('x').append(modifier.quantity()).append(';');
        }
        return variant + "." + Integer.toHexString(what.toString().hashCode());
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
