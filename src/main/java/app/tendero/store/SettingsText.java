package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parts of a store's settings that stand as text in their columns. */
final class SettingsText {

    private SettingsText() {}

    static String languages(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(","));
    }

    /** A language we no longer know is passed over; with none left it is English. */
    static List<Language> languages(String tags) {
        var known =
                Arrays.stream(tags.split(","))
                        .flatMap(tag -> Language.parse(tag).stream())
                        .distinct()
                        .toList();
        return known.isEmpty() ? List.of(Language.EN) : known;
    }

    static String welcome(Map<Language, String> texts) {
        var object = StoredJson.object();
        texts.forEach((language, text) -> object.put(language.tag(), text));
        return object.toString();
    }

    static Map<Language, String> welcome(String json) {
        var texts = new EnumMap<Language, String>(Language.class);
        var object = StoredJson.parse(json);
        for (var language : Language.values()) {
            StoredJson.optionalText(object, language.tag())
                    .ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    static String wording(Map<Language, Map<String, String>> texts) {
        var object = StoredJson.object();
        texts.forEach(
                (language, byKey) -> {
                    var inner = object.putObject(language.tag());
                    byKey.forEach(inner::put);
                });
        return object.toString();
    }

    static Map<Language, Map<String, String>> wording(String json) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        var object = StoredJson.parse(json);
        for (var language : Language.values()) {
            StoredJson.present(object, language.tag())
                    .ifPresent(byKey -> texts.put(language, byKey(byKey)));
        }
        return texts;
    }

    private static Map<String, String> byKey(JsonNode object) {
        var texts = new TreeMap<String, String>();
        object.fieldNames().forEachRemaining(key -> texts.put(key, object.get(key).asText()));
        return texts;
    }
}
