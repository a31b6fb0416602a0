package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.pages.Pages;
import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Buyer;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.TokenBook;
import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cart permalinks, {@code /cart/{variant}:{quantity},...}: a cart made by a link alone. A variant
 * that the shop does not sell ends in an error page; one that is sold out is left out, and the
 * checkout says so. See https://shopify.dev/docs/apps/build/checkout/create-cart-permalinks.
 */
final class PermalinkDoor {

    private static final Pattern ITEM = Pattern.compile("([0-9]{1,18}):([0-9]{1,6})");
    private static final Pattern ATTRIBUTE = Pattern.compile("attributes\\[([^\\]]+)]");
    private static final int MOST_PROPERTIES = 25;

    Reply open(ShopDoors.Visit visit, Shop shop) {
        var query = visit.context().queryParams();
        synchronized (shop) {
            var lines = lines(shop, visit.path("items"), properties(query.get("properties")));
            if (lines.isEmpty()) {
                return Reply.html(404, Pages.problem(shop, "Cart error", "Cannot find variant"));
            }
            var details =
                    new Checkout.Details(
                            attributes(query),
                            query.get("note"),
                            buyer(query),
                            discounts(query.get("discount")),
                            query.get("ref"),
                            visit.context()
                                    .request()
                                    .uri()
                                    .replaceFirst("^/sandbox/shopify/[^/]+", ""),
                            List.of(),
                            Money.ZERO);
            var checkout =
                    new Checkout(
                                    TokenBook.random(),
                                    TokenBook.random(),
                                    Checkout.Origin.PERMALINK,
                                    shop.now(),
                                    lines.get(),
                                    details)
                            .in(shop.market(details.buyer().address().country()), shop);
            shop.sales().keep(checkout);
            return Reply.redirect(Links.of("", shop).checkout(checkout));
        }
    }

    private static Optional<List<Checkout.Line>> lines(
            Shop shop, String items, List<Attribute> firstProperties) {
        var lines = new ArrayList<Checkout.Line>();
        for (var item : items.split(",")) {
            var match = ITEM.matcher(item.strip());
            if (!match.matches() || match.group(2).matches("0+")) {
                return Optional.empty();
            }
            var variant =
                    shop.catalogue()
                            .variant(Long.parseLong(match.group(1)))
                            .filter(found -> found.product().onSale());
            if (variant.isEmpty()) {
                return Optional.empty();
            }
            lines.add(
                    new Checkout.Line(
                            TokenBook.random(),
                            variant.get(),
                            variant.get().product().title(),
                            Integer.parseInt(match.group(2)),
                            lines.isEmpty() ? firstProperties : List.of(),
                            null,
                            null));
        }
        return Optional.of(lines);
    }

    /**
     * Base64URL of a JSON object; belongs to the first line only. What cannot be read is dropped.
     */
    private static List<Attribute> properties(@Nullable String encoded) {
        if (encoded == null) {
            return List.of();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return new JsonObject(text)
                    .stream()
                            .limit(MOST_PROPERTIES)
                            .map(
                                    entry ->
                                            new Attribute(
                                                    entry.getKey(),
                                                    String.valueOf(entry.getValue())))
                            .toList();
        } catch (IllegalArgumentException | DecodeException e) {
            return List.of();
        }
    }

    private static List<Attribute> attributes(MultiMap query) {
        var attributes = new ArrayList<Attribute>();
        for (var entry : query) {
            var match = ATTRIBUTE.matcher(entry.getKey());
            if (match.matches()) {
                attributes.add(new Attribute(match.group(1), entry.getValue()));
            }
        }
        return attributes;
    }

    private static List<String> discounts(@Nullable String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.split(","));
    }

    /** There is no parameter for a phone number, there neither. */
    private static Buyer buyer(MultiMap query) {
        var address =
                new Address(
                        shipping(query, "first_name"),
                        shipping(query, "last_name"),
                        shipping(query, "address1"),
                        shipping(query, "address2"),
                        shipping(query, "city"),
                        shipping(query, "province"),
                        shipping(query, "zip"),
                        shipping(query, "country"),
                        null);
        return new Buyer(query.get("checkout[email]"), null, null, address);
    }

    private static @Nullable String shipping(MultiMap query, String field) {
        return query.get("checkout[shipping_address][" + field + "]");
    }
}
