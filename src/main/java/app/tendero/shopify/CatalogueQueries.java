package app.tendero.shopify;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.CollectionNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.IdNode;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.SkuNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import app.tendero.shopify.CatalogueNodes.WordsPage;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a shop's catalogue. Answers hold drafts and unpublished things where Shopify
 * cannot filter them: callers check {@code status} and {@code publishedAt}.
 *
 * <p>Page sizes keep every question well under the thousand points that one may cost.
 */
@Singleton
public class CatalogueQueries {

    /** Products of one page of a list; two pages of a chat list. */
    public static final int CARDS = 16;

    /** Collections of one page. */
    public static final int COLLECTIONS = 96;

    /** Products of one page of searchable words. */
    public static final int WORDS = 250;

    /** Most variants asked for by id at once. */
    public static final int VARIANTS_BY_ID = 100;

    private static final int VARIANTS = 200;

    private static final Operation<Collections> COLLECTIONS_QUERY =
            Operation.query(Collections.class, 200, "collections");
    private static final Operation<CollectionData> COLLECTION_PRODUCTS =
            Operation.query(CollectionData.class, 450, "collection-products", "product-card");
    private static final Operation<Products> NEWEST =
            Operation.query(Products.class, 450, "newest-products", "product-card");
    private static final Operation<CardNodes> CARDS_QUERY =
            Operation.query(CardNodes.class, 450, "product-cards", "product-card");
    private static final Operation<IdNodes> BEST_SELLERS =
            Operation.storefrontQuery(IdNodes.class, "storefront-best-sellers");
    private static final Operation<Recommended> RECOMMENDATIONS =
            Operation.storefrontQuery(Recommended.class, "storefront-recommendations");
    private static final Operation<ProductData> PRODUCT =
            Operation.query(ProductData.class, 320, "product", "product-detail", "variant-detail");
    private static final Operation<VariantOwner> PRODUCT_OF_VARIANT =
            Operation.query(
                    VariantOwner.class,
                    320,
                    "product-of-variant",
                    "product-detail",
                    "variant-detail");
    private static final Operation<MoreVariants> MORE_VARIANTS =
            Operation.query(MoreVariants.class, 620, "product-variants", "variant-detail");
    private static final Operation<VariantNodes> VARIANTS_QUERY =
            Operation.query(VariantNodes.class, 60, "variants", "variant-detail");
    private static final Operation<SkuNodes> VARIANTS_BY_SKU =
            Operation.query(SkuNodes.class, 25, "variants-by-sku");
    private static final Operation<WordsPage> PRODUCT_WORDS =
            Operation.query(WordsPage.class, 260, "product-words");
    private static final Operation<WordsPage> SEARCH =
            Operation.query(WordsPage.class, 60, "products-search");

    private final ShopifyClient client;

    CatalogueQueries(ShopifyClient client) {
        this.client = client;
    }

    /** How the products of a collection follow each other. */
    public enum Order {
        COLLECTION_DEFAULT,
        BEST_SELLING
    }

    /** Why a product is put beside another. */
    public enum Beside {
        /** It is much like it. */
        RELATED,
        /** It is bought together with it, as the merchant or Shopify found. */
        COMPLEMENTARY
    }

    /** Collections that the online store shows, by title. */
    public Uni<ShopifyAnswer<Connection<CollectionNode>>> collections(
            Store store, Optional<String> after) {
        return client.ask(store, COLLECTIONS_QUERY, page(COLLECTIONS, after))
                .map(answer -> answer.map(Collections::collections));
    }

    /** Products of one collection, drafts among them; empty when there is no such collection. */
    public Uni<ShopifyAnswer<Optional<Connection<CardNode>>>> collectionProducts(
            Store store, CollectionId collection, Order order, Optional<String> after) {
        var variables = page(CARDS, after);
        variables.put("id", GlobalId.of("Collection", collection.value()));
        variables.put("sortKey", order.name());
        return client.ask(store, COLLECTION_PRODUCTS, variables)
                .map(
                        answer ->
                                present(answer.map(CollectionData::found))
                                        .map(found -> found.map(WithProducts::products)));
    }

    /** What the online store published last. */
    public Uni<ShopifyAnswer<Connection<CardNode>>> newest(Store store, Optional<String> after) {
        return client.ask(store, NEWEST, page(CARDS, after))
                .map(answer -> answer.map(Products::products));
    }

