package app.tendero.catalogue;

import app.tendero.catalogue.mirror.PlainText;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.Product;
import app.tendero.conversation.Product.ProductOption;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SoldVariant;
import app.tendero.conversation.Variant;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.CollectionNode;
import app.tendero.shopify.CatalogueNodes.MoneyV2;
import app.tendero.shopify.CatalogueNodes.OptionNode;
import app.tendero.shopify.CatalogueNodes.OptionValue;
import app.tendero.shopify.CatalogueNodes.OwnerNode;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.SelectedOption;
import app.tendero.shopify.CatalogueNodes.StockNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import app.tendero.shopify.GlobalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads Shopify's objects as the core's values. Pure; the time comes with the call. */
final class Reading {

    private static final String SELLS_ON = "CONTINUE";

    private Reading() {}

    /**
     * Whether the online store shows it: drafts, archived and unlisted ones are nobody's business.
     */
    static boolean isVisible(String status, @Nullable Instant publishedAt, Instant now) {
        return status.equals("ACTIVE") && publishedAt != null && !publishedAt.isAfter(now);
    }

    /** Empty for a collection with nothing in it. */
    static Optional<Shown> collection(CollectionNode node) {
        var count = node.productsCount() == null ? 1 : node.productsCount().count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Shown(
                                new CollectionCard(
                                        new CollectionId(GlobalId.number(node.id())),
                                        node.title(),
                                        count),
                                node.handle()));
    }

    /** Empty for what shoppers may not see. */
    static Optional<ProductCard> card(CardNode node, Instant now) {
        return isVisible(node.status(), node.publishedAt(), now)
                ? Optional.of(visibleCard(node))
                : Optional.empty();
    }

    private static ProductCard visibleCard(CardNode node) {
        var variants = node.variants().nodes();
        var total = node.variantsCount() == null ? variants.size() : node.variantsCount().count();
        var price = node.priceRangeV2().minVariantPrice();
        var dearest = node.priceRangeV2().maxVariantPrice();
        var left = left(node, variants, total);
        return new ProductCard(
                new ProductId(GlobalId.number(node.id())),
                node.title(),
                money(price),
                dearest != null && dearest.amount().compareTo(price.amount()) > 0,
                variants.stream().anyMatch(StockNode::availableForSale)
                        || total > variants.size() && (left.isEmpty() || left.getAsInt() > 0),
                left,
                total == 1 && variants.size() == 1
                        ? Optional.of(new VariantId(GlobalId.number(variants.getFirst().id())))
                        : Optional.empty());
    }

    /** Where we see only the first variants, the rest is taken to be sold like them. */
    private static OptionalInt left(CardNode node, List<StockNode> variants, int total) {
        var sum = 0;
        for (var variant : variants) {
            var left =
                    left(
                            variant.inventoryItem().tracked(),
                            variant.inventoryPolicy(),
                            variant.inventoryQuantity());
            if (left.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += left.getAsInt();
        }
        return OptionalInt.of(total > variants.size() ? Math.max(sum, node.totalInventory()) : sum);
    }

    /** Empty for what shoppers may not see. */
    static Optional<Product> product(ProductNode node, Instant now) {
        return isVisible(node.status(), node.publishedAt(), now)
                ? Optional.of(visibleProduct(node))
                : Optional.empty();
    }

    private static Product visibleProduct(ProductNode node) {
        var currency = node.priceRangeV2().minVariantPrice().currencyCode();
        var plain = node.hasOnlyDefaultVariant();
        return new Product(
                new ProductId(GlobalId.number(node.id())),
                node.title(),
                node.descriptionHtml() == null ? "" : PlainText.of(node.descriptionHtml()),
                image(node),
                plain ? List.of() : node.options().stream().map(Reading::option).toList(),
                node.variants().nodes().stream()
                        .map(variant -> variant(variant, currency, plain))
                        .toList());
    }

    private static Optional<String> image(ProductNode node) {
        var media = node.featuredMedia();
        if (media == null || media.preview() == null || media.preview().image() == null) {
            return Optional.empty();
        }
        return Optional.of(media.preview().image().url());
    }

    private static ProductOption option(OptionNode node) {
        return new ProductOption(
                node.name(),
                node.optionValues().stream()
                        .filter(OptionValue::hasVariants)
                        .map(OptionValue::name)
                        .toList());
    }

    /** Empty for a variant whose product shoppers may not see. */
    static Optional<SoldVariant> sold(VariantNode node, Instant now) {
        return Optional.ofNullable(node.product())
                .filter(owner -> isVisible(owner.status(), owner.publishedAt(), now))
                .map(owner -> sold(node, owner));
    }

    private static SoldVariant sold(VariantNode node, OwnerNode owner) {
        var currency = owner.priceRangeV2().minVariantPrice().currencyCode();
        return new SoldVariant(
                new ProductId(GlobalId.number(owner.id())),
                owner.title(),
                variant(node, currency, owner.hasOnlyDefaultVariant()));
    }

    /**
     * @param plain whether its product has no options: Shopify gives such a one a made-up option
     */
    private static Variant variant(VariantNode node, String currency, boolean plain) {
        var before = node.compareAtPrice();
        return new Variant(
                new VariantId(GlobalId.number(node.id())),
                plain
                        ? List.of()
                        : node.selectedOptions().stream().map(SelectedOption::value).toList(),
                new Money(node.price(), currency),
                before != null && before.compareTo(node.price()) > 0
                        ? Optional.of(new Money(before, currency))
                        : Optional.empty(),
                node.availableForSale(),
                left(
                        node.inventoryItem().tracked(),
                        node.inventoryPolicy(),
                        node.inventoryQuantity()),
                Optional.ofNullable(node.sku()).filter(sku -> !sku.isBlank()));
    }

    private static OptionalInt left(boolean tracked, String policy, @Nullable Integer quantity) {
        return tracked && !policy.equals(SELLS_ON) && quantity != null
                ? OptionalInt.of(Math.max(0, quantity))
                : OptionalInt.empty();
    }

    private static Money money(MoneyV2 price) {
        return new Money(price.amount(), price.currencyCode());
    }
}
