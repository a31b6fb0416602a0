package app.tendero.catalogue.mirror;

import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.GlobalId;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what Shopify tells of a product, whether a bulk file or an answer holds it: a connection is
 * an array in the one and {@code {nodes: […]}} in the other.
 *
 * <p>Objects: https://shopify.dev/docs/api/admin-graphql/2026-10/objects/Product
 */
final class Told {

    private Told() {}

    /**
     * @throws IllegalArgumentException in fixed words, where something is missing that is always
     *     there
     */
    static MirrorProduct product(JsonNode json) {
        var plain = json.path("hasOnlyDefaultVariant").asBoolean(false);
        var currency =
                text(json.path("priceRangeV2").path("minVariantPrice"), "currencyCode", "currency");
        return new MirrorProduct(
                new ProductId(id(json)),
                needed(json, "title"),
                clean(json.path("handle").asText("")),
                clean(json.path("productType").asText("")),
                clean(json.path("vendor").asText("")),
                texts(json.path("tags")),
                clean(json.path("descriptionHtml").asText("")),
                needed(json, "status"),
                moment(json.path("publishedAt")),
                moment(json.path("createdAt")).orElseThrow(() -> missing("createdAt")),
                moment(json.path("updatedAt")).orElseThrow(() -> missing("updatedAt")),
                currency,
                image(json),
                plain,
                plain ? List.of() : options(json.path("options")),
                collections(json.path("collections")),
                variants(json.path("variants"), currency, plain));
    }

    /** Shopify's number of an object. */
    static long id(JsonNode json) {
        return GlobalId.number(needed(json, "id"));
    }

    /** The rows of a connection in either form. */
    static JsonNode rows(JsonNode connection) {
        return connection.isArray() ? connection : connection.path("nodes");
    }

    static Optional<Instant> moment(JsonNode text) {
        try {
            return text.isTextual()
                    ? Optional.of(OffsetDateTime.parse(text.asText()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    static String needed(JsonNode json, String field) {
        return text(json, field, field);
    }

    private static String text(JsonNode json, String field, String name) {
        var text = json.path(field).asText("");
        if (text.isEmpty()) {
            throw missing(name);
        }
        return clean(text);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("no " + name);
    }

    /** Without what a text of PostgreSQL, or an array of ours on its way there, cannot hold. */
    private static String clean(String text) {
        return text.indexOf('\u0000') < 0 && text.indexOf('\u001f') < 0
                ? text
                : text.replace("\u0000", "").replace("\u001f", "");
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        for (var one : array) {
            var text = clean(one.asText("")).strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Optional<String> image(JsonNode json) {
        return Optional.of(
                        json.path("featuredMedia")
                                .path("preview")
                                .path("image")
                                .path("url")
                                .asText(""))
                .filter(url -> !url.isEmpty());
    }

    private static List<MirrorProduct.Option> options(JsonNode options) {
        var read = new ArrayList<MirrorProduct.Option>();
        for (var option : options) {
            var values = new ArrayList<String>();
            for (var value : option.path("optionValues")) {
                if (value.path("hasVariants").asBoolean(true)) {
                    values.add(clean(value.path("name").asText("")));
                }
            }
            read.add(new MirrorProduct.Option(needed(option, "name"), values));
        }
        return read;
    }

    private static List<CollectionId> collections(JsonNode connection) {
        var ids = new ArrayList<Long>();
        rows(connection).forEach(one -> ids.add(id(one)));
        return ids.stream().distinct().sorted().map(CollectionId::new).toList();
    }

    private static List<MirrorVariant> variants(
            JsonNode connection, String currency, boolean plain) {
        var variants = new ArrayList<MirrorVariant>();
        rows(connection).forEach(one -> variants.add(variant(one, currency, plain)));
        if (variants.isEmpty()) {
            throw missing("variants");
        }
        return variants;
    }

    private static MirrorVariant variant(JsonNode json, String currency, boolean plain) {
        return new MirrorVariant(
                new VariantId(id(json)),
                clean(json.path("title").asText("")),
                filled(json.path("sku")),
                filled(json.path("barcode")),
                price(json.path("price"), currency).orElseThrow(() -> missing("price")),
                price(json.path("compareAtPrice"), currency),
                json.path("availableForSale").asBoolean(false),
                json.path("inventoryItem").path("tracked").asBoolean(false),
                json.path("inventoryPolicy").asText("").equals("CONTINUE"),
                json.path("inventoryQuantity").asInt(0),
                plain ? List.of() : choices(json.path("selectedOptions")),
                id(json.path("inventoryItem")));
    }

    private static List<String> choices(JsonNode selected) {
        var choices = new ArrayList<String>();
        selected.forEach(one -> choices.add(clean(one.path("value").asText(""))));
        return choices;
    }

    private static Optional<String> filled(JsonNode text) {
        return Optional.of(clean(text.asText("")).strip())
                .filter(some -> !some.isEmpty() && text.isTextual());
    }

    private static Optional<Money> price(JsonNode amount, String currency) {
        try {
            return amount.isValueNode() && !amount.isNull()
                    ? Optional.of(new Money(new BigDecimal(amount.asText()), currency))
                    : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
