package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Html;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.ProductCollection;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Variant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Products as shoppers see them: prices with currency, titles in the language of
 * {@code @inContext}.
 */
final class StorefrontCatalogue {

    private StorefrontCatalogue() {}

    static void wire(Wiring wiring) {
        product(wiring);
        variant(wiring);
        collection(wiring);
        wiring.type("Image", Picture.class)
                .of("id", value -> value.gid().replace("MediaImage", "ImageSource"))
                .of("altText", Picture::alt)
                .of("width", value -> Picture.SIDE)
                .of("height", value -> Picture.SIDE)
                .ask("url", Picture::url);
        wiring.type("MediaImage", Picture.Media.class)
                .of("id", value -> value.picture().gid())
                .of("alt", value -> value.picture().alt())
                .of("mediaContentType", value -> "IMAGE")
                .of("image", Picture.Media::picture);
        wiring.type("Shop", Shop.class)
                .of("id", AdminShop::gid)
                .of("name", value -> value.store().name())
                .of("description", value -> null)
                .of(
                        "paymentSettings",
                        value ->
                                Values.object(
                                        "currencyCode",
                                        value.currency(),
                                        "enabledPresentmentCurrencies",
                                        Localization.currencies(value)))
                .of("moneyFormat", value -> "{{amount}} " + value.currency())
                .ask(
                        "primaryDomain",
                        (value, ask) ->
                                Values.object(
                                        "host",
                                        value.domain(),
                                        "url",
                                        ask.links().base(),
                                        "sslEnabled",
                                        true));
    }

    private static void product(Wiring wiring) {
        wiring.type("Product", Product.class)
                .of("id", Product::gid)
                .of("handle", Product::handle)
                .ask("title", StorefrontCatalogue::title)
                .of("vendor", Product::vendor)
                .of("productType", Product::type)
                .of("tags", Product::tags)
                .of("descriptionHtml", Product::html)
                .ask("description", (value, ask) -> CatalogueParts.cut(value.text(), ask))
                .of("availableForSale", Product::forSale)
                .of("createdAt", Product::createdAt)
                .of("updatedAt", Product::updatedAt)
                .of("publishedAt", Product::createdAt)
                .of("totalInventory", Product::totalStock)
                .of("isGiftCard", value -> false)
                .of("requiresSellingPlan", value -> false)
                .ask("onlineStoreUrl", (value, ask) -> ask.links().product(value))
                .of("featuredImage", value -> CatalogueParts.picture(value))
                .ask(
                        "images",
                        (value, ask) ->
                                Connections.page(
                                        CatalogueParts.pictures(value).stream()
                                                .map(Picture.Media::picture)
                                                .toList(),
                                        ask,
                                        Picture::name))
                .ask(
                        "media",
                        (value, ask) ->
                                Connections.page(
                                        CatalogueParts.pictures(value),
                                        ask,
                                        media -> media.picture().name()))
                .ask("options", (value, ask) -> CatalogueParts.options(value, ask.number("first")))
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
                        "priceRange",
                        (value, ask) ->
                                Values.object(
                                        "minVariantPrice", money(value.lowestPrice(), ask),
                                        "maxVariantPrice", money(value.highestPrice(), ask)))
                .ask("compareAtPriceRange", StorefrontCatalogue::compareAtRange);
    }

    private static void variant(Wiring wiring) {
        wiring.type("ProductVariant", Variant.class)
                .of("id", Variant::gid)
                .of("title", Variant::title)
                .of("sku", Variant::sku)
                .of("barcode", Variant::barcode)
                .of("availableForSale", Variant::forSale)
                .of("quantityAvailable", value -> value.tracked() ? value.stock() : null)
                .of("currentlyNotInStock", value -> value.oversold() && value.stock() <= 0)
                .of("requiresShipping", value -> true)
                .of("taxable", value -> true)
                .of("product", Variant::product)
                .of("selectedOptions", CatalogueParts::selectedOptions)
                .of(
                        "image",
                        value ->
                                CatalogueParts.picture(value) instanceof Picture own
                                        ? own
                                        : CatalogueParts.picture(value.product()))
                .ask("price", (value, ask) -> money(value.price(), ask))
                .ask("compareAtPrice", (value, ask) -> nullable(value.compareAtPrice(), ask));
    }

    private static void collection(Wiring wiring) {
        wiring.type("Collection", ProductCollection.class)
                .of("id", ProductCollection::gid)
                .of("handle", ProductCollection::handle)
                .of("title", ProductCollection::title)
                .of("descriptionHtml", ProductCollection::html)
                .ask(
                        "description",
                        (value, ask) -> CatalogueParts.cut(Html.text(value.html()), ask))
                .of("updatedAt", ProductCollection::updatedAt)
                .of("image", value -> Picture.of(value.id(), value.image(), value.title()))
                .ask(
                        "products",
                        (value, ask) ->
                                Connections.page(
                                        StorefrontQueries.published(
                                                ProductLists.of(value, ask.text("sortKey"))),
                                        ask,
                                        Product::id));
    }

    private static String title(Product product, Ask ask) {
        return ask.language()
                .map(language -> product.translations().get(language))
                .orElse(product.title());
    }

    private static @Nullable Map<String, @Nullable Object> nullable(
            @Nullable BigDecimal amount, Ask ask) {
        return amount == null ? null : money(amount, ask);
    }

    /** An amount of the shop's money in that of the country the question is asked for. */
    private static Map<String, @Nullable Object> money(BigDecimal amount, Ask ask) {
        var market = ask.shop().market(ask.country().orElse(null));
        return Values.money(market.of(amount), market);
    }

    private static Object compareAtRange(Product product, Ask ask) {
        var prices =
                product.variants().stream()
                        .map(Variant::compareAtPrice)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        var range = prices.isEmpty() ? List.of(Money.ZERO) : prices;
        return Values.object(
                "minVariantPrice", money(range.getFirst(), ask),
                "maxVariantPrice", money(range.getLast(), ask));
    }
}
