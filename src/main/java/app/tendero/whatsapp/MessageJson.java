package app.tendero.whatsapp;

import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Contact;
import app.tendero.conversation.Message.FromTemplate;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Link;
import app.tendero.conversation.Message.Location;
import app.tendero.conversation.Message.Text;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOrder.Recipient;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what we say as Meta's JSON.
 *
 * <p>A shopper is addressed by phone where we know one, else by BSUID. Both would be taken, and
 * then the phone wins; it works for every kind of message, while a BSUID is refused for some
 * templates. A BSUID in {@code to} is answered with 200 and thrown away: it goes into {@code
 * recipient} only.
 *
 * <p>Pages: {@code messages/send-messages} and those of each interactive type.
 */
final class MessageJson {

    private static final int LONGEST_CALLBACK = 512;

    private final JsonGenerator out;

    private MessageJson(JsonGenerator out) {
        this.out = out;
    }

    /**
     * @param to somebody with a phone or a BSUID
     * @param callback {@code biz_opaque_callback_data}; what is too long loses its last part
     */
    static Buffer send(Recipient to, Message message, String callback) {
        return write(
                json -> {
                    json.field("messaging_product", "whatsapp");
                    json.field("recipient_type", "individual");
                    if (to.phone().isPresent()) {
                        // Without "+" the country code of the sender's number would be put before.
                        json.field("to", "+" + to.phone().get().value());
                    } else {
                        json.field("recipient", to.bsuid().orElseThrow().value());
                    }
                    json.field("biz_opaque_callback_data", fitting(callback));
                    json.message(message);
                });
    }

    /** A message that is for nobody. */
    static Buffer shown(Message message) {
        return write(json -> json.message(message));
    }

    /** Marks this message and all before it as read, and shows that we are about to answer. */
    static Buffer readAndTyping(Wamid wamid) {
        return write(
                json -> {
                    json.field("messaging_product", "whatsapp");
                    json.field("status", "read");
                    json.field("message_id", wamid.value());
                    json.object("typing_indicator", () -> json.field("type", "text"));
                });
    }

    private static String fitting(String callback) {
        var answers = callback.indexOf(';');
        return callback.length() <= LONGEST_CALLBACK || answers < 0
                ? callback
                : callback.substring(0, answers);
    }

    private void message(Message message) throws IOException {
        if (message instanceof Text(var body)) {
            field("type", "text");
            object("text", () -> field("body", body));
        } else if (message instanceof FromTemplate approved) {
            field("type", "template");
            object("template", () -> template(approved));
        } else if (message instanceof Location place) {
            field("type", "location");
            object("location", () -> location(place));
        } else if (message instanceof Contact card) {
            field("type", "contacts");
            out.writeArrayFieldStart("contacts");
            out.writeStartObject();
            contact(card);
            out.writeEndObject();
            out.writeEndArray();
        } else if (message instanceof Message.File file) {
            var type = file.kind() == Message.FileKind.IMAGE ? "image" : "document";
            field("type", type);
            object(type, () -> file(file));
        } else {
            field("type", "interactive");
            object("interactive", () -> interactive(message));
        }
    }

    private void location(Location place) throws IOException {
        out.writeNumberField("latitude", place.latitude());
        out.writeNumberField("longitude", place.longitude());
        field("name", place.name());
        if (!place.address().isEmpty()) {
            field("address", place.address());
        }
    }

    /** A formatted name alone is refused: it takes a part of one as well. */
    private void contact(Contact card) throws IOException {
        object(
                "name",
                () -> {
                    field("formatted_name", card.name());
                    field("first_name", card.name());
                });
        object("org", () -> field("company", card.name()));
        listOfOne("phones", "phone", card.phone());
        listOfOne("emails", "email", card.email());
        listOfOne("urls", "url", card.website());
        listOfOne("addresses", "street", card.address());
    }

