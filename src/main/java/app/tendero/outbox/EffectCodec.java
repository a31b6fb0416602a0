package app.tendero.outbox;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.id;
import static app.tendero.platform.StoredJson.instant;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.needed;
import static app.tendero.platform.StoredJson.number;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.parse;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;
import static app.tendero.platform.StoredJson.texts;

import app.tendero.conversation.CheckoutEffect;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Effect.WakeAt;
import app.tendero.conversation.FactEffect;
import app.tendero.conversation.HandOff;
import app.tendero.conversation.HandOffEffect;
import app.tendero.conversation.HandOffEffect.ShowInInbox;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Contact;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Header.DocumentHeader;
import app.tendero.conversation.Message.Header.ImageHeader;
import app.tendero.conversation.Message.Header.TextHeader;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Location;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.OrderChange;
import app.tendero.conversation.OrderEffect;
import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.conversation.TicketEffect;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.Market;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Effects as they lie in the outbox. Each names its kind, so that no class name is in a row. */
public final class EffectCodec {

    private EffectCodec() {}

    public static String write(Effect effect) {
        return json(effect).toString();
    }

    private static JsonNode json(Effect effect) {
        return switch (effect) {
            case Say(var message) -> kind("effect", "say").set("message", message(message));
            case WakeAt(var when, var name) ->
                    kind("effect", "wake-at").put("when", when.toString()).put("name", name);
            case CheckoutEffect checkout -> checkout(checkout);
            case OrderEffect order -> order(order);
            case HandOffEffect handOff -> handOff(handOff);
            case TicketEffect ticket -> TicketEffectJson.write(ticket);
            case FactEffect.Report(var facts) ->
                    kind("effect", "report").set("facts", array(facts, FactJson::write));
        };
    }

    private static JsonNode checkout(CheckoutEffect effect) {
        return switch (effect) {
            case PrepareCheckout(var request, var lines, var language, var market) -> {
                var json =
                        kind("effect", "prepare-checkout")
                                .put("request", request)
                                .put("language", language.tag());
                market.ifPresent(
                        m -> json.put("country", m.country().code()).put("currency", m.currency()));
                yield json.set("lines", array(lines, CartLineJson::write));
            }
        };
    }

    private static JsonNode order(OrderEffect effect) {
        return switch (effect) {
            case AskMerchant(var order, var name, var change, var note) ->
                    kind("effect", "ask-merchant")
                            .put("order", order)
                            .put("name", name)
                            .put("change", change.name().toLowerCase(Locale.ROOT))
                            .put("note", note);
        };
    }

    private static JsonNode handOff(HandOffEffect effect) {
        return switch (effect) {
            case ShowInInbox(var number, var by, var reason, var heard) ->
                    kind("effect", "show-in-inbox")
                            .put("number", number)
                            .put("by", word(by))
                            .put("reason", word(reason))
                            .put("heard", heard);
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode message(Message message) {
        return switch (message) {
            case Text(var body) -> kind("message", "text").put("body", body);
            case Buttons(var header, var body, var footer, var buttons) -> {
                var json = kind("message", "buttons").put("body", body);
                header.ifPresent(h -> json.set("header", header(h)));
                footer.ifPresent(f -> json.put("footer", f));
                yield json.set("buttons", array(buttons, EffectCodec::button));
            }
            case Choices(var header, var body, var footer, var button, var sections) -> {
                var json = kind("message", "choices").put("body", body).put("button", button);
                header.ifPresent(h -> json.put("header", h));
                footer.ifPresent(f -> json.put("footer", f));
                yield json.set("sections", array(sections, EffectCodec::section));
            }
            case Link(var header, var body, var footer, var label, var url) -> {
                var json = kind("message", "link").put("body", body);
                header.ifPresent(h -> json.set("header", header(h)));
                footer.ifPresent(f -> json.put("footer", f));
                yield json.put("label", label).put("url", url);
            }
            case Location(var name, var address, var latitude, var longitude) ->
                    kind("message", "location")
                            .put("name", name)
                            .put("address", address)
                            .put("latitude", latitude)
                            .put("longitude", longitude);
            case Contact(var name, var phone, var email, var website, var address) -> {
                var json = kind("message", "contact").put("name", name);
                phone.ifPresent(p -> json.put("phone", p));
                email.ifPresent(e -> json.put("email", e));
                website.ifPresent(w -> json.put("website", w));
                address.ifPresent(a -> json.put("address", a));
                yield json;
            }
            case Message.File(var kind, var media, var caption, var filename) ->
                    kind("message", "file")
                            .put("kind", word(kind))
                            .put("media", media)
                            .put("caption", caption)
                            .put("filename", filename);
            case FromTemplate(var name, var language, var values, var header, var buttons) -> {
                var json = kind("message", "template").put("name", name).put("language", language);
                header.ifPresent(value -> json.put("header", value));
                if (!buttons.isEmpty()) {
                    var places = object();
                    buttons.forEach((place, value) -> places.put(place.toString(), value));
                    json.set("buttons", places);
                }
                yield json.set("values", texts(values));
            }
        };
    }

    private static JsonNode header(Header header) {
        return switch (header) {
            case TextHeader(var text) -> kind("header", "text").put("text", text);
            case ImageHeader(var url) -> kind("header", "image").put("url", url);
            case DocumentHeader(var url, var name) ->
                    kind("header", "document").put("url", url).put("filename", name);
        };
    }

    private static ObjectNode button(Button button) {
        return object().put("id", button.id()).put("title", button.title());
    }

    private static JsonNode section(Section section) {
        return object().put("title", section.title())
                .set("rows", array(section.rows(), EffectCodec::row));
    }

    private static JsonNode row(Row row) {
        return object().put("id", row.id())
                .put("title", row.title())
                .put("description", row.description());
    }

    /**
     * @throws IllegalArgumentException for a kind that this version does not know, or a row without
     *     a field it needs
     */
    public static Effect read(String stored) {
        var json = parse(stored);
        return switch (text(json, "effect")) {
            case "say" -> new Say(readMessage(needed(json, "message")));
            case "wake-at" -> new WakeAt(instant(json, "when"), text(json, "name"));
            case "prepare-checkout" ->
                    new PrepareCheckout(
                            number(json, "request"),
                            list(json, "lines", CartLineJson::read),
                            Language.parse(text(json, "language")).orElse(Language.EN),
                            optionalText(json, "country")
                                    .flatMap(Country::parse)
                                    .map(where -> new Market(where, text(json, "currency"))));
            case "report" -> new FactEffect.Report(list(json, "facts", FactJson::read));
            case "ask-merchant" ->
                    new AskMerchant(
                            id(json, "order"),
                            text(json, "name"),
                            OrderChange.valueOf(text(json, "change").toUpperCase(Locale.ROOT)),
                            text(json, "note"));
            case "show-in-inbox" ->
                    new ShowInInbox(
                            number(json, "number"),
                            HandOff.By.valueOf(text(json, "by").toUpperCase(Locale.ROOT)),
                            HandOff.Reason.valueOf(text(json, "reason").toUpperCase(Locale.ROOT)),
                            number(json, "heard"));
            default ->
                    TicketEffectJson.read(json)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "an effect of an unknown kind"));
        };
    }