    /** The best selling of the whole shop; empty for a store without a storefront token. */
    public Uni<ShopifyAnswer<Optional<Connection<IdNode>>>> bestSellers(
            Store store, Optional<String> after) {
        return store.shopify().storefrontToken().isEmpty()
                ? item(new ShopifyAnswer.Data<>(Optional.empty()))
                : client.ask(store, BEST_SELLERS, page(CARDS, after))
                        .map(answer -> answer.map(found -> Optional.of(found.products())));
    }

    /** What Shopify puts beside a product; empty for a store without a storefront token. */
    public Uni<ShopifyAnswer<Optional<List<IdNode>>>> beside(
            Store store, ProductId product, Beside why) {
        var variables =
                Map.<String, Object>of(
                        "product", GlobalId.of("Product", product.value()), "intent", why.name());
        return store.shopify().storefrontToken().isEmpty()
                ? item(new ShopifyAnswer.Data<>(Optional.empty()))
                : client.ask(store, RECOMMENDATIONS, variables)
                        .map(answer -> answer.map(Recommended::found));
    }

    /** Products by id, in the order asked; those that are gone are left out. */
    public Uni<ShopifyAnswer<List<CardNode>>> cards(Store store, List<ProductId> products) {
        var ids = products.stream().map(id -> GlobalId.of("Product", id.value())).toList();
        return client.ask(store, CARDS_QUERY, Map.of("ids", ids))
                .map(answer -> answer.map(found -> notNull(found.nodes())));
    }

    /** One product with all its variants; empty when there is none. */
    public Uni<ShopifyAnswer<Optional<ProductNode>>> product(Store store, ProductId product) {
        return client.ask(store, PRODUCT, Map.of("id", GlobalId.of("Product", product.value())))
                .map(answer -> present(answer.map(ProductData::found)))
                .chain(answer -> withAllVariants(store, answer));
    }

    /** The product of a variant, with all its variants; empty when there is no such variant. */
    public Uni<ShopifyAnswer<Optional<ProductNode>>> productOf(Store store, VariantId variant) {
        var id = GlobalId.of("ProductVariant", variant.value());
        return client.ask(store, PRODUCT_OF_VARIANT, Map.of("id", id))
                .map(answer -> present(answer.map(VariantOwner::found)))
                .chain(answer -> withAllVariants(store, answer));
    }

    /**
     * Variants by id with their products, in the order asked; those that are gone are left out.
     *
     * @param variants at most {@link #VARIANTS_BY_ID}
     */
    public Uni<ShopifyAnswer<List<VariantNode>>> variants(Store store, List<VariantId> variants) {
        var ids = variants.stream().map(id -> GlobalId.of("ProductVariant", id.value())).toList();
        return client.ask(store, VARIANTS_QUERY, Map.of("ids", ids))
                .map(answer -> answer.map(found -> notNull(found.nodes())));
    }

    /** Variants by a search over their SKUs, which finds more than equal ones. */
    public Uni<ShopifyAnswer<List<SkuNode>>> variantsBySku(Store store, String query) {
        return client.ask(store, VARIANTS_BY_SKU, Map.of("query", query))
                .map(answer -> answer.map(found -> found.productVariants().nodes()));
    }

    /** What can be searched for, page by page. */
    public Uni<ShopifyAnswer<WordsPage>> words(Store store, Optional<String> after) {
        return client.ask(store, PRODUCT_WORDS, page(WORDS, after));
    }

    /** Shopify's own search; {@code query} in its search syntax, user's words already escaped. */
    public Uni<ShopifyAnswer<WordsPage>> search(Store store, String query, int first) {
        return client.ask(store, SEARCH, Map.of("query", query, "first", first));
    }

    private Uni<ShopifyAnswer<Optional<ProductNode>>> withAllVariants(
            Store store, ShopifyAnswer<Optional<ProductNode>> answer) {
        if (answer instanceof ShopifyAnswer.Data<Optional<ProductNode>>(var found)
                && found.isPresent()
                && found.get().variants().next().isPresent()) {
            var product = found.get();
            var after = product.variants().next().get();
            return variantsAfter(store, product, product.variants().nodes(), after);
        }
        return Uni.createFrom().item(answer);
    }

