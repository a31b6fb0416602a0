package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cart on its way to payment, however it came to be. */
public final class Checkout {

    private final String token;
    private final String key;
    private final Origin origin;
    private final Instant createdAt;
    private final List<Line> lines;
    private Details details;
    private @Nullable Order order;
    private @Nullable Market market;

    public Checkout(
            String token,
            String key,
            Origin origin,
            Instant createdAt,
            List<Line> lines,
            Details details) {
        this.token = token;
        this.key = key;
        this.origin = origin;
        this.createdAt = createdAt;
        this.lines = new ArrayList<>(lines);
        this.details = details;
    }

    /** What created it. */
    public enum Origin {
        STOREFRONT_CART,
        PERMALINK,
        DRAFT_ORDER
    }

    /**
     * One line.
     *
     * @param variant absent for a custom item of a draft order
     * @param fixedPrice a negotiated price; absent where the variant's own price of the moment
     *     counts
     * @param parent id of the line that this one belongs to, for add-ons
     * @param market absent at home
     */
    public record Line(
            String id,
            @Nullable Variant variant,
            String title,
            int quantity,
            List<Attribute> properties,
            @Nullable BigDecimal fixedPrice,
            @Nullable String parent,
            @Nullable Market market) {

        /** At home. */
        public Line(
                String id,
                @Nullable Variant variant,
                String title,
                int quantity,
                List<Attribute> properties,
                @Nullable BigDecimal fixedPrice,
                @Nullable String parent) {
            this(id, variant, title, quantity, properties, fixedPrice, parent, null);
        }

        /** Whose money its price is. */
        public Market market(Shop shop) {
            return market == null ? shop.home() : market;
        }

        public BigDecimal unitPrice() {
            if (fixedPrice != null) {
                return fixedPrice;
            }
            return variant == null ? Money.ZERO : variant.price();
        }

        public BigDecimal total() {
            return unitPrice().multiply(BigDecimal.valueOf(quantity));
        }

        /** At the price of another market; what was negotiated stays. */
        Line in(Market market) {
            return fixedPrice != null || variant == null
                    ? this
                    : new Line(
                            id,
                            variant,
                            title,
                            quantity,
                            properties,
                            market.of(variant.price()),
                            parent,
                            market);
        }

        public Line times(int other) {
            return new Line(id, variant, title, other, properties, fixedPrice, parent, market);
        }
    }

    /**
     * Everything about it that is not a line.
     *
     * @param ref the {@code ref} of a permalink, later the order's referral code
     * @param landingSite path and query of the link that opened it
     * @param tags copied to the order
     * @param discount a discount of its own, on a draft order
     */
    public record Details(
            List<Attribute> attributes,
            @Nullable String note,
            Buyer buyer,
            List<String> discountCodes,
            @Nullable String ref,
            @Nullable String landingSite,
            List<String> tags,
            BigDecimal discount) {

        public Details with(Buyer other) {
            return new Details(
                    attributes, note, other, discountCodes, ref, landingSite, tags, discount);
        }
    }

    public String token() {
        return token;
    }

    public String key() {
        return key;
    }

    /** Its id in the Storefront API, key included as there. */
    public String cartGid() {
        return "gid://shopify/Cart/" + token + "?key=" + key;
    }

    public Origin origin() {
        return origin;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /**
     * Asks for the money of another market: prices are those of this moment.
     *
     * @param place the shop's own market changes nothing
     */
    public Checkout in(Market place, Shop shop) {
        if (!place.equals(shop.home())) {
            market = place;
            lines.replaceAll(line -> line.in(place));
        }
        return this;
    }

    /** Whose money it asks for. */
    public Market market(Shop shop) {
        return market == null ? shop.home() : market;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public int quantity() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    public Details details() {
        return details;
    }

    public Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    public void buyer(Buyer buyer) {
        details = details.with(buyer);
    }

    public void lines(List<Line> others) {
        lines.clear();
        lines.addAll(others);
    }

    void paid(Order placed) {
        order = placed;
    }
}