    private static Message readMessage(JsonNode json) {
        if (text(json, "message").equals("template")) {
            return new FromTemplate(
                    text(json, "name"),
                    text(json, "language"),
                    list(json, "values", JsonNode::asText),
                    optionalText(json, "header"),
                    readPlaces(json.path("buttons")));
        }
        if (text(json, "message").equals("file")) {
            return new Message.File(
                    Message.FileKind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                    text(json, "media"),
                    text(json, "caption"),
                    text(json, "filename"));
        }
        if (text(json, "message").equals("location")) {
            return new Location(
                    text(json, "name"),
                    text(json, "address"),
                    needed(json, "latitude").asDouble(),
                    needed(json, "longitude").asDouble());
        }
        if (text(json, "message").equals("contact")) {
            return new Contact(
                    text(json, "name"),
                    optionalText(json, "phone"),
                    optionalText(json, "email"),
                    optionalText(json, "website"),
                    optionalText(json, "address"));
        }
        var body = text(json, "body");
        return switch (text(json, "message")) {
            case "text" -> new Text(body);
            case "buttons" ->
                    new Buttons(
                            present(json, "header").map(EffectCodec::readHeader),
                            body,
                            optionalText(json, "footer"),
                            list(
                                    json,
                                    "buttons",
                                    b -> new Button(text(b, "id"), text(b, "title"))));
            case "choices" ->
                    new Choices(
                            optionalText(json, "header"),
                            body,
                            optionalText(json, "footer"),
                            text(json, "button"),
                            list(json, "sections", EffectCodec::readSection));
            case "link" ->
                    new Link(
                            present(json, "header").map(EffectCodec::readHeader),
                            body,
                            optionalText(json, "footer"),
                            text(json, "label"),
                            text(json, "url"));
            default -> throw new IllegalArgumentException("a message of an unknown kind");
        };
    }

    private static Map<Integer, String> readPlaces(JsonNode json) {
        var places = new TreeMap<Integer, String>();
        json.properties()
                .forEach(
                        place ->
                                places.put(
                                        Integer.valueOf(place.getKey()),
                                        place.getValue().asText()));
        return places;
    }

    private static Header readHeader(JsonNode json) {
        return switch (text(json, "header")) {
            case "text" -> new TextHeader(text(json, "text"));
            case "image" -> new ImageHeader(text(json, "url"));
            case "document" -> new DocumentHeader(text(json, "url"), text(json, "filename"));
            default -> throw new IllegalArgumentException("a header of an unknown kind");
        };
    }

    private static Section readSection(JsonNode json) {
        return new Section(
                text(json, "title"),
                list(
                        json,
                        "rows",
                        r -> new Row(text(r, "id"), text(r, "title"), text(r, "description"))));
    }
}
