package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.time.Duration;
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

    /** One line with the prices and names of the day, in the money of {@code market}. */
    public record Line(
            long id,
            @Nullable Variant variant,
            String title,
            @Nullable String variantTitle,
            BigDecimal price,
            int quantity,
            List<Attribute> properties,
            Market market) {

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
            @Nullable Instant deliveredAt) {

        Fulfilment delivered(Instant when) {
            return new Fulfilment(id, at, "DELIVERED", company, number, url, when);
        }

        /** When it is expected, as carriers say. */
        public Instant estimatedAt() {
            return at.plus(Duration.ofDays(3));
        }

        Instant changedAt() {
            return deliveredAt == null ? at : deliveredAt;
        }
    }

    public String gid() {
        return Gid.of("Order", id);
    }

    public String name() {
        return "#" + number;
    }

    /** When it last changed. */
    public Instant updatedAt() {
        var last = fulfilment == null ? createdAt : fulfilment.changedAt();
        return cancelledAt == null || cancelledAt.isBefore(last) ? last : cancelledAt;
    }

    /** All of it sent in one parcel. */
    public Order sent(long parcel, Instant when) {
        return with(
                new Fulfilment(
                        parcel,
                        when,
                        "IN_TRANSIT",
                        "DHL",
                        "JD01" + parcel,
                        "https://www.dhl.example/track?number=JD01" + parcel,
                        null),
                cancelledAt);
    }

    /** Its parcel handed over; as it is where there is none. */
    public Order delivered(Instant when) {
        return fulfilment == null ? this : with(fulfilment.delivered(when), cancelledAt);
    }

    public Order cancelled(Instant when) {
        return with(fulfilment, when);
    }

    private Order with(@Nullable Fulfilment parcel, @Nullable Instant cancelled) {
        return new Order(
                id,
                number,
                confirmation,
                createdAt,
                customer,
                buyer,
                lines,
                terms,
                totals,
                parcel,
                cancelled);
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
