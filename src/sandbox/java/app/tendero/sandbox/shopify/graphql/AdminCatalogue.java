package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Html;
import app.tendero.sandbox.shopify.shop.Market;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Products, variants, collections and pictures as the Admin API shows them. */
final class AdminCatalogue {

    /** From a variant's id to its inventory item's. */
    static final long ITEM_OFFSET = 1;

    private static final String PUBLICATION = "gid://shopify/Publication/101";

    private AdminCatalogue() {}

    static void wire(Wiring wiring) {
        var product = wiring.type("Product", Product.class);
        productFacts(product);
        productPrices(product);
        productLists(product);
        variant(wiring);
        collection(wiring);
        picture(wiring);
        stock(wiring);
    }

    private static void productFacts(Wiring.Fields<Product> product) {
        product.of("id", Product::gid)
                .of("legacyResourceId", Product::id)
                .of("handle", Product::handle)
                .of("title", Product::title)
                .of("vendor", Product::vendor)
                .of("productType", Product::type)
                .of("tags", Product::tags)
                .of("descriptionHtml", Product::html)
                .ask("description", (value, ask) -> CatalogueParts.cut(value.text(), ask))
                .of("status", value -> value.status().name())
                .of("createdAt", Product::createdAt)
                .of("updatedAt", Product::updatedAt)
                .of("publishedAt", value -> value.onSale() ? value.createdAt() : null)
                .of("totalInventory", Product::totalStock)
                .of("tracksInventory", Product::tracked)
                .of("hasOnlyDefaultVariant", value -> value.options().isEmpty())
                .of(
                        "hasOutOfStockVariants",
                        value -> value.variants().stream().anyMatch(v -> !v.forSale()))
                .of("isGiftCard", value -> false)
                .of("seo", value -> Values.object("title", null, "description", null))
                .of("category", value -> null)
                .ask(
                        "onlineStoreUrl",
                        (value, ask) -> value.onSale() ? ask.links().product(value) : null)
                .ask(
                        "translations",
                        (value, ask) -> translations(value, Values.orEmpty(ask.text("locale"))))
                .of("metafield", value -> null)
                .of("metafields", value -> Connections.empty())
                .of("availablePublicationsCount", value -> Values.count(value.onSale() ? 1 : 0))
                .of("resourcePublicationsCount", value -> Values.count(value.onSale() ? 1 : 0))
                .of("publishedOnCurrentPublication", Product::onSale)
                .ask(
                        "publishedOnPublication",
                        (value, ask) ->
                                value.onSale() && PUBLICATION.equals(ask.text("publicationId")));
    }

    private static void productPrices(Wiring.Fields<Product> product) {
        product.ask("priceRangeV2", (value, ask) -> range(value, ask.shop().home()))
                .ask("compareAtPriceRange", (value, ask) -> compareAtRange(value, ask.shop()))
                .ask(
                        "contextualPricing",
                        (value, ask) -> {
                            var market = market(ask);
                            return Values.object(
                                    "priceRange", range(value, market),
                                    "fixedQuantityRulesCount", 0,
                                    "minVariantPricing",
                                            pricing(
                                                    cheapest(value, Comparator.naturalOrder()),
                                                    market),
                                    "maxVariantPricing",
                                            pricing(
                                                    cheapest(value, Comparator.reverseOrder()),
                                                    market));
                        });
    }

    private static void productLists(Wiring.Fields<Product> product) {
        product.ask("options", (value, ask) -> CatalogueParts.options(value, ask.number("first")))
                .ask(
                        "variants",
                        (value, ask) -> Connections.page(value.variants(), ask, Variant::id))
                .of("variantsCount", value -> Values.count(value.variants().size()))
                .ask(
                        "collections",
                        (value, ask) ->
                                Connections.page(
                                        ask.shop().catalogue().collectionsOf(value),
                                        ask,
                                        ProductCollection::id))
                .ask(
                        "inCollection",
                        (value, ask) ->
                                ask.shop().catalogue().collectionsOf(value).stream()
                                        .anyMatch(found -> found.gid().equals(ask.text("id"))))
                .of("featuredMedia", value -> media(CatalogueParts.picture(value)))
                .of("mediaCount", value -> Values.count(CatalogueParts.pictures(value).size()))
                .ask(
                        "media",
                        (value, ask) ->
                                Connections.page(
                                        CatalogueParts.pictures(value),
                                        ask,
                                        media -> media.picture().name()))
                .ask("resourcePublications", AdminCatalogue::publications)
                .ask("resourcePublicationsV2", AdminCatalogue::publications);
    }

