package app.tendero.catalogue;

import app.tendero.catalogue.Shelves.Place;
import app.tendero.catalogue.mirror.Mirror;
import app.tendero.conversation.Product;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.View;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.SkuNode;
import app.tendero.shopify.CatalogueQueries;
import app.tendero.shopify.GlobalId;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows one product: by its own id, by a variant's, or by what a Meta catalogue calls it. */
@Singleton
class Products {

    private static final TypeReference<ProductNode> NODE = new TypeReference<>() {};
    private static final Pattern NUMERIC_ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int LONGEST_SKU = 255;

    private final Shelves shelves;
    private final Asking asking;
    private final CatalogueQueries queries;
    private final Mirror mirror;
    private final Clock clock;

    @Inject
    Products(Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror) {
        this(shelves, asking, queries, mirror, Clock.systemUTC());
    }

    Products(Shelves shelves, Asking asking, CatalogueQueries queries, Mirror mirror, Clock clock) {
        this.shelves = shelves;
        this.asking = asking;
        this.queries = queries;
        this.mirror = mirror;
        this.clock = clock;
    }

    Uni<View<Product>> one(StoreId store, ProductId product) {
        return shelves.see(store, new ShelfKey.OfProduct(product), () -> asked(store, product));
    }

    Uni<View<Product>> ofVariant(StoreId store, VariantId variant) {
        var kept = shelves.peek(store, new ShelfKey.OfVariant(variant));
        return kept.isPresent() && kept.get() instanceof View.Seen<SoldVariant>(var sold)
                ? one(store, sold.product())
                : shelves.see(
                        store, new ShelfKey.ProductOf(variant), () -> askedFor(store, variant));
    }

    /** Meta's catalogues name a variant by its numeric id, else by its SKU. */
    Uni<View<Product>> ofRetailerId(StoreId store, String retailerId) {
        return NUMERIC_ID.matcher(retailerId).matches()
                ? ofVariant(store, new VariantId(Long.parseLong(retailerId)))
                        .chain(view -> orOfSku(store, retailerId, view))
                : ofSku(store, retailerId);
    }

    /** A number may be a SKU, too. */
    private Uni<View<Product>> orOfSku(StoreId store, String sku, View<Product> view) {
        return view instanceof View.Missing ? ofSku(store, sku) : Sight.now(view);
    }

    private Uni<View<Product>> ofSku(StoreId store, String sku) {
        if (sku.isBlank() || sku.length() > LONGEST_SKU) {
            return Sight.now(new View.Missing<>());
        }
        return shelves.see(store, new ShelfKey.OfSku(sku), () -> askedForSku(store, sku))
                .chain(view -> Sight.then(view, product -> one(store, product)));
    }

    private Uni<View<Product>> asked(StoreId store, ProductId product) {
        var place = shelves.place(store);
        return asking.sharing(
                        store,
                        "product:" + product,
                        NODE,
                        () -> mirror.product(store, product),
                        to -> queries.product(to, product))
                .map(view -> Sight.read(view, node -> read(place, node)));
    }

    private Uni<View<Product>> askedFor(StoreId store, VariantId variant) {
        var place = shelves.place(store);
        return asking.mirrored(
                        store,
                        () -> mirror.productOf(store, variant),
                        to -> queries.productOf(to, variant))
                .map(view -> Sight.read(view, node -> read(place, node)));
    }

    private Uni<View<ProductId>> askedForSku(StoreId store, String sku) {
        return asking.mirrored(
                store,
                () -> mirror.productWithSku(store, sku),
                to ->
                        queries.variantsBySku(to, SearchSyntax.sku(sku))
                                .map(answer -> answer.map(found -> withSku(sku, found))));
    }

    private static Optional<ProductId> withSku(String sku, List<SkuNode> found) {
        return found.stream()
                .filter(node -> sku.equals(node.sku()))
                .map(node -> new ProductId(GlobalId.number(node.product().id())))
                .findFirst();
    }

    /** Its variants are kept one by one, too: carts and quantities ask for them. */
    private View<Product> read(Place place, ProductNode node) {
        var product = Reading.product(node, clock.instant());
        product.ifPresent(found -> keep(place, found));
        return Sight.orMissing(product);
    }

    private static void keep(Place place, Product product) {
        place.keep(new ShelfKey.OfProduct(product.id()), product);
        for (var variant : product.variants()) {
            place.keep(
                    new ShelfKey.OfVariant(variant.id()),
                    new SoldVariant(product.id(), product.title(), variant));
        }
    }
}
