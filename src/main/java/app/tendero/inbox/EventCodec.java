package app.tendero.inbox;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.flag;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.instant;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.money;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.optionalMoney;
import static app.tendero.platform.StoredJson.optionalNumber;
import static app.tendero.platform.StoredJson.parse;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;

import app.tendero.conversation.CheckoutEvent;
import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.CheckoutEvent.CheckoutRefused;
import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.conversation.Event;
import app.tendero.conversation.HandOffEvent;
import app.tendero.conversation.HandOffEvent.PersonLeft;
import app.tendero.conversation.HandOffEvent.PersonTook;
import app.tendero.conversation.MediaFile;
import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEvent;
import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.OrderEvent.WishAnswered;
import app.tendero.conversation.ShopperEvent;
import app.tendero.conversation.ShopperEvent.CatalogueOrderSent;
import app.tendero.conversation.ShopperEvent.ChatOpened;
import app.tendero.conversation.ShopperEvent.ContactsReceived;
import app.tendero.conversation.ShopperEvent.LocationReceived;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.conversation.ShopperEvent.MediaReceived;
import app.tendero.conversation.ShopperEvent.MessageEdited;
import app.tendero.conversation.ShopperEvent.MessageRevoked;
import app.tendero.conversation.ShopperEvent.OrderedItem;
import app.tendero.conversation.ShopperEvent.ProductAsked;
import app.tendero.conversation.ShopperEvent.ReactionReceived;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.ShopperEvent.UnreadableReceived;
import app.tendero.conversation.SystemEvent;
import app.tendero.conversation.SystemEvent.IdentityChanged;
import app.tendero.conversation.SystemEvent.MessageParked;
import app.tendero.conversation.SystemEvent.TimerFired;
import app.tendero.conversation.TicketEvent;
import app.tendero.kernel.VariantId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;

/**
 * Events as they lie in the inbox: those that come back from our own effects and machinery. What
 * Meta and Shopify send is kept in their own words; the rest is here so that any event can be kept.
 */
public final class EventCodec {

    private EventCodec() {}

    public static String write(Event event) {
        return json(event).put("at", event.at().toString()).toString();
    }

    private static ObjectNode json(Event event) {
        return switch (event) {
            case ShopperEvent shopper -> json(shopper);
            case CheckoutEvent checkout -> json(checkout);
            case OrderEvent order -> json(order);
            case HandOffEvent handOff -> json(handOff);
            case TicketEvent ticket -> TicketEventJson.write(ticket);
            case SystemEvent system -> json(system);
        };
    }

    private static ObjectNode json(ShopperEvent event) {
        return switch (event) {
            case TextReceived(var at, var text) -> kind("event", "text").put("text", text);
            case ReplyTapped(var at, var id, var title) ->
                    kind("event", "reply-tapped").put("id", id).put("title", title);
            case ProductAsked(var at, var retailerId, var text) ->
                    kind("event", "product-asked").put("retailerId", retailerId).put("text", text);
            case CatalogueOrderSent(var at, var items, var note) ->
                    kind("event", "catalogue-order")
                            .put("note", note)
                            .set("items", array(items, EventCodec::item));
            case MediaReceived(var at, var media, var caption, var file) -> {
                var json = kind("event", "media").put("media", name(media)).put("caption", caption);
                file.ifPresent(known -> json.set("file", file(known)));
                yield json;
            }
            case LocationReceived(var at) -> kind("event", "location");
            case ContactsReceived(var at) -> kind("event", "contacts");
            case ReactionReceived(var at, var emoji) ->
                    kind("event", "reaction").put("emoji", emoji);
            case MessageEdited(var at, var text) -> kind("event", "edited").put("text", text);
            case MessageRevoked(var at) -> kind("event", "revoked");
            case ChatOpened(var at) -> kind("event", "chat-opened");
            case UnreadableReceived(var at, var type) ->
                    kind("event", "unreadable").put("type", type);
        };
    }

    private static ObjectNode json(CheckoutEvent event) {
        return switch (event) {
            case CheckoutReady(var at, var request, var url, var total) -> {
                var json = kind("event", "checkout-ready").put("request", request).put("url", url);
                total.ifPresent(exact -> json.set("total", money(exact)));
                yield json;
            }
            case CheckoutRefused(var at, var request, var refusal) ->
                    kind("event", "checkout-refused")
                            .put("request", request)
                            .put("refusal", name(refusal));
        };
    }

    private static ObjectNode json(OrderEvent event) {
        return switch (event) {
            case OrderPlaced(var at, var name, var total, var lines, var request) -> {
                var json = kind("event", "order-placed").put("name", name);
                json.set("total", money(total));
                json.set("lines", array(lines, EventCodec::bought));
                request.ifPresent(number -> json.put("request", number));
                yield json;
            }
            case WishAnswered(var at, var name, var change, var done) ->
                    kind("event", "wish-answered")
                            .put("name", name)
                            .put("change", name(change))
                            .put("done", done);
        };
    }