    private void listOfOne(String list, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeArrayFieldStart(list);
            out.writeStartObject();
            field(name, value.get());
            field("type", "WORK");
            out.writeEndObject();
            out.writeEndArray();
        }
    }

    private void interactive(Message message) throws IOException {
        switch (message) {
            case Text text -> throw new IllegalArgumentException("a text is not interactive");
            case Message.File file ->
                    throw new IllegalArgumentException("a file is not interactive");
            case FromTemplate approved ->
                    throw new IllegalArgumentException("a template is not interactive");
            case Location place -> throw new IllegalArgumentException("a place is not interactive");
            case Contact card -> throw new IllegalArgumentException("a card is not interactive");
            case Buttons b -> {
                frame("button", b.header(), b.body(), b.footer());
                object("action", () -> buttons(b));
            }
            case Choices c -> {
                frame("list", c.header().map(Header.TextHeader::new), c.body(), c.footer());
                object("action", () -> choices(c));
            }
            case Link l -> {
                frame("cta_url", l.header(), l.body(), l.footer());
                object("action", () -> link(l));
            }
        }
    }

    private void frame(
            String type, Optional<? extends Header> header, String body, Optional<String> footer)
            throws IOException {
        field("type", type);
        if (header.isPresent()) {
            object("header", () -> header(header.get()));
        }
        object("body", () -> field("text", body));
        if (footer.isPresent()) {
            object("footer", () -> field("text", footer.get()));
        }
    }

    private void header(Header header) throws IOException {
        switch (header) {
            case Header.TextHeader(var text) -> {
                field("type", "text");
                field("text", text);
            }
            case Header.ImageHeader(var url) -> {
                field("type", "image");
                object("image", () -> field("link", url));
            }
            case Header.DocumentHeader(var url, var filename) -> {
                field("type", "document");
                object(
                        "document",
                        () -> {
                            field("link", url);
                            field("filename", filename);
                        });
            }
        }
    }

    private void buttons(Buttons message) throws IOException {
        out.writeArrayFieldStart("buttons");
        for (var button : message.buttons()) {
            out.writeStartObject();
            field("type", "reply");
            object(
                    "reply",
                    () -> {
                        field("id", button.id());
                        field("title", button.title());
                    });
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void choices(Choices message) throws IOException {
        field("button", message.button());
        out.writeArrayFieldStart("sections");
        for (var section : message.sections()) {
            out.writeStartObject();
            if (!section.title().isEmpty()) {
                field("title", section.title());
            }
            out.writeArrayFieldStart("rows");
            for (var row : section.rows()) {
                row(row);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void row(Message.Row row) throws IOException {
        out.writeStartObject();
        field("id", row.id());
        field("title", row.title());
        if (!row.description().isEmpty()) {
            field("description", row.description());
        }
        out.writeEndObject();
    }

    private void link(Link message) throws IOException {
        field("name", "cta_url");
        object(
                "parameters",
                () -> {
                    field("display_text", message.label());
                    field("url", message.url());
                });
    }

    private void file(Message.File file) throws IOException {
        field("id", file.media());
        if (!file.caption().isEmpty()) {
            field("caption", file.caption());
        }
        if (file.kind() == Message.FileKind.DOCUMENT && !file.filename().isEmpty()) {
            field("filename", file.filename());
        }
    }

    private void template(FromTemplate message) throws IOException {
        field("name", message.name());
        object("language", () -> field("code", message.language()));
        if (message.values().isEmpty()
                && message.header().isEmpty()
                && message.buttons().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("components");
        if (message.header().isPresent()) {
            part("header", List.of(message.header().get()));
        }
        if (!message.values().isEmpty()) {
            part("body", message.values());
        }
        for (var button : message.buttons().entrySet()) {
            out.writeStartObject();
            field("type", "button");
            field("sub_type", "url");
            field("index", button.getKey().toString());
            parameters(List.of(button.getValue()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void part(String type, List<String> values) throws IOException {
        out.writeStartObject();
        field("type", type);
        parameters(values);
        out.writeEndObject();
    }

    private void parameters(List<String> values) throws IOException {
        out.writeArrayFieldStart("parameters");
        for (var value : values) {
            out.writeStartObject();
            field("type", "text");
            field("text", value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void field(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    private void object(String name, Fields fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write();
        out.writeEndObject();
    }

    private static Buffer write(Document document) {
        try (var bytes = new ByteArrayBuilder(1024);
                var generator = Json.FACTORY.createGenerator(bytes)) {
            generator.writeStartObject();
            document.write(new MessageJson(generator));
            generator.writeEndObject();
            generator.flush();
            return Buffer.buffer(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Document {
        void write(MessageJson json) throws IOException;
    }

    @FunctionalInterface
    private interface Fields {
        void write() throws IOException;
    }
}
