package app.tendero.turn;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.flag;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.instant;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.money;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.optionalInstant;
import static app.tendero.platform.StoredJson.optionalNumber;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.parse;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;
import static app.tendero.platform.StoredJson.texts;

import app.tendero.conversation.BrowseStep;
import app.tendero.conversation.BrowseStep.AwaitingSearchWords;
import app.tendero.conversation.BrowseStep.ChoosingOptions;
import app.tendero.conversation.BrowseStep.ChoosingQuantity;
import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.Cart;
import app.tendero.conversation.CartStep;
import app.tendero.conversation.CartStep.CartCleared;
import app.tendero.conversation.CartStep.ChangingLine;
import app.tendero.conversation.CheckoutStep;
import app.tendero.conversation.CheckoutStep.AwaitingCheckout;
import app.tendero.conversation.CheckoutStep.AwaitingPayment;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Conversation.PlacedOrder;
import app.tendero.conversation.HandOff;
import app.tendero.conversation.MenuTrail;
import app.tendero.conversation.OrderAccess;
import app.tendero.conversation.OrderAccess.Proven;
import app.tendero.conversation.OrderStep;
import app.tendero.conversation.OrderStep.AtOrder;
import app.tendero.conversation.OrderStep.AwaitingAddress;
import app.tendero.conversation.OrderStep.AwaitingCancelAnswer;
import app.tendero.conversation.OrderStep.AwaitingOrderNumber;
import app.tendero.conversation.OrderStep.AwaitingProof;
import app.tendero.conversation.Step;
import app.tendero.conversation.TicketStep;
import app.tendero.conversation.TicketTalk;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.outbox.CartLineJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.Locale;

/**
 * A conversation as it lies in its row. A field that a row does not have yet reads as in a new
 * conversation, and a step of a later version as idle: a talk always goes on.
 */
public final class ConversationCodec {

    private ConversationCodec() {}

    public static String write(Conversation conversation) {
        var json = object();
        conversation.chosen().ifPresent(language -> json.put("chosen", language.tag()));
        conversation.recognised().ifPresent(language -> json.put("recognised", language.tag()));
        json.put("greeted", conversation.greeted()).put("stopped", conversation.stopped());
        conversation.apologised().ifPresent(at -> json.put("apologised", at.toString()));
        json.set("cart", cart(conversation.cart()));
        json.set("step", step(conversation.step()));
        json.put("checkouts", conversation.checkouts());
        json.set("boughtNow", array(conversation.boughtNow(), IntNode::valueOf));
        json.set("orders", array(conversation.orders(), ConversationCodec::order));
        if (!conversation.access().equals(OrderAccess.NONE)) {
            json.set("access", access(conversation.access()));
        }
        if (!conversation.trail().equals(MenuTrail.NONE)) {
            json.set("trail", trail(conversation.trail()));
        }
        if (conversation.misunderstood() > 0) {
            json.put("misunderstood", conversation.misunderstood());
        }
        if (!conversation.handOff().equals(HandOff.NONE)) {
            json.set("handOff", handOff(conversation.handOff()));
        }
        conversation.country().ifPresent(country -> json.put("country", country.code()));
        if (!conversation.tickets().equals(TicketTalk.NONE)) {
            json.set("tickets", TicketStepJson.write(conversation.tickets()));
        }
        return json.toString();
    }

    private static JsonNode cart(Cart cart) {
        var json = object();
        cart.touched().ifPresent(at -> json.put("touched", at.toString()));
        return json.set("lines", array(cart.lines(), CartLineJson::write));
    }

    private static JsonNode order(PlacedOrder order) {
        var json = object().put("name", order.name()).put("at", order.at().toString());
        return json.set("total", money(order.total()));
    }

    private static JsonNode access(OrderAccess access) {
        var json = object().put("wrong", access.wrong());
        access.lastWrong().ifPresent(at -> json.put("lastWrong", at.toString()));
        return json.set(
                "proven",
                array(
                        access.proven(),
                        one -> object().put("order", one.order()).put("at", one.at().toString())));
    }

    private static JsonNode trail(MenuTrail trail) {
        var json = object();
        trail.menu().ifPresent(menu -> json.put("menu", menu).set("shown", texts(trail.shown())));
        trail.last().ifPresent(l -> json.put("entry", l.entry()).put("used", l.at().toString()));
        return json;
    }

    private static JsonNode handOff(HandOff handOff) {
        var json =
                object().put("by", handOff.by().name().toLowerCase(Locale.ROOT))
                        .put("heard", handOff.heard())
                        .put("shown", handOff.shown());
        handOff.opened().ifPresent(at -> json.put("opened", at.toString()));
        handOff.last().ifPresent(at -> json.put("last", at.toString()));
        return json;
    }

    private static JsonNode step(Step step) {
        return switch (step) {
            case BrowseStep browse -> step(browse);
            case CartStep cart -> step(cart);
            case CheckoutStep checkout -> step(checkout);
            case OrderStep order -> step(order);
            case TicketStep ticket -> TicketStepJson.write(ticket);
        };
    }

    private static JsonNode step(BrowseStep step) {
        return switch (step) {
            case Idle idle -> kind("step", "idle");
            case AwaitingSearchWords waiting -> kind("step", "awaiting-search-words");
            case ChoosingOptions(var product, var chosen, var quantity) ->
                    kind("step", "choosing-options")
                            .put("product", product.value())
                            .put("quantity", quantity)
                            .set("chosen", texts(chosen));
            case ChoosingQuantity(var variant, var quantity) ->
                    kind("step", "choosing-quantity")
                            .put("variant", variant.value())
                            .put("quantity", quantity);
        };
    }

