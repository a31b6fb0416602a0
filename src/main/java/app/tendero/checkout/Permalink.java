package app.tendero.checkout;

import app.tendero.shopify.CheckoutRequest;
import app.tendero.shopify.CheckoutRequest.Attribute;
import app.tendero.shopify.CheckoutRequest.Line;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes a cart as a link, {@code /cart/<variant>:<quantity>,…}: needs no call, no token and never
 * fails on our side. There is no place for a phone number in it.
 *
 * <p>Properties can be given for the first line alone, so the first line that has any goes first;
 * those of further lines become attributes of the order, where the merchant reads them.
 *
 * <p>The country of the delivery tells Shopify which market's prices to ask.
 *
 * <p>Form: https://shopify.dev/docs/apps/build/checkout/create-cart-permalinks
 */
final class Permalink {

    private Permalink() {}

    /**
     * @param shop its address without a slash at the end
     */
    static String of(String shop, CheckoutRequest request) {
        var lines = merged(request.lines());
        var query = new StringJoiner("&", "?", "");
        var first = lines.getFirst();
        if (!visible(first).isEmpty()) {
            query.add("properties=" + encoded(visible(first)));
        }
        request.attributes().forEach(attribute -> query.add(parameter(attribute)));
        lines.stream()
                .skip(1)
                .filter(line -> !visible(line).isEmpty())
                .map(Permalink::told)
                .forEach(attribute -> query.add(parameter(attribute)));
        request.market()
                .ifPresent(
                        market ->
                                query.add(
                                        url("checkout[shipping_address][country]")
                                                + "="
                                                + market.country()));
        return Links.fromWhatsApp(shop + "/cart/" + items(lines) + query);
    }

    /**
     * Lines of one variant without properties are one line; the first with properties leads. What
     * is hidden from the buyer has no place in a link that the buyer sees.
     */
    private static List<Line.OfVariant> merged(List<Line> lines) {
        var plain = new LinkedHashMap<Long, Line.OfVariant>();
        var special = new ArrayList<Line.OfVariant>();
        for (var line : lines) {
            if (line instanceof Line.OfVariant variant) {
                if (visible(variant).isEmpty()) {
                    plain.merge(variant.variant().value(), variant, Permalink::together);
                } else {
                    special.add(variant);
                }
            }
        }
        special.addAll(plain.values());
        return special;
    }

    private static Line.OfVariant together(Line.OfVariant one, Line.OfVariant other) {
        return new Line.OfVariant(
                one.variant(), one.quantity() + other.quantity(), one.properties());
    }

    private static List<Attribute> visible(Line.OfVariant line) {
        return line.properties().stream().filter(one -> !one.key().startsWith("_")).toList();
    }

    private static String items(List<Line.OfVariant> lines) {
        return lines.stream()
                .map(line -> line.variant() + ":" + line.quantity())
                .collect(Collectors.joining(","));
    }

    private static Attribute told(Line.OfVariant line) {
        return new Attribute(
                line.variant() + " × " + line.quantity(),
                visible(line).stream()
                        .map(one -> one.key() + ": " + one.value())
                        .collect(Collectors.joining(", ")));
    }

    private static String parameter(Attribute attribute) {
        return url("attributes[" + attribute.key() + "]") + "=" + url(attribute.value());
    }

    /** Base64URL of a JSON object, at most 25 entries. */
    private static String encoded(List<Attribute> properties) {
        Map<String, String> object = new LinkedHashMap<>();
        properties.stream().limit(25).forEach(one -> object.put(one.key(), one.value()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Links.json(object).getBytes(StandardCharsets.UTF_8));
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
