package app.tendero.outbox;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.instant;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.money;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.optionalMoney;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.Fact;
import app.tendero.conversation.Fact.BasketLine;
import app.tendero.conversation.Fact.CartUpdated;
import app.tendero.conversation.Fact.CheckoutCreated;
import app.tendero.conversation.Fact.MenuUsed;
import app.tendero.conversation.Fact.MenuWentOn;
import app.tendero.conversation.Fact.OrderTold;
import app.tendero.conversation.Fact.ProductViewed;
import app.tendero.conversation.Fact.SessionExpired;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import com.fasterxml.jackson.databind.JsonNode;

/** Facts as they lie in the outbox. */
final class FactJson {

    private FactJson() {}

    static JsonNode write(Fact fact) {
        return switch (fact) {
            case ProductViewed(var product, var variant) -> {
                var json = kind("fact", "product-viewed");
                product.ifPresent(id -> json.put("product", id.value()));
                variant.ifPresent(id -> json.put("variant", id.value()));
                yield json;
            }
            case CartUpdated(var lines, var total) -> {
                var json = kind("fact", "cart-updated");
                total.ifPresent(sum -> json.set("total", money(sum)));
                yield json.set("lines", array(lines, FactJson::line));
            }
            case CheckoutCreated(var request) ->
                    kind("fact", "checkout-created").put("request", request);
            case OrderTold(var name, var total) ->
                    kind("fact", "order-told").put("name", name).set("total", money(total));
            case SessionExpired expired -> kind("fact", "session-expired");
            case MenuUsed(var entry, var at) ->
                    kind("fact", "menu-used").put("entry", entry).put("at", at.toString());
            case MenuWentOn(var entry, var used) ->
                    kind("fact", "menu-went-on").put("entry", entry).put("used", used.toString());
        };
    }

    private static JsonNode line(BasketLine line) {
        return object().put("variant", line.variant().value()).put("quantity", line.quantity());
    }

    /**
     * @throws IllegalArgumentException for a kind that this version does not know
     */
    static Fact read(JsonNode json) {
        return switch (text(json, "fact")) {
            case "product-viewed" ->
                    new ProductViewed(
                            present(json, "product").map(id -> new ProductId(id.longValue())),
                            present(json, "variant").map(id -> new VariantId(id.longValue())));
            case "cart-updated" ->
                    new CartUpdated(
                            list(
                                    json,
                                    "lines",
                                    line ->
                                            new BasketLine(
                                                    new VariantId(id(line, "variant")),
                                                    number(line, "quantity"))),
                            optionalMoney(json, "total"));
            case "checkout-created" -> new CheckoutCreated(number(json, "request"));
            case "order-told" -> new OrderTold(text(json, "name"), money(json, "total"));
            case "session-expired" -> new SessionExpired();
            case "menu-used" -> new MenuUsed(text(json, "entry"), instant(json, "at"));
            case "menu-went-on" -> new MenuWentOn(text(json, "entry"), instant(json, "used"));
            default -> throw new IllegalArgumentException("a fact of an unknown kind");
        };
    }
}
