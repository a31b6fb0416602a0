package app.tendero.sandbox.shopify.shop;

/**
 * An order prepared for somebody, paid by its invoice page.
 *
 * @param customer whom it is for, 0 for nobody the shop knows
 * @param checkout its lines and details; paying it completes the draft
 */
public record DraftOrder(long id, int number, long customer, Checkout checkout) {

    public String gid() {
        return Gid.of("DraftOrder", id);
    }

    public String name() {
        return "#D" + number;
    }

    /** A name of {@code DraftOrderStatus}. */
    public String status() {
        return checkout.order().isPresent() ? "COMPLETED" : "OPEN";
    }
}
