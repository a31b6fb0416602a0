package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of one shop's currency; all of them have two decimals here. */
public final class Money {

    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private Money() {}

    public static BigDecimal of(String amount) {
        return new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP);
    }

    /** As REST payloads and the {@code Money} scalar print it: {@code 9.90}. */
    public static String plain(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** As the {@code Decimal} scalar prints it: {@code 9.9}, {@code 9.0}. */
    public static String decimal(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 1 ? stripped.setScale(1, RoundingMode.UNNECESSARY) : stripped)
                .toPlainString();
    }

    public static BigDecimal percent(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
