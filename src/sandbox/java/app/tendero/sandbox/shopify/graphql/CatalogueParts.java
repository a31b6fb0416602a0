package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pieces of products that both APIs show in the same way: options, pictures, shortened text. */
final class CatalogueParts {

    private CatalogueParts() {}

    static List<Map<String, @Nullable Object>> options(Product product, @Nullable Integer first) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var option : product.options()) {
            var values = new ArrayList<Map<String, @Nullable Object>>();
            for (var value : option.values()) {
                values.add(
                        Values.object(
                                "id",
                                "gid://shopify/ProductOptionValue/"
                                        + (option.id() * 100 + values.size()),
                                "name",
                                value,
                                "hasVariants",
                                true,
                                "swatch",
                                null));
            }
            all.add(
                    Values.object(
                            "id",
                            "gid://shopify/ProductOption/" + option.id(),
                            "name",
                            option.name(),
                            "position",
                            all.size() + 1,
                            "values",
                            option.values(),
                            "optionValues",
                            values));
        }
        if (all.isEmpty()) {
            all.add(defaultOption(product));
        }
        return first == null ? all : all.subList(0, Math.min(first, all.size()));
    }

    /** Shopify gives a product without options one option named Title. */
    private static Map<String, @Nullable Object> defaultOption(Product product) {
        var value =
                Values.object(
                        "id",
                        "gid://shopify/ProductOptionValue/" + product.id(),
                        "name",
                        "Default Title",
                        "hasVariants",
                        true,
                        "swatch",
                        null);
        return Values.object(
                "id",
                "gid://shopify/ProductOption/" + product.id(),
                "name",
                "Title",
                "position",
                1,
                "values",
                List.of("Default Title"),
                "optionValues",
                List.of(value));
    }

    static List<Map<String, @Nullable Object>> selectedOptions(Variant variant) {
        if (variant.values().isEmpty()) {
            return List.of(Values.object("name", "Title", "value", "Default Title"));
        }
        var selected = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < variant.values().size(); i++) {
            var option = variant.product().options().get(i);
            selected.add(Values.object("name", option.name(), "value", variant.values().get(i)));
        }
        return selected;
    }

    static @Nullable Picture picture(Product product) {
        return Picture.of(product.id(), product.image(), product.title());
    }

    static @Nullable Picture picture(Variant variant) {
        return Objects.equals(variant.image(), variant.product().image())
                ? null
                : Picture.of(variant.id(), variant.image(), variant.displayName());
    }

    /** The product's own picture, then one for each colour. */
    static List<Picture.Media> pictures(Product product) {
        var pictures = new ArrayList<Picture.Media>();
        var names = new ArrayList<String>();
        if (picture(product) instanceof Picture own) {
            pictures.add(new Picture.Media(own));
        }
        for (var variant : product.variants()) {
            if (picture(variant) instanceof Picture coloured && !names.contains(coloured.name())) {
                names.add(coloured.name());
                pictures.add(new Picture.Media(coloured));
            }
        }
        return pictures;
    }

    static String cut(String text, Ask ask) {
        var limit = ask.number("truncateAt");
        return limit == null || text.length() <= limit
                ? text
                : text.substring(0, Math.max(0, limit - 3)) + "...";
    }
}
