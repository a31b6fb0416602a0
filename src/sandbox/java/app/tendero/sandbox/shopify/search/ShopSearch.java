package app.tendero.sandbox.shopify.search;

import app.tendero.sandbox.shopify.shop.Customer;
import app.tendero.sandbox.shopify.shop.DraftOrder;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search fields of each resource, as the argument tables of the Admin schema list them. */
public final class ShopSearch {

    private ShopSearch() {}

    /**
     * Free words look into title, type, vendor, tags, variant titles, SKUs and barcodes; not into
     * the description.
     */
    public static Searchable<Product> products(Shop shop) {
        return new Searchable<Product>()
                .freeText(ShopSearch::textsOf)
                .words("title", Product::title)
                .exact("tag", Product::tags)
                .test(
                        "tag_not",
                        (product, term) ->
                                product.tags().stream().noneMatch(term.value()::equalsIgnoreCase))
                .exact("vendor", product -> List.of(product.vendor()))
                .exact("product_type", product -> List.of(product.type()))
                .exact("handle", product -> List.of(product.handle()))
                .exact("sku", product -> variants(product).map(Variant::sku).toList())
                .exact("barcode", product -> variants(product).map(Variant::barcode).toList())
                .words("variant_title", product -> String.join(" ", titles(product)))
                .oneOf("status", product -> List.of(product.status().name()))
                .test("published_status", (product, term) -> published(product.onSale(), term))
                .test("collection_id", (product, term) -> inCollection(shop, product, term))
                .number("id", product -> BigDecimal.valueOf(product.id()))
                .test(
                        "variant_id",
                        (product, term) -> variants(product).anyMatch(v -> isNumber(v.id(), term)))
                .number("inventory_total", product -> BigDecimal.valueOf(product.totalStock()))
                .number("price", Product::lowestPrice)
                .test(
                        "out_of_stock_somewhere",
                        (product, term) -> isTrue(term) == anySoldOut(product))
                .test("is_price_reduced", (product, term) -> isTrue(term) == reduced(product))
                .test("gift_card", (product, term) -> !isTrue(term))
                .time("created_at", Product::createdAt)
                .time("published_at", Product::createdAt)
                .time("updated_at", Product::updatedAt);
    }

    public static Searchable<Variant> variants(Shop shop) {
        return new Searchable<Variant>()
                .freeText(
                        variant -> List.of(variant.displayName(), variant.sku(), variant.barcode()))
                .words("title", Variant::title)
                .exact("sku", variant -> List.of(variant.sku()))
                .exact("barcode", variant -> List.of(variant.barcode()))
                .exact("vendor", variant -> List.of(variant.product().vendor()))
                .exact("product_type", variant -> List.of(variant.product().type()))
                .number("id", variant -> BigDecimal.valueOf(variant.id()))
                .number("product_id", variant -> BigDecimal.valueOf(variant.product().id()))
                .number("inventory_quantity", variant -> BigDecimal.valueOf(variant.stock()))
                .oneOf("product_status", variant -> List.of(variant.product().status().name()))
                .test(
                        "published_status",
                        (variant, term) -> published(variant.product().onSale(), term))
                .test("collection", (variant, term) -> inCollection(shop, variant.product(), term))
                .time("updated_at", variant -> variant.product().updatedAt());
    }

    public static Searchable<ProductCollection> collections() {
        return new Searchable<ProductCollection>()
                .freeText(collection -> List.of(collection.title(), collection.handle()))
                .words("title", ProductCollection::title)
                .exact("handle", collection -> List.of(collection.handle()))
                .number("id", collection -> BigDecimal.valueOf(collection.id()))
                .test(
                        "product_id",
                        (collection, term) ->
                                collection.products().stream()
                                        .anyMatch(product -> isNumber(product.id(), term)))
                .oneOf("collection_type", collection -> List.of("custom"))
                .test("published_status", (collection, term) -> published(true, term))
                .time("updated_at", ProductCollection::updatedAt);
    }

