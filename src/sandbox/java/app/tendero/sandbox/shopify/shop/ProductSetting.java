package app.tendero.sandbox.shopify.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a product of what an app says, or changes one: what it does not say stays, and a list that
 * it says replaces the whole list.
 */
public final class ProductSetting {

    private final Shop shop;
    private final @Nullable Product before;

    public ProductSetting(Shop shop, @Nullable Product before) {
        this.shop = shop;
        this.before = before;
    }

    /**
     * What an app says; empty and absent is "as it is".
     *
     * @param variants absent for those there are
     */
    public record Said(
            Optional<String> title,
            Optional<String> handle,
            Optional<String> html,
            Optional<String> type,
            Optional<String> vendor,
            Optional<List<String>> tags,
            Optional<Product.Status> status,
            Map<String, List<String>> options,
            Optional<List<SaidVariant>> variants) {}

    /**
     * @param id of one that is there; absent for a new one
     */
    public record SaidVariant(
            Optional<Long> id,
            List<String> values,
            Optional<String> sku,
            Optional<String> barcode,
            Optional<BigDecimal> price,
            Optional<BigDecimal> compareAtPrice) {}

    public Product set(Said said) {
        long id = before == null ? shop.nextId() : before.id();
        var facts = facts(id, said);
        var product = new Product(facts, status(said), shop.clock());
        if (said.variants().isPresent()) {
            addVariants(product, said.variants().get());
        } else if (before != null) {
            before.variants().forEach(variant -> again(product, variant));
        } else {
            add(
                    product,
                    1,
                    new SaidVariant(
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        product.publish(
                before == null ? status(said) == Product.Status.ACTIVE : before.published());
        shop.catalogue().put(product);
        return product;
    }

    private Product.Status status(Said said) {
        return said.status().orElse(before == null ? Product.Status.ACTIVE : before.status());
    }

    private Product.Facts facts(long id, Said said) {
        var title = said.title().orElseGet(() -> before == null ? "" : before.title());
        return new Product.Facts(
                id,
                said.handle()
                        .orElseGet(() -> before == null ? Product.slug(title) : before.handle()),
                title,
                said.vendor()
                        .orElseGet(() -> before == null ? shop.store().name() : before.vendor()),
                said.type().orElseGet(() -> before == null ? "" : before.type()),
                said.tags().orElseGet(() -> before == null ? List.of() : before.tags()),
                said.html().orElseGet(() -> before == null ? "" : before.html()),
                said.variants().isPresent() || before == null
                        ? options(id, said)
                        : before.options(),
                before == null ? 1_000 : before.rank(),
                before == null ? null : before.art(),
                before == null ? Map.of() : before.translations(),
                before == null ? shop.now() : before.createdAt());
    }

    private static List<Product.Option> options(long id, Said said) {
        var options = new ArrayList<Product.Option>();
        said.options()
                .forEach(
                        (name, values) ->
                                options.add(
                                        new Product.Option(id + options.size() + 1, name, values)));
        return options;
    }

    private void addVariants(Product product, List<SaidVariant> all) {
        int position = 0;
        for (var variant : all) {
            add(product, ++position, variant);
        }
    }

    private void add(Product product, int position, SaidVariant said) {
        var known = known(said);
        product.add(
                new Variant.Facts(
                        known.map(Variant::id).orElseGet(shop::nextId),
                        position,
                        said.values(),
                        said.sku().or(() -> known.map(Variant::sku)).orElse(""),
                        said.barcode().or(() -> known.map(Variant::barcode)).orElse(""),
                        said.compareAtPrice()
                                .or(() -> known.map(Variant::compareAtPrice))
                                .orElse(null),
                        known.map(Variant::tracked).orElse(false),
                        known.map(Variant::oversold).orElse(false)),
                said.price().or(() -> known.map(Variant::price)).orElse(Money.ZERO),
                known.map(Variant::stock).orElse(0));
    }

    private Optional<Variant> known(SaidVariant said) {
        return before == null
                ? Optional.empty()
                : before.variants().stream()
                        .filter(variant -> said.id().filter(id -> id == variant.id()).isPresent())
                        .findFirst();
    }

    private static void again(Product product, Variant variant) {
        product.add(
                new Variant.Facts(
                        variant.id(),
                        variant.position(),
                        variant.values(),
                        variant.sku(),
                        variant.barcode(),
                        variant.compareAtPrice(),
                        variant.tracked(),
                        variant.oversold()),
                variant.price(),
                variant.stock());
    }
}
