package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;

/**
 * What a checkout costs: lines before discount, discount, delivery, and the sum to pay. Taxes are
 * included.
 *
 * @param market whose money they are
 */
public record Totals(
        BigDecimal lines,
        BigDecimal discount,
        BigDecimal shipping,
        BigDecimal total,
        Market market) {

    public BigDecimal subtotal() {
        return lines.subtract(discount);
    }
}
