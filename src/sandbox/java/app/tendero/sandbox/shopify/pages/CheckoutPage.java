package app.tendero.sandbox.shopify.pages;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.shop.Buyer;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Html;
import app.tendero.sandbox.shopify.shop.Shop;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a shopper says who they are and pays. */
public final class CheckoutPage {

    private static final List<String> COUNTRIES =
            List.of(
                    "AT", "BE", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "IN", "IT", "MA",
                    "MX", "NL", "PT", "US");

    private CheckoutPage() {}

    /**
     * @param missing names of fields that must be filled
     * @param gone titles of what sold out meanwhile
     */
    public static String html(
            Shop shop, Links links, Checkout checkout, List<String> missing, List<String> gone) {
        if (checkout.lines().isEmpty()) {
            return empty(shop, gone);
        }
        var body =
                "<h1>Checkout</h1>"
                        + notice(gone)
                        + "<section aria-labelledby=\"what\"><h2 id=\"what\">Your order</h2>"
                        + new Lines(shop, links).of(checkout)
                        + note(checkout)
                        + "</section>"
                        + form(shop, checkout, missing);
        return Layout.page(shop, "Checkout", body);
    }

    private static String empty(Shop shop, List<String> gone) {
        return Layout.page(
                shop,
                "Cart",
                "<h1>Your cart is empty</h1>"
                        + notice(gone)
                        + "<p>Go back to the chat to choose something else.</p>");
    }

    private static String notice(List<String> gone) {
        if (gone.isEmpty()) {
            return "";
        }
        var names = gone.stream().distinct().map(Html::escape).collect(Collectors.joining(", "));
        return "<div class=\"problem\" role=\"alert\">Some items are no longer available in the quantity you chose: "
                + names
                + ". Your order has been changed.</div>";
    }

    private static String note(Checkout checkout) {
        var note = checkout.details().note();
        return note == null || note.isBlank()
                ? ""
                : "<p class=\"soft\">Note: " + Html.escape(note) + "</p>";
    }

    private static String form(Shop shop, Checkout checkout, List<String> missing) {
        var buyer = checkout.details().buyer();
        var address = buyer.address();
        var fields = new StringBuilder();
        fields.append("<h2>Contact</h2>");
        if (missing.contains("email")) {
            fields.append("<div class=\"problem\" role=\"alert\" id=\"contact-problem\">")
                    .append("Enter an e-mail address or a phone number.</div>");
        }
        boolean marked = missing.contains("email");
        fields.append(input("email", "E-mail", "email", "email", buyer.email(), marked));
        fields.append(input("phone", "Phone", "tel", "tel", buyer.phone(), marked));
        fields.append("<h2>Delivery</h2>");
        fields.append(country(shop, buyer));
        fields.append("<div class=\"two\"><div>")
                .append(
                        input(
                                "first_name",
                                "First name",
                                "text",
                                "given-name",
                                address.firstName(),
                                false))
                .append("</div><div>")
                .append(
                        input(
                                "last_name",
                                "Last name",
                                "text",
                                "family-name",
                                address.lastName(),
                                false))
                .append("</div></div>");
        fields.append(
                input("address1", "Address", "text", "address-line1", address.address1(), false));
        fields.append("<div class=\"two\"><div>")
                .append(input("zip", "Postcode", "text", "postal-code", address.zip(), false))
                .append("</div><div>")
                .append(input("city", "City", "text", "address-level2", address.city(), false))
                .append("</div></div>");
        fields.append("<p class=\"soft\">Payment: test card of the sandbox.</p>");
        var total = Layout.money(shop.totals(checkout).total(), checkout.market(shop));
        return "<form method=\"post\" novalidate>"
                + fields
                + "<button type=\"submit\" id=\"pay\">Pay "
                + total
                + "</button></form>";
    }

    private static String input(
            String name,
            String label,
            String type,
            String complete,
            @Nullable String value,
            boolean marked) {
        return "<label for=\""
                + name
                + "\">"
                + label
                + "</label><input id=\""
                + name
                + "\" name=\""
                + name
                + "\" type=\""
                + type
                + "\" autocomplete=\""
                + complete
                + "\" value=\""
                + Html.escape(value == null ? "" : value)
                + "\""
                + (marked ? " aria-invalid=\"true\" aria-describedby=\"contact-problem\"" : "")
                + ">";
    }

    private static String country(Shop shop, Buyer buyer) {
        var known = buyer.address().country() == null ? buyer.country() : buyer.address().country();
        var chosen = known == null ? shop.store().country() : known;
        var options =
                COUNTRIES.stream()
                        .map(
                                code ->
                                        "<option value=\""
                                                + code
                                                + "\""
                                                + (code.equals(chosen) ? " selected" : "")
                                                + ">"
                                                + Locale.of("", code)
                                                        .getDisplayCountry(Locale.ENGLISH)
                                                + "</option>")
                        .collect(Collectors.joining());
        return "<label for=\"country\">Country</label><select id=\"country\" name=\"country\" "
                + "autocomplete=\"country\">"
                + options
                + "</select>";
    }
}
