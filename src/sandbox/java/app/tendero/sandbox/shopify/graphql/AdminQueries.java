package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.search.Searchable;
import app.tendero.sandbox.shopify.search.ShopSearch;
import app.tendero.sandbox.shopify.shop.Customer;
import app.tendero.sandbox.shopify.shop.DraftOrder;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.SalesBook;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The top-level questions of the Admin API. */
final class AdminQueries {

    private AdminQueries() {}

    static void wire(Wiring wiring) {
        var root = wiring.type("QueryRoot", Object.class);
        catalogue(root);
        sales(root);
        root.ask("shop", (none, ask) -> ask.shop())
                .ask(
                        "currentAppInstallation",
                        (none, ask) -> AdminShop.installation(ask.shop(), ask.call().right()))
                .ask("shopLocales", (none, ask) -> AdminShop.locales(ask.shop()))
                .ask(
                        "publications",
                        (none, ask) ->
                                Connections.page(
                                        List.of(AdminCatalogue.publication()),
                                        ask,
                                        publication -> String.valueOf(publication.get("id"))))
                .ask(
                        "locations",
                        (none, ask) ->
                                Connections.page(
                                        List.of(AdminShop.location(ask.shop())),
                                        ask,
                                        location -> String.valueOf(location.get("id"))))
                .ask("webhookSubscriptions", AdminQueries::webhookSubscriptions)
                .ask("node", (none, ask) -> node(ask.shop(), Values.orEmpty(ask.text("id"))))
                .ask(
                        "nodes",
                        (none, ask) ->
                                ask.texts("ids").stream().map(id -> node(ask.shop(), id)).toList());
    }

    private static void catalogue(Wiring.Fields<Object> root) {
        root.ask(
                        "product",
                        (none, ask) ->
                                ask.shop()
                                        .catalogue()
                                        .product(ask.id("id", "Product"))
                                        .orElse(null))
                .ask(
                        "productVariant",
                        (none, ask) ->
                                ask.shop()
                                        .catalogue()
                                        .variant(ask.id("id", "ProductVariant"))
                                        .orElse(null))
                .ask(
                        "collection",
                        (none, ask) ->
                                ask.shop()
                                        .catalogue()
                                        .collection(ask.id("id", "Collection"))
                                        .orElse(null))
                .ask("productByIdentifier", AdminQueries::productByIdentifier)
                .ask("collectionByIdentifier", AdminQueries::collectionByIdentifier)
                .ask(
                        "products",
                        (none, ask) ->
                                Connections.page(
                                        ProductLists.search(ask, ShopSearch.products(ask.shop())),
                                        ask,
                                        product -> product.id()))
                .ask(
                        "productsCount",
                        (none, ask) ->
                                Values.count(
                                        ProductLists.search(ask, ShopSearch.products(ask.shop()))
                                                .size()))
                .ask(
                        "productVariants",
                        (none, ask) -> Connections.page(variants(ask), ask, Variant::id))
                .ask(
                        "collections",
                        (none, ask) ->
                                Connections.page(
                                        ProductLists.collections(ask),
                                        ask,
                                        collection -> collection.id()))
                .ask(
                        "collectionsCount",
                        (none, ask) -> Values.count(ProductLists.collections(ask).size()))
                .ask(
                        "productTags",
                        (none, ask) -> Connections.page(ProductLists.tags(ask), ask, tag -> tag))
                .ask("inventoryItem", AdminQueries::inventoryItem)
                .ask(
                        "inventoryItems",
                        (none, ask) ->
                                Connections.page(
                                        variants(ask).stream().map(StockItem::new).toList(),
                                        ask,
                                        StockItem::id));
    }

    private static void sales(Wiring.Fields<Object> root) {
        root.ask(
                        "customer",
                        (none, ask) ->
                                ask.shop().sales().customer(ask.id("id", "Customer")).orElse(null))
                .ask("customerByIdentifier", AdminQueries::customerByIdentifier)
                .ask(
                        "customers",
                        (none, ask) ->
                                Connections.page(
                                        found(
                                                ask,
                                                ShopSearch.customers(),
                                                ask.shop().sales().customers()),
                                        ask,
                                        Customer::id))
                .ask(
                        "order",
                        (none, ask) -> ask.shop().sales().order(ask.id("id", "Order")).orElse(null))
                .ask(
                        "orders",
                        (none, ask) ->
                                Connections.page(
                                        sorted(
                                                found(
                                                        ask,
                                                        ShopSearch.orders(),
                                                        ask.shop().sales().orders())),
                                        ask,
                                        Order::id))
                .ask(
                        "ordersCount",
                        (none, ask) ->
                                Values.count(
                                        found(ask, ShopSearch.orders(), ask.shop().sales().orders())
                                                .size()))
                .ask("returnableFulfillments", AdminReturns::returnable)
                .ask(
                        "draftOrders",
                        (none, ask) ->
                                Connections.page(
                                        found(ask, ShopSearch.drafts(), drafts(ask).drafts()),
                                        ask,
                                        DraftOrder::id))
                .ask(
                        "draftOrder",
                        (none, ask) -> drafts(ask).draft(ask.id("id", "DraftOrder")).orElse(null));
    }

