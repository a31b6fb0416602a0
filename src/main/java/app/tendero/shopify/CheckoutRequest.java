package app.tendero.shopify;

import app.tendero.kernel.Market;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.util.List;
import java.util.Optional;

/**
 * What a checkout is to hold.
 *
 * @param attributes of the whole order
 * @param phone in international form with a plus, to be filled in for the buyer
 * @param market whose prices are asked; empty for the shop's own
 */
public record CheckoutRequest(
        List<Line> lines,
        List<Attribute> attributes,
        Optional<String> phone,
        Optional<Market> market) {

    public CheckoutRequest {
        lines = List.copyOf(lines);
        attributes = List.copyOf(attributes);
    }

    /** Items over all lines that are variants of the shop. */
    public int items() {
        return lines.stream()
                .mapToInt(
                        line ->
                                switch (line) {
                                    case Line.OfVariant variant -> variant.quantity();
                                    case Line.Custom custom -> 0;
                                })
                .sum();
    }

    public CheckoutRequest withoutPhone() {
        return new CheckoutRequest(lines, attributes, Optional.empty(), market);
    }

    public sealed interface Line {

        /**
         * @param properties shown with the line; a name that begins with {@code _} is hidden from
         *     the buyer
         */
        record OfVariant(VariantId variant, int quantity, List<Attribute> properties)
                implements Line {

            public OfVariant {
                properties = List.copyOf(properties);
            }
        }

        /** Something with a name and a price that is no variant; only draft orders take it. */
        record Custom(String title, int quantity, Money unitPrice) implements Line {}
    }

    public record Attribute(String key, String value) {}
}
