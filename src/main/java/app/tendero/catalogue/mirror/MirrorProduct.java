package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One product as it is mirrored, whether shoppers may see it or not.
 *
 * @param type the merchant's own word for what it is; may be empty, like {@code vendor}
 * @param descriptionHtml as the merchant wrote it; {@link #description} is the text of it
 * @param status {@code ACTIVE}, {@code DRAFT}, {@code ARCHIVED} or {@code UNLISTED}
 * @param publishedAt when the online store shows it; may lie ahead
 * @param updatedAt Shopify's time of the last change
 * @param currency of all its prices, the shop's own
 * @param image URL of a JPEG of at most 800 px
 * @param plain whether it has no options: Shopify gives such a one a made-up option
 * @param options such as "Size" with those values that some variant has; empty when plain
 * @param collections those it stands in, by id
 * @param variants in the merchant's order; never empty
 */
public record MirrorProduct(
        ProductId id,
        String title,
        String handle,
        String type,
        String vendor,
        List<String> tags,
        String descriptionHtml,
        String status,
        Optional<Instant> publishedAt,
        Instant createdAt,
        Instant updatedAt,
        String currency,
        Optional<String> image,
        boolean plain,
        List<Option> options,
        List<CollectionId> collections,
        List<MirrorVariant> variants) {

    public MirrorProduct {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("a product has a variant");
        }
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        collections = List.copyOf(collections);
        variants = List.copyOf(variants);
    }

    /** Such as "Size" with S, M, L, in the merchant's order. */
    public record Option(String name, List<String> values) {

        public Option {
            values = List.copyOf(values);
        }
    }

    /** The same, told at another time. */
    MirrorProduct at(Instant time) {
        return new MirrorProduct(
                id,
                title,
                handle,
                type,
                vendor,
                tags,
                descriptionHtml,
                status,
                publishedAt,
                createdAt,
                time,
                currency,
                image,
                plain,
                options,
                collections,
                variants);
    }

    /** The description as the text of a chat. */
    public String description() {
        return PlainText.of(descriptionHtml);
    }

    /** Whether the online store shows it. */
    public boolean isVisible(Instant now) {
        return status.equals("ACTIVE")
                && publishedAt.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** The price of its cheapest variant. */
    public Money lowest() {
        return price(Comparator.naturalOrder());
    }

    /** The price of its dearest variant. */
    public Money highest() {
        return price(Comparator.reverseOrder());
    }

    /** Whether a variant costs less than before. */
    public boolean onSale() {
        return variants.stream().anyMatch(MirrorVariant::onSale);
    }

    /** Whether a variant can be bought now. */
    public boolean available() {
        return variants.stream().anyMatch(MirrorVariant::available);
    }

    private Money price(Comparator<BigDecimal> order) {
        return variants.stream()
                .map(MirrorVariant::price)
                .min(Comparator.comparing(Money::amount, order))
                .orElseThrow();
    }
}
