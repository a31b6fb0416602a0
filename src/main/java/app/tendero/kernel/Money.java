package app.tendero.kernel;

import java.math.BigDecimal;

/**
 * An amount in one currency.
 *
 * @param amount in major units, as Shopify's {@code MoneyV2} gives it
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** Sum of two amounts of one currency; mixing currencies is a bug of the caller. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Same value and currency; 5.0 and 5.00 are equal here though not to {@code equals}. */
    public boolean sameAs(Money other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }
}
