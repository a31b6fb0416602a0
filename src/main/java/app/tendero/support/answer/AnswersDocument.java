package app.tendero.support.answer;

import app.tendero.conversation.ContactCard;
import app.tendero.conversation.FaqEntry;
import app.tendero.kernel.Language;
import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All answers of a store, as they lie in their column and go through the doors. */
record AnswersDocument(List<FaqEntry> faq, ContactCard contact) {

    static final AnswersDocument EMPTY = new AnswersDocument(List.of(), ContactCard.NONE);

    AnswersDocument {
        faq = List.copyOf(faq);
    }

    ObjectNode json() {
        var object = StoredJson.object();
        object.set("faq", StoredJson.array(faq, AnswersDocument::entry));
        object.set("contact", card(contact));
        return object;
    }

    private static JsonNode entry(FaqEntry entry) {
        var object = StoredJson.object().put("key", entry.key());
        object.set("question", byLanguage(entry.question(), TextNode::valueOf));
        object.set("answer", byLanguage(entry.answer(), TextNode::valueOf));
        object.set("synonyms", byLanguage(entry.synonyms(), StoredJson::texts));
        return object;
    }

    private static <T> ObjectNode byLanguage(Map<Language, T> map, Function<T, JsonNode> write) {
        var object = StoredJson.object();
        for (var language : Language.values()) {
            var value = map.get(language);
            if (value != null) {
                object.set(language.tag(), write.apply(value));
            }
        }
        return object;
    }

    private static ObjectNode card(ContactCard card) {
        var object = StoredJson.object();
        card.phone().ifPresent(phone -> object.put("phone", phone));
        card.email().ifPresent(email -> object.put("email", email));
        card.website().ifPresent(website -> object.put("website", website));
        card.place()
                .ifPresent(
                        place -> {
                            var at = object.putObject("place");
                            at.put("name", place.name()).put("address", place.address());
                            place.point()
                                    .ifPresent(
                                            point ->
                                                    at.put("latitude", point.latitude())
                                                            .put("longitude", point.longitude()));
                        });
        return object;
    }

    static AnswersDocument read(String json) {
        var object = StoredJson.parse(json);
        return new AnswersDocument(
                StoredJson.list(object, "faq", AnswersDocument::readEntry),
                readCard(object.path("contact")));
    }

    private static FaqEntry readEntry(JsonNode object) {
        return new FaqEntry(
                StoredJson.text(object, "key"),
                readTexts(object.path("question"), JsonNode::asText),
                readTexts(object.path("answer"), JsonNode::asText),
                readTexts(
                        object.path("synonyms"),
                        list -> {
                            var texts = new ArrayList<String>();
                            list.forEach(text -> texts.add(text.asText()));
                            return texts;
                        }));
    }

    private static <T> Map<Language, T> readTexts(JsonNode object, Function<JsonNode, T> read) {
        var texts = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) {
            if (object.has(language.tag())) {
                texts.put(language, read.apply(object.get(language.tag())));
            }
        }
        return texts;
    }

    private static ContactCard readCard(JsonNode object) {
        return new ContactCard(
                StoredJson.optionalText(object, "phone"),
                StoredJson.optionalText(object, "email"),
                StoredJson.optionalText(object, "website"),
                StoredJson.present(object, "place").map(AnswersDocument::readPlace));
    }

    private static ContactCard.Place readPlace(JsonNode object) {
        return new ContactCard.Place(
                StoredJson.text(object, "name"),
                StoredJson.text(object, "address"),
                StoredJson.present(object, "latitude")
                        .map(
                                latitude ->
                                        new ContactCard.Point(
                                                latitude.asDouble(),
                                                object.path("longitude").asDouble())));
    }

    Optional<ContactCard> card() {
        return contact.isEmpty() ? Optional.empty() : Optional.of(contact);
    }
}
