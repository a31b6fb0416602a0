package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Products to be mirrored. */
final class Shirts {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final CollectionId WOMEN = new CollectionId(402110132993L);

    private Shirts() {}

    /** A shirt in two sizes. */
    static MirrorProduct shirt(long id, Instant updatedAt, String price) {
        return new MirrorProduct(
                new ProductId(id),
                "Linen shirt Rivoli",
                "linen-shirt-rivoli",
                "Shirts",
                "Linen House",
                List.of("linen", "new, and \"quoted\""),
                "<p>Washed linen.</p>",
                "ACTIVE",
                Optional.of(NOON),
                NOON,
                updatedAt,
                "EUR",
                Optional.of("https://cdn.example/shirt.jpg"),
                false,
                List.of(new MirrorProduct.Option("Size", List.of("S", "M"))),
                List.of(WOMEN),
                List.of(variant(id * 10, "S", price, 3), variant(id * 10 + 1, "M", "79.00", 0)));
    }

    static MirrorVariant variant(long id, String size, String price, int left) {
        return new MirrorVariant(
                new VariantId(id),
                size,
                Optional.of("LH-" + id),
                Optional.empty(),
                Money.of(price, "EUR"),
                Optional.of(Money.of("99.00", "EUR")),
                left > 0,
                true,
                false,
                left,
                List.of(size),
                id + 1);
    }

    /** The same without its second variant and its collection. */
    static MirrorProduct cut(MirrorProduct product, Instant updatedAt) {
        return new MirrorProduct(
                product.id(),
                product.title(),
                product.handle(),
                product.type(),
                product.vendor(),
                product.tags(),
                product.descriptionHtml(),
                product.status(),
                product.publishedAt(),
                product.createdAt(),
                updatedAt,
                product.currency(),
                product.image(),
                product.plain(),
                product.options(),
                List.of(),
                product.variants().subList(0, 1));
    }
}