    private static JsonNode step(CartStep step) {
        return switch (step) {
            case ChangingLine(var line) -> kind("step", "changing-line").put("line", line);
            case CartCleared(var lines) ->
                    kind("step", "cart-cleared").set("lines", array(lines, CartLineJson::write));
        };
    }

    private static JsonNode step(CheckoutStep step) {
        return switch (step) {
            case AwaitingCheckout(var request, var lines, var buyNow) ->
                    kind("step", "awaiting-checkout")
                            .put("request", request)
                            .put("buyNow", buyNow)
                            .set("lines", array(lines, CartLineJson::write));
            case AwaitingPayment(var request, var url, var buyNow) ->
                    kind("step", "awaiting-payment")
                            .put("request", request)
                            .put("url", url)
                            .put("buyNow", buyNow);
        };
    }

    private static JsonNode step(OrderStep step) {
        return switch (step) {
            case AwaitingOrderNumber waiting -> kind("step", "awaiting-order-number");
            case AwaitingProof(var number) -> kind("step", "awaiting-proof").put("number", number);
            case AtOrder(var number) -> kind("step", "at-order").put("number", number);
            case AwaitingCancelAnswer(var number) ->
                    kind("step", "awaiting-cancel-answer").put("number", number);
            case AwaitingAddress(var number) ->
                    kind("step", "awaiting-address").put("number", number);
        };
    }

    /**
     * @throws IllegalArgumentException when the text is no JSON or a cart line lacks what it needs
     */
    public static Conversation read(String stored) {
        var json = parse(stored);
        return new Conversation(
                optionalText(json, "chosen").flatMap(Language::parse),
                optionalText(json, "recognised").flatMap(Language::parse),
                flag(json, "greeted"),
                flag(json, "stopped"),
                optionalInstant(json, "apologised"),
                present(json, "cart").map(ConversationCodec::readCart).orElse(Cart.EMPTY),
                present(json, "step").map(ConversationCodec::readStep).orElseGet(Idle::new),
                optionalNumber(json, "checkouts").orElse(0),
                list(json, "boughtNow", JsonNode::intValue),
                list(json, "orders", ConversationCodec::readOrder),
                present(json, "access").map(ConversationCodec::readAccess).orElse(OrderAccess.NONE),
                present(json, "trail").map(ConversationCodec::readTrail).orElse(MenuTrail.NONE),
                optionalNumber(json, "misunderstood").orElse(0),
                present(json, "handOff").map(ConversationCodec::readHandOff).orElse(HandOff.NONE),
                optionalText(json, "country").flatMap(Country::parse),
                present(json, "tickets").map(TicketStepJson::readTalk).orElse(TicketTalk.NONE));
    }

    private static HandOff readHandOff(JsonNode json) {
        return new HandOff(
                HandOff.By.valueOf(text(json, "by").toUpperCase(Locale.ROOT)),
                optionalNumber(json, "heard").orElse(0),
                optionalNumber(json, "shown").orElse(0),
                optionalInstant(json, "opened"),
                optionalInstant(json, "last"));
    }

    private static Cart readCart(JsonNode json) {
        return new Cart(list(json, "lines", CartLineJson::read), optionalInstant(json, "touched"));
    }

    private static PlacedOrder readOrder(JsonNode json) {
        return new PlacedOrder(text(json, "name"), money(json, "total"), instant(json, "at"));
    }

    private static OrderAccess readAccess(JsonNode json) {
        return new OrderAccess(
                optionalNumber(json, "wrong").orElse(0),
                optionalInstant(json, "lastWrong"),
                list(json, "proven", one -> new Proven(id(one, "order"), instant(one, "at"))));
    }

    private static MenuTrail readTrail(JsonNode json) {
        return new MenuTrail(
                optionalText(json, "menu"),
                list(json, "shown", JsonNode::asText),
                optionalText(json, "entry")
                        .map(entry -> new MenuTrail.Used(entry, instant(json, "used"))),
                false,
                false);
    }

    private static Step readStep(JsonNode json) {
        return switch (text(json, "step")) {
            case "awaiting-search-words" -> new AwaitingSearchWords();
            case "choosing-options" ->
                    new ChoosingOptions(
                            new ProductId(id(json, "product")),
                            list(json, "chosen", JsonNode::asText),
                            number(json, "quantity"));
            case "choosing-quantity" ->
                    new ChoosingQuantity(
                            new VariantId(id(json, "variant")), number(json, "quantity"));
            case "changing-line" -> new ChangingLine(text(json, "line"));
            case "cart-cleared" -> new CartCleared(list(json, "lines", CartLineJson::read));
            case "awaiting-checkout" ->
                    new AwaitingCheckout(
                            number(json, "request"),
                            list(json, "lines", CartLineJson::read),
                            flag(json, "buyNow"));
            case "awaiting-payment" ->
                    new AwaitingPayment(
                            number(json, "request"), text(json, "url"), flag(json, "buyNow"));
            case "awaiting-order-number" -> new AwaitingOrderNumber();
            case "awaiting-proof" -> new AwaitingProof(text(json, "number"));
            case "at-order" -> new AtOrder(text(json, "number"));
            case "awaiting-cancel-answer" -> new AwaitingCancelAnswer(text(json, "number"));
            case "awaiting-address" -> new AwaitingAddress(text(json, "number"));
            default -> TicketStepJson.read(json).orElseGet(Idle::new);
        };
    }
}
