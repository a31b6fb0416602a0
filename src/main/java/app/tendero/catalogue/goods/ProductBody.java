package app.tendero.catalogue.goods;

import app.tendero.platform.http.JsonFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a product as a client sends it into Shopify's {@code ProductSetInput}. Shopify gives a
 * product without options a made-up one, and so do we.
 */
final class ProductBody {

    private static final Set<String> STATUSES = Set.of("ACTIVE", "DRAFT", "ARCHIVED", "UNLISTED");
    private static final int MOST_VARIANTS = 2_048;
    private static final int MOST_OPTIONS = 3;

    /** Of Shopify's fields those that are called otherwise here. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "descriptionHtml", "description_html",
                    "productType", "type",
                    "productOptions", "options",
                    "compareAtPrice", "compare_at_price",
                    "optionValues", "options");

    private ProductBody() {}

    /**
     * What is wanted.
     *
     * @param id whom to change; empty to make one
     * @param input Shopify's words for it
     */
    record Wanted(Optional<Long> id, Map<String, Object> input) {}

    static Wanted read(JsonFields body) {
        var id = body.digits("id", 18).map(Long::valueOf);
        var input = new LinkedHashMap<String, Object>();
        body.text("title", 255).ifPresent(title -> input.put("title", title));
        if (id.isEmpty() && !input.containsKey("title")) {
            body.wrong("title", "required for a new product");
        }
        body.text("description_html", 60_000).ifPresent(html -> input.put("descriptionHtml", html));
        body.text("handle", 255).ifPresent(handle -> input.put("handle", handle));
        body.text("type", 255).ifPresent(type -> input.put("productType", type));
        body.text("vendor", 255).ifPresent(vendor -> input.put("vendor", vendor));
        body.texts("tags", 250, 255).ifPresent(tags -> input.put("tags", tags));
        body.parsed("status", 20, ProductBody::status, "active, draft, archived or unlisted")
                .ifPresent(status -> input.put("status", status));
        var options = body.objects("options", MOST_OPTIONS).map(ProductBody::options);
        var variants = body.objects("variants", MOST_VARIANTS);
        variants.ifPresent(all -> variants(all, options.orElse(List.of()), input));
        if (options.isPresent() && variants.isEmpty()) {
            body.wrong("variants", "options come with all variants");
        }
        return new Wanted(id, input);
    }

    static Optional<String> status(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(STATUSES::contains);
    }

    private static List<Map<String, Object>> options(List<JsonFields> all) {
        var options = new ArrayList<Map<String, Object>>();
        for (var option : all) {
            var name = option.text("name", 255).orElse("");
            var values = option.texts("values", 2_048, 255).orElse(List.of());
            if (name.isEmpty()) {
                option.wrong("name", "required");
            }
            if (values.isEmpty()) {
                option.wrong("values", "at least one");
            }
            options.add(option(name, values));
        }
        return options;
    }

    private static Map<String, Object> option(String name, List<String> values) {
        return Map.of(
                "name",
                name,
                "values",
                values.stream().map(value -> Map.of("name", value)).toList());
    }

    private static void variants(
            List<JsonFields> all,
            List<Map<String, Object>> options,
            LinkedHashMap<String, Object> input) {
        var names = options.stream().map(option -> String.valueOf(option.get("name"))).toList();
        input.put(
                "productOptions",
                options.isEmpty() ? List.of(option("Title", List.of("Default Title"))) : options);
        input.put("variants", all.stream().map(one -> variant(one, names)).toList());
        if (options.isEmpty() && all.size() > 1) {
            all.get(1).wrong("options", "several variants take options");
        }
    }

    private static Map<String, Object> variant(JsonFields body, List<String> options) {
        var variant = new HashMap<String, Object>();
        body.digits("id", 18)
                .ifPresent(id -> variant.put("id", "gid://shopify/ProductVariant/" + id));
        body.text("sku", 255).ifPresent(sku -> variant.put("sku", sku));
        body.text("barcode", 255).ifPresent(barcode -> variant.put("barcode", barcode));
        price(body, "price").ifPresent(price -> variant.put("price", price));
        price(body, "compare_at_price").ifPresent(price -> variant.put("compareAtPrice", price));
        variant.put("optionValues", choices(body, options));
        return variant;
    }

    private static Optional<String> price(JsonFields body, String name) {
        return body.parsed(
                name,
                20,
                text ->
                        text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")
                                ? Optional.of(new BigDecimal(text).toPlainString())
                                : Optional.empty(),
                "an amount as text, such as \"12.50\"");
    }

    private static List<Map<String, String>> choices(JsonFields body, List<String> options) {
        if (options.isEmpty()) {
            return List.of(Map.of("optionName", "Title", "name", "Default Title"));
        }
        var values = body.texts("options", MOST_OPTIONS, 255).orElse(List.of());
        if (values.size() != options.size()) {
            body.wrong("options", "one value for each option of the product, in their order");
            return List.of();
        }
        var choices = new ArrayList<Map<String, String>>();
        for (int i = 0; i < options.size(); i++) {
            choices.add(Map.of("optionName", options.get(i), "name", values.get(i)));
        }
        return choices;
    }

    /** The field of a refusal as it is called here: {@code input.variants.0.price}. */
    static String named(String path) {
        var parts = List.of(path.split("\\.")).stream().filter(part -> !part.equals("input"));
        return parts.map(part -> NAMES.getOrDefault(part, part))
                .map(part -> part.matches("[0-9]+") ? "[" + part + "]" : part)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
