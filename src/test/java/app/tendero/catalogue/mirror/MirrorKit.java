package app.tendero.catalogue.mirror;

import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The goods of a pretend shop as its mirror holds them, and the way to put them there. */
public final class MirrorKit {

    private MirrorKit() {}

    public static MirrorRows rows(MirrorIndex... indexes) {
        return new MirrorRows(List.of(indexes));
    }

    /** All products of the shop, drafts among them. */
    public static List<MirrorProduct> goods(Shop shop, String currency) {
        return shop.catalogue().products().stream()
                .map(product -> product(product, currency))
                .toList();
    }

    private static MirrorProduct product(Product product, String currency) {
        var plain = product.options().isEmpty();
        return new MirrorProduct(
                new ProductId(product.id()),
                product.title(),
                product.handle(),
                product.type(),
                product.vendor(),
                product.tags(),
                product.html(),
                product.status().name(),
                product.published() ? Optional.of(product.createdAt()) : Optional.<Instant>empty(),
                product.createdAt(),
                product.updatedAt(),
                currency,
                Optional.empty(),
                plain,
                product.options().stream()
                        .map(option -> new MirrorProduct.Option(option.name(), option.values()))
                        .toList(),
                List.of(),
                product.variants().stream().map(v -> variant(v, currency, plain)).toList());
    }

    private static MirrorVariant variant(Variant variant, String currency, boolean plain) {
        return new MirrorVariant(
                new VariantId(variant.id()),
                variant.title(),
                Optional.ofNullable(variant.sku()),
                Optional.ofNullable(variant.barcode()),
                new Money(variant.price(), currency),
                Optional.ofNullable(variant.compareAtPrice()).map(was -> new Money(was, currency)),
                variant.forSale(),
                variant.tracked(),
                variant.oversold(),
                variant.stock(),
                plain ? List.of() : variant.values(),
                variant.id() + 1);
    }
}
