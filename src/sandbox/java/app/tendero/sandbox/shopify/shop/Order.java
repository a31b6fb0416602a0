package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was bought, as it was at that moment. */
public record Order(
        long id,
        int number,
        String confirmation,
        Instant createdAt,
        @Nullable Customer customer,
        Buyer buyer,
        List<Line> lines,
        Terms terms,
        Totals totals,
        @Nullable Fulfilment fulfilment,
        @Nullable Instant cancelledAt) {

    /** One line with the prices and names of the day. */
    public record Line(
            long id,
            @Nullable Variant variant,
            String title,
            @Nullable String variantTitle,
            BigDecimal price,
            int quantity,
            List<Attribute> properties) {

        public BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }

        /** Title and variant joined, as Shopify names a line. */
        public String name() {
            return variantTitle == null ? title : title + " - " + variantTitle;
        }
    }

    /** What came along from the checkout. */
    public record Terms(
            List<Attribute> attributes,
            @Nullable String note,
            List<String> tags,
            List<String> discountCodes,
            @Nullable String ref,
            @Nullable String landingSite,
            String sourceName,
            @Nullable String checkoutToken,
            @Nullable String cartToken) {}

    /**
     * A parcel on its way.
     *
     * @param status a name of {@code FulfillmentDisplayStatus}
     */
    public record Fulfilment(
            long id,
            Instant at,
            String status,
            String company,
            String number,
            String url,
            @Nullable Instant deliveredAt) {}

    public String gid() {
        return Gid.of("Order", id);
    }

    public String name() {
        return "#" + number;
    }

    public Order tagged(List<String> tags) {
        var changed =
                new Terms(
                        terms.attributes(),
                        terms.note(),
                        tags,
                        terms.discountCodes(),
                        terms.ref(),
                        terms.landingSite(),
                        terms.sourceName(),
                        terms.checkoutToken(),
                        terms.cartToken());
        return new Order(
                id,
                number,
                confirmation,
                createdAt,
                customer,
                buyer,
                lines,
                changed,
                totals,
                fulfilment,
                cancelledAt);
    }
}
