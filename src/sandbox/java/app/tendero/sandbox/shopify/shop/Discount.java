package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;

/**
 * A discount code.
 *
 * @param percent off the lines; 0 for a fixed amount
 * @param amount off the lines; zero for a percentage
 * @param minimum that the lines must reach
 * @param ended whether it is over
 */
public record Discount(
        String code, int percent, BigDecimal amount, BigDecimal minimum, boolean ended) {

    public boolean appliesTo(BigDecimal lines) {
        return !ended && lines.compareTo(minimum) >= 0;
    }

    BigDecimal of(BigDecimal lines) {
        return appliesTo(lines) ? Money.percent(lines, percent).add(amount).min(lines) : Money.ZERO;
    }
}