    private static ObjectNode json(HandOffEvent event) {
        return switch (event) {
            case PersonTook(var at) -> kind("event", "person-took");
            case PersonLeft(var at) -> kind("event", "person-left");
        };
    }

    private static ObjectNode json(SystemEvent event) {
        return switch (event) {
            case TimerFired(var at, var name) -> kind("event", "timer").put("name", name);
            case MessageParked(var at) -> kind("event", "parked");
            case IdentityChanged(var at) -> kind("event", "identity-changed");
        };
    }

    private static JsonNode item(OrderedItem item) {
        return object().put("retailerId", item.retailerId()).put("quantity", item.quantity());
    }

    private static JsonNode bought(BoughtLine line) {
        return object().put("variant", line.variant().value()).put("quantity", line.quantity());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a kind that this version does not know, or a text
     *     without a field it needs
     */
    public static Event read(String stored) {
        var json = parse(stored);
        return read(json, instant(json, "at"));
    }

    /** The same, having happened at another moment than its writer's clock said. */
    static Event read(String stored, Instant at) {
        return read(parse(stored), at);
    }

    private static Event read(JsonNode json, Instant at) {
        return switch (text(json, "event")) {
            case "text" -> new TextReceived(at, text(json, "text"));
            case "reply-tapped" -> new ReplyTapped(at, text(json, "id"), text(json, "title"));
            case "product-asked" ->
                    new ProductAsked(at, text(json, "retailerId"), text(json, "text"));
            case "catalogue-order" ->
                    new CatalogueOrderSent(
                            at, list(json, "items", EventCodec::readItem), text(json, "note"));
            case "media" ->
                    new MediaReceived(
                            at,
                            media(json),
                            text(json, "caption"),
                            present(json, "file").map(EventCodec::readFile));
            case "location" -> new LocationReceived(at);
            case "contacts" -> new ContactsReceived(at);
            case "reaction" -> new ReactionReceived(at, text(json, "emoji"));
            case "edited" -> new MessageEdited(at, text(json, "text"));
            case "revoked" -> new MessageRevoked(at);
            case "chat-opened" -> new ChatOpened(at);
            case "unreadable" -> new UnreadableReceived(at, text(json, "type"));
            case "checkout-ready" ->
                    new CheckoutReady(
                            at,
                            number(json, "request"),
                            text(json, "url"),
                            optionalMoney(json, "total"));
            case "checkout-refused" ->
                    new CheckoutRefused(at, number(json, "request"), refusal(json));
            case "order-placed" ->
                    new OrderPlaced(
                            at,
                            text(json, "name"),
                            money(json, "total"),
                            list(json, "lines", EventCodec::readBought),
                            optionalNumber(json, "request"));
            case "wish-answered" ->
                    new WishAnswered(
                            at,
                            text(json, "name"),
                            OrderChange.valueOf(text(json, "change").toUpperCase(Locale.ROOT)),
                            flag(json, "done"));
            case "person-took" -> new PersonTook(at);
            case "person-left" -> new PersonLeft(at);
            case "timer" -> new TimerFired(at, text(json, "name"));
            case "parked" -> new MessageParked(at);
            case "identity-changed" -> new IdentityChanged(at);
            default ->
                    TicketEventJson.read(json, at)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "an event of an unknown kind"));
        };
    }

    private static OrderedItem readItem(JsonNode json) {
        return new OrderedItem(text(json, "retailerId"), number(json, "quantity"));
    }

    private static BoughtLine readBought(JsonNode json) {
        return new BoughtLine(new VariantId(id(json, "variant")), number(json, "quantity"));
    }

    private static ObjectNode file(MediaFile file) {
        return object().put("id", file.id()).put("type", file.type()).put("sha256", file.sha256());
    }

    private static MediaFile readFile(JsonNode json) {
        return new MediaFile(text(json, "id"), text(json, "type"), text(json, "sha256"));
    }

    private static MediaKind media(JsonNode json) {
        return switch (text(json, "media")) {
            case "image" -> MediaKind.IMAGE;
            case "video" -> MediaKind.VIDEO;
            case "audio" -> MediaKind.AUDIO;
            case "sticker" -> MediaKind.STICKER;
            default -> MediaKind.DOCUMENT; // a file, whatever a later version calls it
        };
    }

    private static Refusal refusal(JsonNode json) {
        return switch (text(json, "refusal")) {
            case "sold-out" -> Refusal.SOLD_OUT;
            case "shop-unreachable" -> Refusal.SHOP_UNREACHABLE;
            default -> Refusal.SHOP_REFUSED;
        };
    }
}
