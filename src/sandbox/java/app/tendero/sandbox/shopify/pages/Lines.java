package app.tendero.sandbox.shopify.pages;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Html;
import app.tendero.sandbox.shopify.shop.Market;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Totals;
import app.tendero.sandbox.shopify.shop.Variant;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of what is bought and what it comes to, the same before and after payment. */
record Lines(Shop shop, Links links) {

    String of(Checkout checkout) {
        var items =
                checkout.lines().stream()
                        .map(
                                line ->
                                        item(
                                                line.variant(),
                                                line.title(),
                                                line.quantity(),
                                                line.properties(),
                                                line.market(shop),
                                                line.total()))
                        .collect(Collectors.joining());
        return "<ul class=\"lines\">" + items + "</ul>" + sums(shop.totals(checkout));
    }

    String of(Order order) {
        var items =
                order.lines().stream()
                        .map(
                                line ->
                                        item(
                                                line.variant(),
                                                line.title(),
                                                line.quantity(),
                                                line.properties(),
                                                line.market(),
                                                line.total()))
                        .collect(Collectors.joining());
        return "<ul class=\"lines\">" + items + "</ul>" + sums(order.totals());
    }

    private String item(
            @Nullable Variant variant,
            String title,
            int quantity,
            List<Attribute> properties,
            Market market,
            BigDecimal total) {
        var variantTitle = variant == null || variant.values().isEmpty() ? "" : variant.title();
        var details =
                properties.stream()
                        .filter(property -> !property.key().startsWith("_"))
                        .map(property -> property.key() + ": " + property.value())
                        .collect(Collectors.joining(", "));
        return """
                <li>%s<div class="grow"><div>%s</div><div class="soft">%s</div><div class="soft">%s</div>\
                <div class="soft">Quantity: %d</div></div><div>%s</div></li>
                """
                .formatted(
                        image(variant),
                        Html.escape(title),
                        Html.escape(variantTitle),
                        Html.escape(details),
                        quantity,
                        Layout.money(total, market));
    }

    private String image(@Nullable Variant variant) {
        var name = variant == null ? null : variant.image();
        return name == null
                ? ""
                : "<img alt=\"\" src=\"" + Html.escape(links.image(name) + "&width=160") + "\">";
    }

    private String sums(Totals totals) {
        var rows = new StringBuilder("<dl class=\"sums\">");
        row(rows, "Subtotal", totals, totals.lines(), "");
        if (totals.discount().signum() > 0) {
            row(rows, "Discount", totals, totals.discount().negate(), "");
        }
        if (totals.shipping().compareTo(Money.ZERO) > 0) {
            row(rows, "Delivery", totals, totals.shipping(), "");
        }
        row(rows, "Total", totals, totals.total(), " class=\"total\"");
        return rows.append("</dl>").toString();
    }

    private static void row(
            StringBuilder rows, String name, Totals totals, BigDecimal amount, String style) {
        rows.append("<dt")
                .append(style)
                .append('>')
                .append(name)
                .append("</dt><dd")
                .append(style)
                .append('>');
        rows.append(Layout.money(amount, totals.market())).append("</dd>");
    }
}
