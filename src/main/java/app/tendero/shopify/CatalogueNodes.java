package app.tendero.shopify;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Shopify tells of a catalogue, in its own words: the objects that our queries select, with
 * only the fields they select. Nullable is what Shopify's schema calls so.
 */
@RegisterForReflection
public final class CatalogueNodes {

    private CatalogueNodes() {}

    /** One page of a longer list. */
    public record Connection<T>(List<T> nodes, @Nullable PageInfo pageInfo) {

        public Connection {
            nodes = List.copyOf(nodes);
        }

        /** Where the next page starts, if there is one. */
        public Optional<String> next() {
            return Optional.ofNullable(pageInfo)
                    .filter(PageInfo::hasNextPage)
                    .map(PageInfo::endCursor);
        }
    }

    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    public record Count(int count) {}

    public record MoneyV2(BigDecimal amount, String currencyCode) {}

    public record PriceRange(MoneyV2 minVariantPrice, @Nullable MoneyV2 maxVariantPrice) {}

    public record CollectionNode(
            String id, String handle, String title, @Nullable Count productsCount) {}

    public record IdNode(String id) {}

    /**
     * A product as a list shows it.
     *
     * @param publishedAt when the online store shows it; may lie ahead
     * @param variants the first ten, {@code variantsCount} of all
     */
    public record CardNode(
            String id,
            String title,
            String status,
            @Nullable Instant publishedAt,
            boolean tracksInventory,
            int totalInventory,
            PriceRange priceRangeV2,
            @Nullable Count variantsCount,
            Connection<StockNode> variants) {}

    public record StockNode(
            String id,
            boolean availableForSale,
            @Nullable Integer inventoryQuantity,
            String inventoryPolicy,
            InventoryItem inventoryItem) {}

    public record InventoryItem(boolean tracked) {}

    /** A product with all its variants. */
    public record ProductNode(
            String id,
            String title,
            @Nullable String descriptionHtml,
            String status,
            @Nullable Instant publishedAt,
            boolean hasOnlyDefaultVariant,
            @Nullable Media featuredMedia,
            List<OptionNode> options,
            PriceRange priceRangeV2,
            Connection<VariantNode> variants) {

        ProductNode withVariants(List<VariantNode> all) {
            return new ProductNode(
                    id,
                    title,
                    descriptionHtml,
                    status,
                    publishedAt,
                    hasOnlyDefaultVariant,
                    featuredMedia,
                    options,
                    priceRangeV2,
                    new Connection<>(all, null));
        }
    }

    public record Media(@Nullable Preview preview) {}

    public record Preview(@Nullable Image image) {}

    public record Image(String url) {}

    public record OptionNode(String name, List<OptionValue> optionValues) {}

    public record OptionValue(String name, boolean hasVariants) {}

    /**
     * @param price in the shop's currency, which the product's price range names
     * @param product there when variants were asked for by id
     */
    public record VariantNode(
            String id,
            @Nullable String sku,
            BigDecimal price,
            @Nullable BigDecimal compareAtPrice,
            boolean availableForSale,
            @Nullable Integer inventoryQuantity,
            String inventoryPolicy,
            InventoryItem inventoryItem,
            List<SelectedOption> selectedOptions,
            @Nullable OwnerNode product) {}

    public record SelectedOption(String name, String value) {}

    /** The product of a variant, without its other variants. */
    public record OwnerNode(
            String id,
            String title,
            String status,
            @Nullable Instant publishedAt,
            boolean hasOnlyDefaultVariant,
            PriceRange priceRangeV2) {}

    public record SkuNode(String id, @Nullable String sku, IdNode product) {}

    /** What can be searched for. */
    public record WordsNode(
            String id,
            String title,
            String productType,
            String vendor,
            List<String> tags,
            String description,
            String status,
            @Nullable Instant publishedAt) {}

    /**
     * @param productsCount of the whole shop
     */
    public record WordsPage(@Nullable Count productsCount, Connection<WordsNode> products) {}
}
