package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductSetting;
import app.tendero.sandbox.shopify.shop.ProductSetting.Said;
import app.tendero.sandbox.shopify.shop.ProductSetting.SaidVariant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code productSet}, for an app that the merchant lets change products: also a custom app must
 * have been given that. See
 * https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/productSet.
 */
final class ProductSets {

    private static final String SCOPE = "write_products";

    private ProductSets() {}

    static Object set(Ask ask) {
        if (!ask.shop().grants().given().contains(SCOPE)) {
            throw Problem.denied(ask.field(), SCOPE);
        }
        var input = ask.input("input");
        var id = ask.input("identifier").text("id");
        var before = id == null ? null : product(ask, id);
        if (id != null && before == null) {
            return refused("PRODUCT_DOES_NOT_EXIST", "Product does not exist", "identifier");
        }
        var refusal = refusal(ask, input, before);
        return refusal != null
                ? refusal
                : Values.object(
                        "product",
                        new ProductSetting(ask.shop(), before).set(said(input)),
                        "userErrors",
                        List.of());
    }

    private static @Nullable Product product(Ask ask, String id) {
        return Gid.number("Product", id).flatMap(ask.shop().catalogue()::product).orElse(null);
    }

    private static @Nullable Object refusal(Ask ask, Input input, @Nullable Product before) {
        var title = input.text("title");
        if (title == null ? before == null : title.isBlank()) {
            return refused("INVALID_INPUT", "Title can't be blank", "input", "title");
        }
        var handle = input.text("handle");
        if (handle != null
                && ask.shop()
                        .catalogue()
                        .product(handle)
                        .filter(one -> one != before)
                        .isPresent()) {
            return refused("HANDLE_NOT_UNIQUE", "Handle has already been taken", "input", "handle");
        }
        if (input.has("variants") && input.objects("productOptions").isEmpty()) {
            return refused(
                    "PRODUCT_OPTIONS_INPUT_MISSING",
                    "Product options input is required when updating variants",
                    "input",
                    "productOptions");
        }
        return variantRefusal(input);
    }

    private static @Nullable Object variantRefusal(Input input) {
        var options = options(input);
        int index = 0;
        for (var variant : input.objects("variants")) {
            var at = String.valueOf(index++);
            for (var value : variant.objects("optionValues")) {
                var known = options.getOrDefault(value.text("optionName"), List.of());
                if (!known.contains(value.text("name"))) {
                    return refused(
                            "OPTION_VALUE_DOES_NOT_EXIST",
                            "Option value does not exist",
                            "input",
                            "variants",
                            at,
                            "optionValues");
                }
            }
        }
        return null;
    }

    private static Said said(Input input) {
        return new Said(
                text(input, "title"),
                text(input, "handle"),
                text(input, "descriptionHtml"),
                text(input, "productType"),
                text(input, "vendor"),
                input.has("tags") ? Optional.of(input.texts("tags")) : Optional.empty(),
                text(input, "status")
                        .map(word -> Product.Status.valueOf(word.toUpperCase(Locale.ROOT))),
                isPlain(input) ? Map.of() : options(input),
                input.has("variants")
                        ? Optional.of(
                                input.objects("variants").stream()
                                        .map(one -> variant(one, isPlain(input)))
                                        .toList())
                        : Optional.empty());
    }

    /** As there, one made-up option stands for none. */
    private static boolean isPlain(Input input) {
        return options(input).equals(Map.of("Title", List.of("Default Title")));
    }

    private static Map<String, List<String>> options(Input input) {
        var options = new LinkedHashMap<String, List<String>>();
        for (var option : input.objects("productOptions")) {
            var values = new ArrayList<String>();
            option.objects("values")
                    .forEach(value -> values.add(Values.orEmpty(value.text("name"))));
            options.put(Values.orEmpty(option.text("name")), values);
        }
        return options;
    }

    private static SaidVariant variant(Input input, boolean plain) {
        var values =
                input.objects("optionValues").stream()
                        .map(value -> Values.orEmpty(value.text("name")))
                        .toList();
        return new SaidVariant(
                text(input, "id").flatMap(id -> Gid.number("ProductVariant", id)),
                plain ? List.of() : values,
                text(input, "sku"),
                text(input, "barcode"),
                text(input, "price").map(BigDecimal::new),
                text(input, "compareAtPrice").map(BigDecimal::new));
    }

    private static Optional<String> text(Input input, String field) {
        return Optional.ofNullable(input.text(field));
    }

    private static Object refused(String code, String message, String... path) {
        return Values.object(
                "product",
                null,
                "userErrors",
                List.of(Values.userError(code, message, List.of(path))));
    }
}