    public static Searchable<Customer> customers() {
        return new Searchable<Customer>()
                .freeText(
                        customer ->
                                present(
                                        customer.firstName(),
                                        customer.lastName(),
                                        customer.email(),
                                        customer.phone()))
                .exact("phone", customer -> present(customer.phone()))
                .exact("email", customer -> present(customer.email()))
                .words("first_name", Customer::firstName)
                .words("last_name", Customer::lastName)
                .exact("tag", Customer::tags)
                .exact("country", customer -> present(customer.address().country()))
                .number("id", customer -> BigDecimal.valueOf(customer.id()))
                .time("customer_date", Customer::createdAt)
                .time("updated_at", Customer::createdAt);
    }

    /** There is no phone among them: in Shopify neither. */
    public static Searchable<Order> orders() {
        return new Searchable<Order>()
                .freeText(
                        order -> present(order.name(), order.buyer().email(), order.confirmation()))
                .test(
                        "name",
                        (order, term) ->
                                order.name().equals(term.value())
                                        || String.valueOf(order.number()).equals(term.value()))
                .exact("email", order -> present(order.buyer().email()))
                .exact("confirmation_number", order -> List.of(order.confirmation()))
                .exact("tag", order -> order.terms().tags())
                .exact("discount_code", order -> order.terms().discountCodes())
                .exact("checkout_token", order -> present(order.terms().checkoutToken()))
                .exact("cart_token", order -> present(order.terms().cartToken()))
                .exact("source_name", order -> List.of(order.terms().sourceName()))
                .exact(
                        "sku",
                        order ->
                                order.lines().stream()
                                        .map(Order.Line::variant)
                                        .filter(Objects::nonNull)
                                        .map(Variant::sku)
                                        .toList())
                .oneOf("financial_status", order -> List.of("paid"))
                .oneOf(
                        "fulfillment_status",
                        order ->
                                order.fulfilment() == null
                                        ? List.of("unfulfilled", "unshipped")
                                        : List.of("fulfilled", "shipped"))
                .oneOf(
                        "status",
                        order -> List.of(order.cancelledAt() == null ? "open" : "cancelled", "any"))
                .number("id", order -> BigDecimal.valueOf(order.id()))
                .number(
                        "customer_id",
                        order ->
                                BigDecimal.valueOf(
                                        order.customer() == null ? 0 : order.customer().id()))
                .time("created_at", Order::createdAt)
                .time("processed_at", Order::createdAt)
                .time("updated_at", Order::createdAt);
    }

    public static Searchable<DraftOrder> drafts() {
        return new Searchable<DraftOrder>()
                .freeText(draft -> List.of(draft.name()))
                .exact("tag", draft -> draft.checkout().details().tags())
                .oneOf("status", draft -> List.of(draft.status()))
                .number("id", draft -> BigDecimal.valueOf(draft.id()))
                .time("created_at", draft -> draft.checkout().createdAt());
    }

    private static List<String> textsOf(Product product) {
        var texts =
                new ArrayList<String>(List.of(product.title(), product.type(), product.vendor()));
        texts.addAll(product.tags());
        variants(product)
                .forEach(
                        variant ->
                                texts.addAll(
                                        List.of(
                                                variant.title(),
                                                variant.sku(),
                                                variant.barcode())));
        return texts;
    }

    private static Stream<Variant> variants(Product product) {
        return product.variants().stream();
    }

    private static List<String> titles(Product product) {
        return variants(product).map(Variant::title).toList();
    }

    private static boolean published(boolean visible, Filter.Term term) {
        return switch (term.value().toLowerCase(Locale.ROOT)) {
            case "unpublished", "hidden" -> !visible;
            case "any" -> true;
            default -> visible;
        };
    }

    private static boolean inCollection(Shop shop, Product product, Filter.Term term) {
        return shop.catalogue().collectionsOf(product).stream()
                .anyMatch(found -> isNumber(found.id(), term));
    }

    private static boolean anySoldOut(Product product) {
        return variants(product).anyMatch(variant -> !variant.forSale());
    }

    private static boolean reduced(Product product) {
        return variants(product).anyMatch(variant -> variant.compareAtPrice() != null);
    }

    private static boolean isNumber(long id, Filter.Term term) {
        return term.value().equals(String.valueOf(id)) || term.value().endsWith("/" + id);
    }

    private static boolean isTrue(Filter.Term term) {
        return Boolean.parseBoolean(term.value());
    }

    private static List<String> present(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).toList();
    }
}