    private static SalesBook drafts(Ask ask) {
        ask.needs("read_draft_orders");
        return ask.shop().sales();
    }

    /**
     * Rows that pass the {@code query} argument; fields that nobody knows become Shopify's search
     * warnings.
     */
    static <T> List<T> found(Ask ask, Searchable<T> searchable, List<T> rows) {
        var query = ask.text("query");
        var prepared = searchable.prepare(query);
        if (!prepared.unknown().isEmpty()) {
            ask.call()
                    .searchNote(searchNote(ask.field(), Values.orEmpty(query), prepared.unknown()));
        }
        return rows.stream().filter(prepared.test()).toList();
    }

    private static Map<String, Object> searchNote(
            String field, String query, List<String> unknown) {
        var warnings =
                unknown.stream()
                        .map(
                                name ->
                                        Map.of(
                                                "field",
                                                name,
                                                "message",
                                                "Invalid search field for this query.",
                                                "code",
                                                "invalid_field"))
                        .toList();
        return Map.of("path", List.of(field), "query", query, "warnings", warnings);
    }

    static List<Order> sorted(List<Order> orders) {
        return orders.stream()
                .sorted(Comparator.comparing(Order::createdAt).thenComparing(Order::id))
                .toList();
    }

    private static List<Variant> variants(Ask ask) {
        return found(ask, ShopSearch.variants(ask.shop()), ask.shop().catalogue().variants());
    }

    private static @Nullable Object productByIdentifier(Object none, Ask ask) {
        var identifier = ask.input("identifier");
        var catalogue = ask.shop().catalogue();
        if (identifier.text("handle") instanceof String handle) {
            return catalogue.product(handle).orElse(null);
        }
        return identifier.text("id") instanceof String id
                ? catalogue.product(number("Product", id)).orElse(null)
                : null;
    }

    private static @Nullable Object collectionByIdentifier(Object none, Ask ask) {
        var identifier = ask.input("identifier");
        var catalogue = ask.shop().catalogue();
        if (identifier.text("handle") instanceof String handle) {
            return catalogue.collection(handle).orElse(null);
        }
        return identifier.text("id") instanceof String id
                ? catalogue.collection(number("Collection", id)).orElse(null)
                : null;
    }

    private static @Nullable Object customerByIdentifier(Object none, Ask ask) {
        var identifier = ask.input("identifier");
        var sales = ask.shop().sales();
        if (identifier.text("phoneNumber") instanceof String phone) {
            return sales.customerByPhone(phone).orElse(null);
        }
        if (identifier.text("emailAddress") instanceof String email) {
            return sales.customerByEmail(email).orElse(null);
        }
        return identifier.text("id") instanceof String id
                ? sales.customer(number("Customer", id)).orElse(null)
                : null;
    }

    private static @Nullable Object inventoryItem(Object none, Ask ask) {
        long variant = ask.id("id", "InventoryItem") - AdminCatalogue.ITEM_OFFSET;
        return ask.shop().catalogue().variant(variant).map(StockItem::new).orElse(null);
    }

    private static Object webhookSubscriptions(Object none, Ask ask) {
        return Connections.page(ask.shop().subscriptions(), ask, subscription -> subscription.id());
    }

    /** Whatever stands behind a global id, null if nothing does. */
    static @Nullable Object node(Shop shop, String text) {
        var gid = Gid.parse(text).orElseThrow(() -> Problem.invalidId(text));
        long id = number(gid.type(), text);
        return switch (gid.type()) {
            case "Product" -> shop.catalogue().product(id).orElse(null);
            case "ProductVariant" -> shop.catalogue().variant(id).orElse(null);
            case "Collection" -> shop.catalogue().collection(id).orElse(null);
            case "InventoryItem" ->
                    shop.catalogue()
                            .variant(id - AdminCatalogue.ITEM_OFFSET)
                            .map(StockItem::new)
                            .orElse(null);
            case "Customer" -> shop.sales().customer(id).orElse(null);
            case "Order" -> shop.sales().order(id).orElse(null);
            case "DraftOrder" -> shop.sales().draft(id).orElse(null);
            case "Shop" -> shop.facts().id() == id ? shop : null;
            default -> null;
        };
    }

    private static long number(String type, String text) {
        return Gid.number(type, text).orElseThrow(() -> Problem.invalidId(text));
    }
}
