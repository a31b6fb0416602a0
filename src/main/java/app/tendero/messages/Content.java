package app.tendero.messages;

import app.tendero.conversation.Message;
import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What was said, in the shape in which it is kept and shown: {@code text} for the words there are,
 * and beside it what else belongs to the kind. Nothing of it is needed to go on with a talk.
 *
 * <p>Shoppers' messages: {@code webhooks/reference/messages} of Meta's documentation.
 */
final class Content {

    private static final List<String> OF_MEDIA =
            List.of("id", "mime_type", "sha256", "filename", "voice");
    private static final List<String> OF_PLACE =
            List.of("latitude", "longitude", "name", "address");

    private Content() {}

    /** A kept payload; empty where it could not be opened. */
    static Optional<JsonNode> payload(String json) {
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(StoredJson.parse(json));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    /** The wamid of the message that a shopper answered to. */
    static Optional<String> answered(JsonNode message) {
        return Optional.ofNullable(message.path("context").path("id").textValue())
                .filter(id -> !id.isBlank());
    }

    /** A shopper's message of Meta's type. */
    static ObjectNode ofShopper(String type, JsonNode message) {
        var content = StoredJson.object();
        var part = message.path(type);
        switch (type) {
            case "text" -> text(content, part.path("body"));
            case "interactive" -> reply(content, part.path(part.path("type").asText()));
            case "button" -> {
                text(content, part.path("text"));
                copy(content, "reply_id", part.path("payload"));
            }
            case "image", "video", "audio", "document", "sticker" -> {
                text(content, part.path("caption"));
                content.set("media", chosen(part, OF_MEDIA));
            }
            case "location" -> {
                text(content, part.path("name"));
                content.set("location", chosen(part, OF_PLACE));
            }
            case "contacts" -> text(content, part.path(0).path("name").path("formatted_name"));
            case "reaction" -> {
                text(content, part.path("emoji"));
                copy(content, "reacts_to", part.path("message_id"));
            }
            case "order" -> {
                text(content, part.path("text"));
                content.set("items", items(part.path("product_items")));
            }
            case "edit" -> text(content, part.path("message").path("text").path("body"));
            default -> {
                // Whatever Meta thinks of next has a kind and no words.
            }
        }
        return content;
    }

    private static void reply(ObjectNode content, JsonNode reply) {
        text(content, reply.has("title") ? reply.path("title") : reply.path("body"));
        copy(content, "reply_id", reply.path("id"));
    }

    private static JsonNode items(JsonNode ordered) {
        var items = StoredJson.texts(List.of());
        ordered.forEach(
                item ->
                        items.add(
                                StoredJson.object()
                                        .put("product", item.path("product_retailer_id").asText())
                                        .put("quantity", item.path("quantity").asLong())));
        return items;
    }

    private static ObjectNode chosen(JsonNode from, List<String> names) {
        var chosen = StoredJson.object();
        names.forEach(name -> copy(chosen, name, from.path(name)));
        return chosen;
    }

    private static void text(ObjectNode content, JsonNode words) {
        copy(content, "text", words);
    }

    private static void copy(ObjectNode to, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            to.set(name, value);
        }
    }

    /** A message of ours. */
    static ObjectNode ofStore(Message message) {
        return switch (message) {
            case Message.Text(var body) -> StoredJson.object().put("text", body);
            case Message.Buttons m -> {
                var content = framed(m.header(), m.body(), m.footer());
                var buttons = m.buttons().stream().map(Message.Button::title).toList();
                yield content.set("buttons", StoredJson.texts(buttons));
            }
            case Message.Choices m -> {
                var header = m.header().map(Message.Header.TextHeader::new);
                var rows =
                        m.sections().stream()
                                .flatMap(section -> section.rows().stream())
                                .map(Message.Row::title)
                                .toList();
                yield framed(header, m.body(), m.footer()).set("rows", StoredJson.texts(rows));
            }
            case Message.Link m ->
                    framed(m.header(), m.body(), m.footer())
                            .put("label", m.label())
                            .put("url", m.url());
            case Message.Location m ->
                    StoredJson.object()
                            .put("text", m.name())
                            .put("address", m.address())
                            .put("latitude", m.latitude())
                            .put("longitude", m.longitude());
            case Message.Contact m ->
                    StoredJson.object()
                            .put("text", m.name())
                            .put("phone", m.phone().orElse(""))
                            .put("email", m.email().orElse(""));
            case Message.File(var kind, var media, var caption, var filename) -> {
                var file = StoredJson.object().put("id", media);
                if (!filename.isEmpty()) {
                    file.put("filename", filename);
                }
                yield StoredJson.object().put("text", caption).set("media", file);
            }
            case Message.FromTemplate m -> {
                var content =
                        StoredJson.object().put("template", m.name()).put("language", m.language());
                m.header().ifPresent(above -> content.put("header", above));
                yield content.set("values", StoredJson.texts(m.values()));
            }
        };
    }

    private static ObjectNode framed(
            Optional<? extends Message.Header> header, String body, Optional<String> footer) {
        var content = StoredJson.object().put("text", body);
        header.ifPresent(
                above -> {
                    switch (above) {
                        case Message.Header.TextHeader(var text) -> content.put("header", text);
                        case Message.Header.ImageHeader(var url) -> content.put("image", url);
                        case Message.Header.DocumentHeader(var url, var name) ->
                                content.put("document", url).put("filename", name);
                    }
                });
        footer.ifPresent(below -> content.put("footer", below));
        return content;
    }

    /** The words in it, for those who show nothing else. */
    static String words(ObjectNode content) {
        return content.path("text").asText("");
    }
}
