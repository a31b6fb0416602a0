package app.tendero.sandbox.meta.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** Text, media, location, contacts and reactions: the kinds without buttons. */
final class BasicRules {

    static final int TEXT_MAX = 4096;
    static final int CAPTION_MAX = 1024;
    private static final int NAME_MAX = 1000;
    private static final int ID_MAX = 512;
    private static final int CONTACTS_MAX = 257;

    private static final Set<String> CONTACT_KEYS =
            Set.of("addresses", "birthday", "emails", "name", "org", "phones", "urls");
    private static final Set<String> NAME_KEYS =
            Set.of("formatted_name", "first_name", "last_name", "middle_name", "suffix", "prefix");

    private BasicRules() {}

    static void text(Part text) {
        text.only(Set.of("body", "preview_url"));
        text.booleanIfAny("preview_url");
        var body = text.stringIfAny("body");
        if (body.isEmpty()) {
            throw GraphError.required("text['body']").refusal();
        }
        // Meta answers a text of the wrong length with 100, other texts with 131009.
        var length = body.get().codePointCount(0, body.get().length());
        if (body.get().isBlank() || length > TEXT_MAX) {
            throw GraphError.invalid(
                            "Param text['body'] must be from 1 to "
                                    + TEXT_MAX
                                    + " characters long.")
                    .refusal();
        }
    }

    /** Media by uploaded {@code id} or by {@code link}, one of them. */
    static void media(String type, Part media) {
        media.only(
                switch (type) {
                    case "image", "video" -> Set.of("id", "link", "caption");
                    case "document" -> Set.of("id", "link", "caption", "filename");
                    case "audio" -> Set.of("id", "link", "voice");
                    default -> Set.of("id", "link");
                });
        source(media);
        media.booleanIfAny("voice");
        media.textIfAny("caption", CAPTION_MAX);
        media.textIfAny("filename", NAME_MAX);
    }

    static void source(Part media) {
        var id = media.textIfAny("id", ID_MAX);
        if (id.isPresent() == media.has("link")) {
            throw GraphError.invalid(
                            "Exactly one of id and link is required on param \""
                                    + media.path()
                                    + "\".")
                    .refusal();
        }
        if (id.isEmpty()) {
            media.url("link");
        }
    }

    static void location(Part location) {
        location.only(Set.of("latitude", "longitude", "name", "address"));
        location.number("latitude", -90, 90);
        location.number("longitude", -180, 180);
        location.textIfAny("name", NAME_MAX);
        location.textIfAny("address", NAME_MAX);
    }

    static void contacts(JsonNode message) {
        var contacts = message.get("contacts");
        if (contacts == null || contacts.isNull()) {
            throw GraphError.required("contacts").refusal();
        }
        for (var contact : Part.items(contacts, "contacts", 1, CONTACTS_MAX)) {
            contact.only(CONTACT_KEYS);
            var name = contact.object("name").only(NAME_KEYS);
            name.text("formatted_name", NAME_MAX);
            var another =
                    NAME_KEYS.stream()
                            .anyMatch(key -> !key.equals("formatted_name") && name.has(key));
            if (!another) {
                throw GraphError.missing(name.path() + "['first_name']").refusal();
            }
        }
    }

    static void reaction(Part reaction) {
        reaction.only(Set.of("message_id", "emoji"));
        reaction.text("message_id", ID_MAX);
        Optional<String> emoji = reaction.stringIfAny("emoji");
        // An empty emoji takes the reaction back. A family with skin tones has ten code points.
        if (emoji.isPresent() && emoji.get().codePointCount(0, emoji.get().length()) > 16) {
            throw GraphError.value("reaction['emoji'] must be one emoji.").refusal();
        }
    }
}