    private static void variant(Wiring wiring) {
        wiring.type("ProductVariant", Variant.class)
                .of("id", Variant::gid)
                .of("legacyResourceId", Variant::id)
                .of("title", Variant::title)
                .of("displayName", Variant::displayName)
                .of("position", Variant::position)
                .of("sku", Variant::sku)
                .of("barcode", Variant::barcode)
                .of("price", value -> Money.plain(value.price()))
                .of("compareAtPrice", value -> plain(value.compareAtPrice()))
                .of("availableForSale", Variant::forSale)
                .of("inventoryQuantity", Variant::stock)
                .of("sellableOnlineQuantity", value -> Math.min(value.available(), 1_000_000_000))
                .of("inventoryPolicy", value -> value.oversold() ? "CONTINUE" : "DENY")
                .of("inventoryItem", StockItem::new)
                .of("taxable", value -> true)
                .of("createdAt", value -> value.product().createdAt())
                .of("updatedAt", value -> value.product().updatedAt())
                .of("product", Variant::product)
                .of("selectedOptions", CatalogueParts::selectedOptions)
                .of("image", CatalogueParts::picture)
                .ask(
                        "media",
                        (value, ask) ->
                                Connections.page(
                                        ownMedia(value), ask, media -> media.picture().name()))
                .ask("contextualPricing", (value, ask) -> pricing(value, market(ask)))
                .of("metafield", value -> null)
                .of("metafields", value -> Connections.empty())
                .of("translations", value -> List.of());
    }

    private static void collection(Wiring wiring) {
        wiring.type("Collection", ProductCollection.class)
                .of("id", ProductCollection::gid)
                .of("legacyResourceId", ProductCollection::id)
                .of("handle", ProductCollection::handle)
                .of("title", ProductCollection::title)
                .of("descriptionHtml", ProductCollection::html)
                .ask(
                        "description",
                        (value, ask) -> CatalogueParts.cut(Html.text(value.html()), ask))
                .of("sortOrder", ProductCollection::sort)
                .of("updatedAt", ProductCollection::updatedAt)
                .of("image", value -> Picture.of(value.id(), value.image(), value.title()))
                .of("productsCount", value -> Values.count(value.products().size()))
                .ask(
                        "hasProduct",
                        (value, ask) ->
                                value.products().stream()
                                        .anyMatch(product -> product.gid().equals(ask.text("id"))))
                .ask(
                        "products",
                        (value, ask) ->
                                Connections.page(
                                        ProductLists.of(value, ask.text("sortKey")),
                                        ask,
                                        Product::id))
                .of("availablePublicationsCount", value -> Values.count(1))
                .of("publishedOnCurrentPublication", value -> true)
                .ask(
                        "publishedOnPublication",
                        (value, ask) -> PUBLICATION.equals(ask.text("publicationId")))
                .of("translations", value -> List.of())
                .of("metafield", value -> null)
                .of("metafields", value -> Connections.empty());
    }

    private static void picture(Wiring wiring) {
        wiring.type("Image", Picture.class)
                .of("id", value -> value.gid().replace("MediaImage", "ImageSource"))
                .of("altText", Picture::alt)
                .of("width", value -> Picture.SIDE)
                .of("height", value -> Picture.SIDE)
                .ask("url", Picture::url)
                .ask("src", Picture::url)
                .ask("originalSrc", Picture::url);
        wiring.type("MediaImage", Picture.Media.class)
                .of("id", value -> value.picture().gid())
                .of("alt", value -> value.picture().alt())
                .of("mediaContentType", value -> "IMAGE")
                .of("mimeType", value -> "image/jpeg")
                .of("status", value -> "READY")
                .of("image", Picture.Media::picture)
                .of("preview", value -> value.picture().preview());
    }

