package app.tendero.catalogue.mirror;

import app.tendero.kernel.Money;
import app.tendero.shopify.CatalogueNodes.CardNode;
import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.shopify.CatalogueNodes.Count;
import app.tendero.shopify.CatalogueNodes.Image;
import app.tendero.shopify.CatalogueNodes.InventoryItem;
import app.tendero.shopify.CatalogueNodes.Media;
import app.tendero.shopify.CatalogueNodes.MoneyV2;
import app.tendero.shopify.CatalogueNodes.OptionNode;
import app.tendero.shopify.CatalogueNodes.OptionValue;
import app.tendero.shopify.CatalogueNodes.OwnerNode;
import app.tendero.shopify.CatalogueNodes.Preview;
import app.tendero.shopify.CatalogueNodes.PriceRange;
import app.tendero.shopify.CatalogueNodes.ProductNode;
import app.tendero.shopify.CatalogueNodes.SelectedOption;
import app.tendero.shopify.CatalogueNodes.StockNode;
import app.tendero.shopify.CatalogueNodes.VariantNode;
import app.tendero.shopify.GlobalId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is mirrored in Shopify's words, so that whoever reads the one reads the other. */
final class Nodes {

    private Nodes() {}

    static ProductNode product(MirrorProduct product) {
        return new ProductNode(
                GlobalId.of("Product", product.id().value()),
                product.title(),
                product.descriptionHtml(),
                product.status(),
                product.publishedAt().orElse(null),
                product.plain(),
                product.image().map(url -> new Media(new Preview(new Image(url)))).orElse(null),
                product.options().stream().map(Nodes::option).toList(),
                new PriceRange(money(product.lowest()), money(product.highest())),
                new Connection<>(
                        product.variants().stream()
                                .map(variant -> variant(variant, product.options(), null))
                                .toList(),
                        null));
    }

    private static OptionNode option(MirrorProduct.Option option) {
        return new OptionNode(
                option.name(),
                option.values().stream().map(value -> new OptionValue(value, true)).toList());
    }

    private static VariantNode variant(
            MirrorVariant variant, List<MirrorProduct.Option> options, @Nullable OwnerNode owner) {
        return new VariantNode(
                GlobalId.of("ProductVariant", variant.id().value()),
                variant.sku().orElse(null),
                variant.price().amount(),
                variant.compareAtPrice().map(Money::amount).orElse(null),
                variant.available(),
                variant.quantity(),
                policy(variant.sellsOn()),
                new InventoryItem(variant.tracked()),
                selected(variant.choices(), options),
                owner);
    }

    private static List<SelectedOption> selected(
            List<String> choices, List<MirrorProduct.Option> options) {
        var selected = new ArrayList<SelectedOption>();
        for (int i = 0; i < choices.size(); i++) {
            var name = i < options.size() ? options.get(i).name() : "";
            selected.add(new SelectedOption(name, choices.get(i)));
        }
        return selected;
    }

    /** Of a row that has its product's columns beside its own. */
    static VariantNode sold(Row row) {
        var currency = row.getString("currency");
        var owner =
                new OwnerNode(
                        GlobalId.of("Product", row.getLong("product_id")),
                        row.getString("product_title"),
                        row.getString("status"),
                        moment(row),
                        row.getBoolean("plain"),
                        range(row));
        return variant(ProductColumns.variant(row, currency), List.of(), owner);
    }

    /**
     * @param row of the product, with {@code total} of its variants and {@code stock} of those that
     *     are counted
     * @param variants its first ones
     */
    static CardNode card(Row row, List<Row> variants) {
        return new CardNode(
                GlobalId.of("Product", row.getLong("id")),
                row.getString("title"),
                row.getString("status"),
                moment(row),
                variants.stream().anyMatch(one -> one.getBoolean("tracked")),
                variants.isEmpty() ? 0 : variants.getFirst().getLong("stock").intValue(),
                range(row),
                new Count(variants.isEmpty() ? 0 : variants.getFirst().getLong("total").intValue()),
                new Connection<>(variants.stream().map(Nodes::stock).toList(), null));
    }

    private static StockNode stock(Row row) {
        return new StockNode(
                GlobalId.of("ProductVariant", row.getLong("id")),
                row.getBoolean("available"),
                row.getInteger("quantity"),
                policy(row.getBoolean("sells_on")),
                new InventoryItem(row.getBoolean("tracked")));
    }

    private static String policy(boolean sellsOn) {
        return sellsOn ? "CONTINUE" : "DENY";
    }

    private static PriceRange range(Row row) {
        var currency = row.getString("currency");
        return new PriceRange(
                new MoneyV2(row.getBigDecimal("lowest"), currency),
                new MoneyV2(row.getBigDecimal("highest"), currency));
    }

    private static MoneyV2 money(Money money) {
        return new MoneyV2(money.amount(), money.currency());
    }

    private static @Nullable Instant moment(Row row) {
        OffsetDateTime time = row.getOffsetDateTime("published_at");
        return time == null ? null : time.toInstant();
    }
}
