package app.tendero.sandbox.shopify.pages;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.Html;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shop;

/** The smaller pages of a shop. */
public final class Pages {

    private Pages() {}

    /** After payment, and whenever the order's status link is opened. */
    public static String thankYou(Shop shop, Links links, Order order) {
        var name = order.buyer().address().name();
        var body =
                "<h1>Thank you"
                        + (name.isEmpty() ? "" : ", " + Html.escape(name))
                        + "!</h1>"
                        + "<p class=\"card\" role=\"status\">Order <strong id=\"order-name\">"
                        + order.name()
                        + "</strong> is confirmed.<br><span class=\"soft\">Confirmation "
                        + order.confirmation()
                        + "</span></p><section aria-labelledby=\"what\"><h2 id=\"what\">What you bought</h2>"
                        + new Lines(shop, links).of(order)
                        + "</section>"
                        + "<a class=\"button\" href=\"/sandbox\">Back to the chat</a>";
        return Layout.page(shop, "Order " + order.name(), body);
    }

    public static String product(Shop shop, Links links, Product product) {
        var image =
                product.image() == null
                        ? ""
                        : "<img class=\"large\" alt=\""
                                + Html.escape(product.title())
                                + "\" src=\""
                                + Html.escape(links.image(product.image()))
                                + "\">";
        var body =
                "<h1>"
                        + Html.escape(product.title())
                        + "</h1>"
                        + image
                        + "<p class=\"total\">"
                        + Layout.money(product.lowestPrice(), shop)
                        + "</p><section>"
                        + product.html()
                        + "</section>";
        return Layout.page(shop, product.title(), body);
    }

    /** Something that a shopper's link led to and that is not there. */
    public static String problem(Shop shop, String title, String text) {
        return Layout.page(
                shop,
                title,
                "<h1>"
                        + Html.escape(title)
                        + "</h1><p class=\"problem\">"
                        + Html.escape(text)
                        + "</p>");
    }

    /**
     * Where a merchant allows an app to be installed.
     *
     * @param scopes as the app asked for them, comma separated
     */
    public static String consent(Shop shop, String app, String scopes) {
        var list = new StringBuilder("<ul>");
        for (var scope : scopes.split(",")) {
            list.append("<li>").append(Html.escape(scope.strip())).append("</li>");
        }
        var body =
                "<h1>Install app</h1><p>The app <strong>"
                        + Html.escape(app)
                        + "</strong> wants access to this shop:</p><section>"
                        + list.append("</ul>")
                        + "</section><form method=\"post\"><button type=\"submit\" id=\"install\">Install app</button></form>";
        return Layout.page(shop, "Install app", body);
    }
}