    private static void stock(Wiring wiring) {
        wiring.type("InventoryItem", StockItem.class)
                .of("id", value -> "gid://shopify/InventoryItem/" + value.id())
                .of("legacyResourceId", StockItem::id)
                .of("sku", value -> value.variant().sku())
                .of("tracked", value -> value.variant().tracked())
                .of("requiresShipping", value -> true)
                .of("variant", StockItem::variant)
                .ask(
                        "inventoryLevels",
                        (value, ask) ->
                                Connections.page(
                                        List.of(level(value, ask.shop())),
                                        ask,
                                        level -> String.valueOf(level.get("id"))));
    }

    static Map<String, @Nullable Object> publication() {
        return Values.object(
                "__typename", "Publication", "id", PUBLICATION, "name", "Online Store");
    }

    private static Object publications(Product product, Ask ask) {
        var one =
                Values.object(
                        "isPublished",
                        true,
                        "publishDate",
                        product.createdAt(),
                        "publication",
                        publication(),
                        "publishable",
                        product);
        return Connections.page(
                product.onSale() ? List.of(one) : List.of(), ask, entry -> PUBLICATION);
    }

    private static List<Object> translations(Product product, String locale) {
        var title = product.translations().get(locale);
        return title == null
                ? List.of()
                : List.of(
                        Values.object(
                                "key",
                                "title",
                                "locale",
                                locale,
                                "value",
                                title,
                                "outdated",
                                false));
    }

    private static List<Picture.Media> ownMedia(Variant variant) {
        return CatalogueParts.picture(variant) instanceof Picture own
                ? List.of(new Picture.Media(own))
                : List.of();
    }

    private static Picture.@Nullable Media media(@Nullable Picture picture) {
        return picture == null ? null : new Picture.Media(picture);
    }

    /** Whose prices {@code context} asks for: company locations and locations have none here. */
    private static Market market(Ask ask) {
        return ask.shop().market(ask.input("context").text("country"));
    }

    private static Map<String, @Nullable Object> range(Product product, Market market) {
        return Values.object(
                "minVariantPrice", Values.money(market.of(product.lowestPrice()), market),
                "maxVariantPrice", Values.money(market.of(product.highestPrice()), market));
    }

    private static @Nullable Object compareAtRange(Product product, Shop shop) {
        var prices =
                product.variants().stream()
                        .map(Variant::compareAtPrice)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        return prices.isEmpty()
                ? null
                : Values.object(
                        "minVariantCompareAtPrice", Values.money(prices.getFirst(), shop),
                        "maxVariantCompareAtPrice", Values.money(prices.getLast(), shop));
    }

    private static Variant cheapest(Product product, Comparator<BigDecimal> order) {
        return product.variants().stream()
                .min(Comparator.comparing(Variant::price, order))
                .orElseThrow();
    }

    private static Map<String, @Nullable Object> pricing(Variant variant, Market market) {
        var before = variant.compareAtPrice();
        return Values.object(
                "price",
                Values.money(market.of(variant.price()), market),
                "compareAtPrice",
                before == null ? null : Values.money(market.of(before), market),
                "unitPrice",
                null);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.plain(amount);
    }

    private static Map<String, @Nullable Object> level(StockItem item, Shop shop) {
        var quantities =
                List.of(
                        Values.object("name", "available", "quantity", item.variant().stock()),
                        Values.object("name", "incoming", "quantity", 0));
        return Values.object(
                "id",
                "gid://shopify/InventoryLevel/" + item.id() + "?inventory_item_id=" + item.id(),
                "isActive",
                true,
                "location",
                AdminShop.location(shop),
                "quantities",
                quantities);
    }
}
