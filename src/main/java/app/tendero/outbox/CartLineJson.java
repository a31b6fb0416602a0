package app.tendero.outbox;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.money;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import com.fasterxml.jackson.databind.JsonNode;

/** Cart lines in JSON: in effects here, and in the conversations that {@code turn} keeps. */
public final class CartLineJson {

    private CartLineJson() {}

    public static JsonNode write(CartLine line) {
        var json =
                object().put("variant", line.variant().value())
                        .put("product", line.product().value())
                        .put("title", line.title())
                        .put("quantity", line.quantity());
        json.set("unitPrice", money(line.unitPrice()));
        if (!line.modifiers().isEmpty()) {
            json.set("modifiers", array(line.modifiers(), CartLineJson::write));
        }
        return json;
    }

    private static JsonNode write(Modifier modifier) {
        var json =
                object().put("id", modifier.id())
                        .put("name", modifier.name())
                        .put("quantity", modifier.quantity());
        json.set("price", money(modifier.price()));
        return json;
    }

    public static CartLine read(JsonNode json) {
        return new CartLine(
                new VariantId(id(json, "variant")),
                new ProductId(id(json, "product")),
                text(json, "title"),
                number(json, "quantity"),
                money(json, "unitPrice"),
                list(json, "modifiers", CartLineJson::modifier));
    }

    private static Modifier modifier(JsonNode json) {
        return new Modifier(
                text(json, "id"),
                text(json, "name"),
                number(json, "quantity"),
                money(json, "price"));
    }
}
