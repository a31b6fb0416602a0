package app.tendero.catalogue;

import app.tendero.kernel.Money;
import app.tendero.shopify.MarketQueries.Price;
import app.tendero.shopify.MarketQueries.Range;
import java.util.Optional;
import java.util.function.Function;

/**
 * A price of a market as a line of text, such as {@code 55.20 GBP} or {@code 55.20 GBP 80.00 GBP}:
 * how the replicas tell it each other.
 *
 * @param <P> the kind of price
 */
record PriceText<P>(Function<P, String> writer, Function<String[], Optional<P>> reader) {

    /** The cheapest variant and the dearest. */
    static final PriceText<Range> RANGE =
            new PriceText<>(
                    range -> text(range.low()) + " " + text(range.high()),
                    words ->
                            words.length == 4
                                    ? Optional.of(new Range(money(words, 0), money(words, 2)))
                                    : Optional.empty());

    /** What it costs, and what it cost before. */
    static final PriceText<Price> PRICE =
            new PriceText<>(
                    price ->
                            text(price.price())
                                    + price.compareAt().map(was -> " " + text(was)).orElse(""),
                    words ->
                            switch (words.length) {
                                case 2 -> Optional.of(new Price(money(words, 0), Optional.empty()));
                                case 4 ->
                                        Optional.of(
                                                new Price(
                                                        money(words, 0),
                                                        Optional.of(money(words, 2))));
                                default -> Optional.empty();
                            });

    String written(P price) {
        return writer.apply(price);
    }

    /** Empty for what another release wrote. */
    Optional<P> read(String text) {
        try {
            return reader.apply(text.split(" ", -1));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }

    private static Money money(String[] words, int from) {
        return Money.of(words[from], words[from + 1]);
    }
}
