package app.tendero.support.answer;

import app.tendero.conversation.ContactCard;
import app.tendero.conversation.FaqEntry;
import app.tendero.kernel.Language;
import app.tendero.platform.http.JsonFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads all answers of a store from a body; everything that is wrong is told at once. */
final class AnswersBody {

    /** A few hundred are compared with every message that is typed. */
    private static final int MOST_ENTRIES = 300;

    private static final int QUESTION = 200;

    /** With its question above it, it fits a message with buttons. */
    private static final int ANSWER = 800;

    private static final int MOST_SYNONYMS = 20;
    private static final int SYNONYM = 100;
    private static final int LINE = 200;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,29}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]+");

    private AnswersBody() {}

    static AnswersDocument read(JsonFields fields) {
        if (!fields.has("faq")) {
            fields.wrong("faq", "required");
        }
        var faq = fields.objects("faq", MOST_ENTRIES).map(AnswersBody::entries).orElse(List.of());
        var card = fields.object("contact").map(AnswersBody::card).orElse(ContactCard.NONE);
        return new AnswersDocument(faq, card);
    }

    private static List<FaqEntry> entries(List<JsonFields> all) {
        var keys = new HashSet<String>();
        var given = all.stream().map(AnswersBody::key).toList();
        given.forEach(key -> key.ifPresent(keys::add));
        var seen = new HashSet<String>();
        var entries = new ArrayList<FaqEntry>();
        for (var i = 0; i < all.size(); i++) {
            var fields = all.get(i);
            var key = given.get(i).orElseGet(() -> free(keys));
            if (!seen.add(key)) {
                fields.wrong("key", "is in the list twice");
            }
            entries.add(entry(fields, key));
            fields.noteRest();
        }
        return entries;
    }

    private static Optional<String> key(JsonFields fields) {
        return fields.parsed(
                "key",
                40,
                text -> KEY.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
                "small letters, digits and dashes");
    }

    /** A name for an entry that came without one. */
    private static String free(Set<String> taken) {
        for (var number = taken.size() + 1; ; number++) {
            var key = "answer-" + number;
            if (taken.add(key)) {
                return key;
            }
        }
    }

    private static FaqEntry entry(JsonFields fields, String key) {
        var question = texts(fields, "question", QUESTION);
        var answer = texts(fields, "answer", ANSWER);
        if (question.isEmpty()) {
            fields.wrong("question", "required, in one language at least");
        }
        if (answer.isEmpty()) {
            fields.wrong("answer", "required, in one language at least");
        }
        var synonyms =
                byLanguage(
                        fields,
                        "synonyms",
                        (object, tag) -> object.texts(tag, MOST_SYNONYMS, SYNONYM));
        return new FaqEntry(key, question, answer, synonyms);
    }

    private static Map<Language, String> texts(JsonFields fields, String name, int most) {
        return byLanguage(fields, name, (object, tag) -> object.text(tag, most));
    }

    private static <T> Map<Language, T> byLanguage(
            JsonFields fields, String name, BiFunction<JsonFields, String, Optional<T>> read) {
        var texts = new EnumMap<Language, T>(Language.class);
        fields.object(name)
                .ifPresent(
                        object -> {
                            for (var language : Language.values()) {
                                read.apply(object, language.tag())
                                        .ifPresent(text -> texts.put(language, text));
                            }
                            object.noteRest();
                        });
        return texts;
    }

    private static ContactCard card(JsonFields fields) {
        var card =
                new ContactCard(
                        matching(fields, "phone", PHONE, "a number with its country, +33 …"),
                        matching(fields, "email", EMAIL, "an e-mail address"),
                        matching(fields, "website", WEBSITE, "an address with its https://"),
                        fields.object("place").flatMap(AnswersBody::place));
        fields.noteRest();
        return card;
    }

    private static Optional<String> matching(
            JsonFields fields, String name, Pattern form, String message) {
        return fields.parsed(
                name,
                LINE,
                text -> form.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
                message);
    }

    private static Optional<ContactCard.Place> place(JsonFields fields) {
        var name = fields.text("name", LINE);
        var address = fields.text("address", LINE);
        var latitude = fields.decimal("latitude", -90, 90);
        var longitude = fields.decimal("longitude", -180, 180);
        if (address.isEmpty() && (name.isPresent() || latitude.isPresent())) {
            fields.wrong("address", "required");
        }
        if (latitude.isPresent() != longitude.isPresent()) {
            fields.wrong(latitude.isPresent() ? "longitude" : "latitude", "give both or neither");
        }
        fields.noteRest();
        var point = latitude.flatMap(lat -> longitude.map(lon -> new ContactCard.Point(lat, lon)));
        return address.map(at -> new ContactCard.Place(name.orElse(at), at, point));
    }
}
