package app.tendero.sandbox.shopify.shop;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds one product from its entry in a shop file. The file names options once; the variants are
 * all their combinations, the last option turning fastest, with a surcharge per value and stock
 * that differs a little.
 */
final class ProductReader {

    /** Shopify's ids grow by this step. */
    private static final long STEP = 32_768;

    private final JsonObject json;
    private final Clock clock;

    ProductReader(JsonObject json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * A product and where it stands.
     *
     * @param collections handles of its collections
     */
    record Entry(Product product, List<String> collections) {}

    Entry read(Instant opened) {
        var options = options();
        var age = Duration.ofDays(json.getInteger("rank") * 3L);
        var facts =
                new Product.Facts(
                        json.getLong("id"),
                        json.getString("handle"),
                        json.getString("title"),
                        json.getString("vendor"),
                        json.getString("type"),
                        sorted(ShopReader.strings(json.getJsonArray("tags"))),
                        json.getString("html"),
                        options,
                        json.getInteger("rank"),
                        art(),
                        ShopReader.map(json.getJsonObject("translations")),
                        opened.minus(age));
        var status = Product.Status.valueOf(json.getString("status", "ACTIVE"));
        var product = new Product(facts, status, clock);
        addVariants(product, options);
        return new Entry(product, ShopReader.strings(json.getJsonArray("collections")));
    }

    private List<Product.Option> options() {
        var options = new ArrayList<Product.Option>();
        for (var option :
                ShopReader.objects(json.getJsonArray("options", new JsonArray())).toList()) {
            var id = json.getLong("id") + options.size() + 1;
            options.add(
                    new Product.Option(
                            id,
                            option.getString("name"),
                            ShopReader.strings(option.getJsonArray("values"))));
        }
        return options;
    }

    private Product.@Nullable Art art() {
        var shape = json.getString("shape");
        return shape == null ? null : new Product.Art(shape, json.getString("colour"));
    }

    private void addVariants(Product product, List<Product.Option> options) {
        var surcharges = ShopReader.map(json.getJsonObject("surcharges"));
        var soldOut = Set.copyOf(ShopReader.strings(json.getJsonArray("soldOut")));
        var compareAt = json.getString("compareAtPrice");
        int position = 0;
        for (var values : combinations(options)) {
            position++;
            var extra = surcharge(values, surcharges);
            boolean gone = soldOut.contains(String.join(" / ", values));
            var facts =
                    new Variant.Facts(
                            json.getLong("firstVariantId") + (position - 1) * STEP,
                            position,
                            values,
                            sku(values),
                            barcode(json.getLong("firstVariantId") / STEP + position),
                            compareAt == null ? null : Money.of(compareAt).add(extra),
                            gone || json.getBoolean("tracked", true),
                            json.getBoolean("oversold", false));
            var price = Money.of(json.getString("price")).add(extra);
            product.add(facts, price, gone ? 0 : stock(position));
        }
    }

    /**
     * Around the product's own figure, never the same for two neighbours, so that a mix-up shows.
     */
    private int stock(int position) {
        int base = json.getInteger("stock");
        return base == 0 ? 0 : base + position % 4;
    }

    private static BigDecimal surcharge(List<String> values, Map<String, String> surcharges) {
        return values.stream()
                .map(value -> Money.of(surcharges.getOrDefault(value, "0")))
                .reduce(Money.ZERO, BigDecimal::add);
    }

    private String sku(List<String> values) {
        var sku = new StringBuilder(json.getString("sku"));
        for (var value : values) {
            var plain = Product.slug(value).replace("-", "");
            sku.append('-').append(plain, 0, Math.min(6, plain.length()));
        }
        return sku.toString().toUpperCase(Locale.ROOT);
    }

    /** An EAN-13 of the range 200 to 299, which no maker can own, with its check digit. */
    static String barcode(long number) {
        var digits = "2%011d".formatted(number % 100_000_000_000L);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static List<List<String>> combinations(List<Product.Option> options) {
        List<List<String>> all = List.of(List.of());
        for (var option : options) {
            var longer = new ArrayList<List<String>>();
            for (var start : all) {
                for (var value : option.values()) {
                    var next = new ArrayList<>(start);
                    next.add(value);
                    longer.add(List.copyOf(next));
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<String> sorted(List<String> tags) {
        return tags.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
