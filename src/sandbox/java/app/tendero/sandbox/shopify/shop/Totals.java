package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;

/**
 * What a checkout costs: lines before discount, discount, delivery, and the sum to pay. Taxes are
 * included.
 */
public record Totals(BigDecimal lines, BigDecimal discount, BigDecimal shipping, BigDecimal total) {

    public BigDecimal subtotal() {
        return lines.subtract(discount);
    }
}
