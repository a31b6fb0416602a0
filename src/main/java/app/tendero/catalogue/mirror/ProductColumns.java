package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.platform.Columns;
import app.tendero.platform.StoredJson;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products and variants as columns of their tables, there and back. */
final class ProductColumns {

    /** Between the parts of a list on its way into an array; stands in no text we keep. */
    private static final String BETWEEN = "\u001f";

    private ProductColumns() {}

    /** The store, then one array per column of {@code mirror_product}. */
    static Tuple products(StoreId store, List<MirrorProduct> products) {
        var rows =
                Columns.of(
                        Long[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        OffsetDateTime[]::new,
                        OffsetDateTime[]::new,
                        OffsetDateTime[]::new,
                        String[]::new,
                        BigDecimal[]::new,
                        BigDecimal[]::new,
                        Boolean[]::new,
                        Boolean[]::new,
                        String[]::new,
                        Boolean[]::new,
                        String[]::new,
                        Long[]::new);
        for (var product : products) {
            rows.row(
                    product.id().value(),
                    product.title(),
                    product.handle(),
                    product.type(),
                    product.vendor(),
                    String.join(BETWEEN, product.tags()),
                    product.descriptionHtml(),
                    product.status(),
                    product.publishedAt().map(ProductColumns::utc).orElse(null),
                    utc(product.createdAt()),
                    utc(product.updatedAt()),
                    product.currency(),
                    product.lowest().amount(),
                    product.highest().amount(),
                    product.onSale(),
                    product.available(),
                    product.image().orElse(null),
                    product.plain(),
                    written(product.options()),
                    Digest.of(product));
        }
        return after(store, rows);
    }

    /** The store, then one array per column of {@code mirror_variant}. */
    static Tuple variants(StoreId store, List<MirrorProduct> products) {
        var rows =
                Columns.of(
                        Long[]::new,
                        Long[]::new,
                        Integer[]::new,
                        String[]::new,
                        String[]::new,
                        String[]::new,
                        BigDecimal[]::new,
                        BigDecimal[]::new,
                        Boolean[]::new,
                        Boolean[]::new,
                        Boolean[]::new,
                        Integer[]::new,
                        String[]::new,
                        Long[]::new);
        for (var product : products) {
            int position = 0;
            for (var variant : product.variants()) {
                add(rows, product.id(), position++, variant);
            }
        }
        return after(store, rows);
    }

    private static void add(Columns rows, ProductId product, int position, MirrorVariant variant) {
        rows.row(
                variant.id().value(),
                product.value(),
                position,
                variant.title(),
                variant.sku().orElse(""),
                variant.barcode().orElse(""),
                variant.price().amount(),
                variant.compareAtPrice().map(Money::amount).orElse(null),
                variant.available(),
                variant.tracked(),
                variant.sellsOn(),
                variant.quantity(),
                String.join(BETWEEN, variant.choices()),
                variant.inventoryItem());
    }

    /** The store, then products and their collections side by side. */
    static Tuple members(StoreId store, List<MirrorProduct> products) {
        var rows = Columns.of(Long[]::new, Long[]::new);
        for (var product : products) {
            product.collections()
                    .forEach(collection -> rows.row(product.id().value(), collection.value()));
        }
        return after(store, rows);
    }

    /** The store, then the columns. */
    static Tuple after(StoreId store, Columns columns) {
        var arguments = Tuple.of(store.value());
        var arrays = columns.tuple();
        for (int i = 0; i < arrays.size(); i++) {
            arguments.addValue(arrays.getValue(i));
        }
        return arguments;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String written(List<MirrorProduct.Option> options) {
        return StoredJson.array(
                        options,
                        option -> {
                            var json = StoredJson.object().put("name", option.name());
                            json.set("values", StoredJson.texts(option.values()));
                            return json;
                        })
                .toString();
    }

    private static List<MirrorProduct.Option> options(String json) {
        var options = new ArrayList<MirrorProduct.Option>();
        for (var option : StoredJson.parse(json)) {
            var values = new ArrayList<String>();
            option.path("values").forEach(value -> values.add(value.asText()));
            options.add(new MirrorProduct.Option(StoredJson.text(option, "name"), values));
        }
        return options;
    }

    /** Variants by their products, in the merchant's order. */
    static Map<Long, List<Row>> byProduct(RowSet<Row> variants) {
        var found = new LinkedHashMap<Long, List<Row>>();
        for (var row : variants) {
            found.computeIfAbsent(row.getLong("product_id"), id -> new ArrayList<>()).add(row);
        }
        return found;
    }

    /** Empty for a product without variants, which there is only between two statements. */
    static Optional<MirrorProduct> product(Row row, @Nullable List<Row> variants) {
        if (variants == null) {
            return Optional.empty();
        }
        var currency = row.getString("currency");
        return Optional.of(
                new MirrorProduct(
                        new ProductId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("handle"),
                        row.getString("type"),
                        row.getString("vendor"),
                        List.of(row.getArrayOfStrings("tags")),
                        row.getString("description_html"),
                        row.getString("status"),
                        moment(row.getOffsetDateTime("published_at")),
                        row.getOffsetDateTime("created_at").toInstant(),
                        row.getOffsetDateTime("updated_at").toInstant(),
                        currency,
                        Optional.ofNullable(row.getString("image")),
                        row.getBoolean("plain"),
                        options(row.getString("options")),
                        collections(row.getArrayOfLongs("collections")),
                        variants.stream().map(one -> variant(one, currency)).toList()));
    }

    private static List<CollectionId> collections(Long[] ids) {
        var collections = new ArrayList<CollectionId>();
        for (var id : ids) {
            collections.add(new CollectionId(id));
        }
        return collections;
    }

    static MirrorVariant variant(Row row, String currency) {
        return new MirrorVariant(
                new VariantId(row.getLong("id")),
                row.getString("title"),
                filled(row.getString("sku")),
                filled(row.getString("barcode")),
                new Money(row.getBigDecimal("price"), currency),
                Optional.ofNullable(row.getBigDecimal("compare_at"))
                        .map(amount -> new Money(amount, currency)),
                row.getBoolean("available"),
                row.getBoolean("tracked"),
                row.getBoolean("sells_on"),
                row.getInteger("quantity"),
                List.of(row.getArrayOfStrings("choices")),
                row.getLong("inventory_item"));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