    /** Shopify allows 2,048 variants, so this asks eleven times at most. */
    private Uni<ShopifyAnswer<Optional<ProductNode>>> variantsAfter(
            Store store, ProductNode product, List<VariantNode> before, String after) {
        var variables = page(VARIANTS, Optional.of(after));
        variables.put("id", product.id());
        return client.ask(store, MORE_VARIANTS, variables)
                .chain(answer -> joined(store, product, before, answer.map(MoreVariants::found)));
    }

    private Uni<ShopifyAnswer<Optional<ProductNode>>> joined(
            Store store,
            ProductNode product,
            List<VariantNode> before,
            ShopifyAnswer<Optional<OnlyVariants>> answer) {
        return switch (present(answer)) {
            case ShopifyAnswer.None(var trouble) -> item(new ShopifyAnswer.None<>(trouble));
            case ShopifyAnswer.Partial<Optional<OnlyVariants>> partial ->
                    item(new ShopifyAnswer.None<>(new Trouble.Unknown("variants withheld")));
            case ShopifyAnswer.Data(var more) -> {
                var all = new ArrayList<>(before);
                more.ifPresent(page -> all.addAll(page.variants().nodes()));
                var next = more.flatMap(page -> page.variants().next());
                yield next.isPresent()
                        ? variantsAfter(store, product, all, next.get())
                        : item(new ShopifyAnswer.Data<>(Optional.of(product.withVariants(all))));
            }
        };
    }

    /** Nothing, where something was withheld, is no "there is none". */
    private static <T> ShopifyAnswer<Optional<T>> present(ShopifyAnswer<Optional<T>> answer) {
        return answer instanceof ShopifyAnswer.Partial(var value, var codes) && value.isEmpty()
                ? new ShopifyAnswer.None<>(AnswerReader.withoutData(codes, AnswerReader.NO_COST))
                : answer;
    }

    private static <T> List<T> notNull(List<@Nullable T> nodes) {
        var there = new ArrayList<T>();
        for (var node : nodes) {
            if (node != null) {
                there.add(node);
            }
        }
        return there;
    }

    private static Map<String, Object> page(int first, Optional<String> after) {
        var variables = new HashMap<String, Object>();
        variables.put("first", first);
        after.ifPresent(cursor -> variables.put("after", cursor));
        return variables;
    }

    private static <T> Uni<ShopifyAnswer<T>> item(ShopifyAnswer<T> answer) {
        return Uni.createFrom().item(answer);
    }

    @RegisterForReflection
    record Collections(Connection<CollectionNode> collections) {}

    @RegisterForReflection
    record CollectionData(@Nullable WithProducts collection) {

        Optional<WithProducts> found() {
            return Optional.ofNullable(collection);
        }
    }

    @RegisterForReflection
    record WithProducts(Connection<CardNode> products) {}

    @RegisterForReflection
    record Products(Connection<CardNode> products) {}

    @RegisterForReflection
    record CardNodes(List<@Nullable CardNode> nodes) {}

    @RegisterForReflection
    record IdNodes(Connection<IdNode> products) {}

    @RegisterForReflection
    record Recommended(@Nullable List<IdNode> productRecommendations) {

        Optional<List<IdNode>> found() {
            return Optional.of(productRecommendations == null ? List.of() : productRecommendations);
        }
    }

    @RegisterForReflection
    record ProductData(@Nullable ProductNode product) {

        Optional<ProductNode> found() {
            return Optional.ofNullable(product);
        }
    }

    @RegisterForReflection
    record VariantOwner(@Nullable OnlyProduct productVariant) {

        Optional<ProductNode> found() {
            return Optional.ofNullable(productVariant).map(OnlyProduct::product);
        }
    }

    @RegisterForReflection
    record OnlyProduct(ProductNode product) {}

    @RegisterForReflection
    record MoreVariants(@Nullable OnlyVariants product) {

        Optional<OnlyVariants> found() {
            return Optional.ofNullable(product);
        }
    }

    @RegisterForReflection
    record OnlyVariants(Connection<VariantNode> variants) {}

    @RegisterForReflection
    record VariantNodes(List<@Nullable VariantNode> nodes) {}

    @RegisterForReflection
    record SkuNodes(Connection<SkuNode> productVariants) {}
}
