package app.tendero.catalogue.goods;

import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.catalogue.mirror.MirrorVariant;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A mirrored product as our JSON doors show it; drafts and archived ones, too. */
@RegisterForReflection
record ProductView(
        long id,
        String title,
        String handle,
        String type,
        String vendor,
        List<String> tags,
        String description,
        String status,
        @JsonProperty("published_at") Optional<Instant> publishedAt,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt,
        boolean available,
        @JsonProperty("lowest_price") Price lowest,
        @JsonProperty("highest_price") Price highest,
        Optional<String> image,
        List<Option> options,
        List<Long> collections,
        List<Variant> variants) {

    /** An amount as text, because numbers of JSON are not exact. */
    @RegisterForReflection
    record Price(String amount, String currency) {

        static Price of(Money money) {
            return new Price(money.amount().toPlainString(), money.currency());
        }
    }

    @RegisterForReflection
    record Option(String name, List<String> values) {}

    /**
     * @param quantity that can be bought; absent when nobody counts or it is sold on regardless
     * @param options its value for each of the product's options
     */
    @RegisterForReflection
    record Variant(
            long id,
            String title,
            Optional<String> sku,
            Optional<String> barcode,
            Price price,
            @JsonProperty("compare_at_price") Optional<Price> compareAtPrice,
            boolean available,
            OptionalInt quantity,
            List<String> options) {

        static Variant of(MirrorVariant variant) {
            return new Variant(
                    variant.id().value(),
                    variant.title(),
                    variant.sku(),
                    variant.barcode(),
                    Price.of(variant.price()),
                    variant.compareAtPrice().map(Price::of),
                    variant.available(),
                    variant.left(),
                    variant.choices());
        }
    }

    static ProductView of(MirrorProduct product) {
        return new ProductView(
                product.id().value(),
                product.title(),
                product.handle(),
                product.type(),
                product.vendor(),
                product.tags(),
                product.description(),
                product.status().toLowerCase(Locale.ROOT),
                product.publishedAt(),
                product.createdAt(),
                product.updatedAt(),
                product.available(),
                Price.of(product.lowest()),
                Price.of(product.highest()),
                product.image(),
                product.options().stream()
                        .map(option -> new Option(option.name(), option.values()))
                        .toList(),
                product.collections().stream().map(CollectionId::value).toList(),
                product.variants().stream().map(Variant::of).toList());
    }

    /**
     * A page of them, the youngest first.
     *
     * @param total of all pages
     * @param whole whether all of the shop's products are mirrored already
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record Page(
            long total,
            boolean whole,
            List<ProductView> products,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}
}
