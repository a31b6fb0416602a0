package app.tendero.outbox;

import static app.tendero.platform.StoredJson.array;
import static app.tendero.platform.StoredJson.kind;
import static app.tendero.platform.StoredJson.list;
import static app.tendero.platform.StoredJson.needed;
import static app.tendero.platform.StoredJson.object;
import static app.tendero.platform.StoredJson.optionalText;
import static app.tendero.platform.StoredJson.present;
import static app.tendero.platform.StoredJson.text;
import static app.tendero.platform.StoredJson.texts;

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
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Messages as they lie in the outbox. Each names its kind, so that no class name is in a row, and
 * what a kind has no use for is not there.
 */
final class SayJson {

    private SayJson() {}

    static JsonNode write(Message message) {
        return switch (message) {
            case Text(var body) -> kind("message", "text").put("body", body);
            case Buttons buttons -> buttons(buttons);
            case Choices choices -> choices(choices);
            case Link link ->
                    framed("link", link.header(), link.body(), link.footer())
                            .put("label", link.label())
                            .put("url", link.url());
            case Location place -> place(place);
            case Contact card -> card(card);
            case Message.File file -> file(file);
            case FromTemplate template -> template(template);
        };
    }

    private static ObjectNode framed(
            String kind, Optional<Header> header, String body, Optional<String> footer) {
        var json = kind("message", kind).put("body", body);
        header.ifPresent(above -> json.set("header", header(above)));
        footer.ifPresent(below -> json.put("footer", below));
        return json;
    }

    private static JsonNode buttons(Buttons message) {
        return framed("buttons", message.header(), message.body(), message.footer())
                .set("buttons", array(message.buttons(), SayJson::button));
    }

    private static ObjectNode button(Button button) {
        return object().put("id", button.id()).put("title", button.title());
    }

    private static JsonNode choices(Choices message) {
        var json =
                kind("message", "choices")
                        .put("body", message.body())
                        .put("button", message.button());
        message.header().ifPresent(above -> json.put("header", above));
        message.footer().ifPresent(below -> json.put("footer", below));
        return json.set("sections", array(message.sections(), SayJson::section));
    }

    private static JsonNode section(Section section) {
        return object().put("title", section.title())
                .set("rows", array(section.rows(), SayJson::row));
    }

    private static JsonNode row(Row row) {
        return object().put("id", row.id())
                .put("title", row.title())
                .put("description", row.description());
    }

    private static JsonNode header(Header header) {
        return switch (header) {
            case TextHeader(var text) -> kind("header", "text").put("text", text);
            case ImageHeader(var url) -> kind("header", "image").put("url", url);
            case DocumentHeader(var url, var name) ->
                    kind("header", "document").put("url", url).put("filename", name);
        };
    }

    private static JsonNode place(Location place) {
        return kind("message", "location")
                .put("name", place.name())
                .put("address", place.address())
                .put("latitude", place.latitude())
                .put("longitude", place.longitude());
    }

    private static JsonNode card(Contact card) {
        var json = kind("message", "contact").put("name", card.name());
        card.phone().ifPresent(phone -> json.put("phone", phone));
        card.email().ifPresent(email -> json.put("email", email));
        card.website().ifPresent(website -> json.put("website", website));
        card.address().ifPresent(address -> json.put("address", address));
        return json;
    }

    private static JsonNode file(Message.File file) {
        return kind("message", "file")
                .put("kind", file.kind().name().toLowerCase(Locale.ROOT))
                .put("media", file.media())
                .put("caption", file.caption())
                .put("filename", file.filename());
    }

    private static JsonNode template(FromTemplate template) {
        var json =
                kind("message", "template")
                        .put("name", template.name())
                        .put("language", template.language());
        template.header().ifPresent(value -> json.put("header", value));
        if (!template.buttons().isEmpty()) {
            var places = object();
            template.buttons().forEach((place, value) -> places.put(place.toString(), value));
            json.set("buttons", places);
        }
        return json.set("values", texts(template.values()));
    }

    /**
     * @throws IllegalArgumentException for a kind that this version does not know, or a row without
     *     a field it needs
     */
    static Message read(JsonNode json) {
        return switch (text(json, "message")) {
            case "text" -> new Text(text(json, "body"));
            case "buttons" -> readButtons(json);
            case "choices" -> readChoices(json);
            case "link" -> readLink(json);
            case "location" ->
                    new Location(
                            text(json, "name"),
                            text(json, "address"),
                            needed(json, "latitude").asDouble(),
                            needed(json, "longitude").asDouble());
            case "contact" -> readCard(json);
            case "file" -> readFile(json);
            case "template" -> readTemplate(json);
            default -> throw new IllegalArgumentException("a message of an unknown kind");
        };
    }

    private static Message readButtons(JsonNode json) {
        return new Buttons(
                present(json, "header").map(SayJson::readHeader),
                text(json, "body"),
                optionalText(json, "footer"),
                list(json, "buttons", one -> new Button(text(one, "id"), text(one, "title"))));
    }

    private static Message readChoices(JsonNode json) {
        return new Choices(
                optionalText(json, "header"),
                text(json, "body"),
                optionalText(json, "footer"),
                text(json, "button"),
                list(json, "sections", SayJson::readSection));
    }

    private static Section readSection(JsonNode json) {
        return new Section(text(json, "title"), list(json, "rows", SayJson::readRow));
    }

    private static Row readRow(JsonNode json) {
        return new Row(text(json, "id"), text(json, "title"), text(json, "description"));
    }

    private static Message readLink(JsonNode json) {
        return new Link(
                present(json, "header").map(SayJson::readHeader),
                text(json, "body"),
                optionalText(json, "footer"),
                text(json, "label"),
                text(json, "url"));
    }

    private static Header readHeader(JsonNode json) {
        return switch (text(json, "header")) {
            case "text" -> new TextHeader(text(json, "text"));
            case "image" -> new ImageHeader(text(json, "url"));
            case "document" -> new DocumentHeader(text(json, "url"), text(json, "filename"));
            default -> throw new IllegalArgumentException("a header of an unknown kind");
        };
    }

    private static Message readCard(JsonNode json) {
        return new Contact(
                text(json, "name"),
                optionalText(json, "phone"),
                optionalText(json, "email"),
                optionalText(json, "website"),
                optionalText(json, "address"));
    }

    private static Message readFile(JsonNode json) {
        return new Message.File(
                Message.FileKind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                text(json, "media"),
                text(json, "caption"),
                text(json, "filename"));
    }

    private static Message readTemplate(JsonNode json) {
        return new FromTemplate(
                text(json, "name"),
                text(json, "language"),
                list(json, "values", JsonNode::asText),
                optionalText(json, "header"),
                readPlaces(json.path("buttons")));
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
}
