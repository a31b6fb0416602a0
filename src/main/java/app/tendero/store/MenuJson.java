package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuItem.Answers;
import app.tendero.kernel.MenuItem.Asks;
import app.tendero.kernel.MenuItem.Attachment;
import app.tendero.kernel.MenuItem.Does;
import app.tendero.kernel.MenuItem.Opens;
import app.tendero.kernel.MenuTree;
import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A menu as it stands in its column, in ready-made menus and in what the API tells.
 *
 * <pre>
 * {"word": "menu", "items": [
 *   {"id": "search", "on": true, "kind": "action", "action": "search", "names": {"en": "Find it"}},
 *   {"id": "sizes", "on": true, "kind": "answer", "names": {"en": "Sizes"},
 *    "synonyms": {"en": ["fit"]}, "text": {"en": "…"}, "image": {"url": "https://…"}},
 *   {"id": "orders", "on": true, "kind": "menu", "names": {"en": "Orders"}, "items": […]}]}
 * </pre>
 */
public final class MenuJson {

    private MenuJson() {}

    public static ObjectNode write(MenuTree tree) {
        var json = StoredJson.object().put("word", word(tree.word()));
        json.set("items", StoredJson.array(tree.items(), MenuJson::item));
        return json;
    }

    /** Its name in settings. */
    public static String word(MenuTree.Word word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode item(MenuItem item) {
        var json = StoredJson.object().put("id", item.id()).put("on", item.on());
        switch (item.kind()) {
            case Does(var action) -> json.put("kind", "action").put("action", action.tag());
            case Answers(var text, var attachment) -> {
                json.put("kind", "answer").set("text", texts(text));
                attachment.ifPresent(with -> attach(json, with));
            }
            case Asks(var text) -> json.put("kind", "question").set("text", texts(text));
            case Opens(var text, var items) -> {
                json.put("kind", "menu").set("text", texts(text));
                json.set("items", StoredJson.array(items, MenuJson::item));
            }
        }
        json.set("names", texts(item.names()));
        var synonyms = json.putObject("synonyms");
        Stream.of(Language.values())
                .filter(language -> !item.synonyms().getOrDefault(language, List.of()).isEmpty())
                .forEach(
                        language ->
                                synonyms.set(
                                        language.tag(),
                                        StoredJson.texts(
                                                item.synonyms()
                                                        .getOrDefault(language, List.of()))));
        return json;
    }

    private static void attach(ObjectNode json, Attachment attachment) {
        switch (attachment) {
            case Attachment.Image(var url) -> json.putObject("image").put("url", url);
            case Attachment.Document(var url, var filename) ->
                    json.putObject("document").put("url", url).put("filename", filename);
            case Attachment.Link(var url, var label) ->
                    json.putObject("link").put("url", url).set("label", texts(label));
        }
    }

    private static JsonNode texts(Map<Language, String> texts) {
        var json = StoredJson.object();
        Stream.of(Language.values())
                .filter(texts::containsKey)
                .forEach(language -> json.put(language.tag(), texts.get(language)));
        return json;
    }

    /** A menu that we wrote; an entry of a kind nobody knows any more is passed over. */
    public static MenuTree read(String stored) {
        var json = StoredJson.parse(stored);
        return new MenuTree(
                items(json),
                StoredJson.optionalText(json, "word")
                        .flatMap(MenuJson::word)
                        .orElse(MenuTree.Word.MENU));
    }

    /** What a word of the settings means. */
    public static Optional<MenuTree.Word> word(String name) {
        return Stream.of(MenuTree.Word.values())
                .filter(word -> word(word).equals(name))
                .findFirst();
    }

    private static List<MenuItem> items(JsonNode json) {
        return StoredJson.list(json, "items", MenuJson::readItem).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<MenuItem> readItem(JsonNode json) {
        return kind(json)
                .map(
                        kind ->
                                new MenuItem(
                                        StoredJson.text(json, "id"),
                                        readTexts(json.path("names")),
                                        readSynonyms(json.path("synonyms")),
                                        StoredJson.flag(json, "on"),
                                        kind));
    }

    private static Optional<MenuItem.Kind> kind(JsonNode json) {
        return switch (StoredJson.text(json, "kind")) {
            case "action" -> MenuAction.parse(StoredJson.text(json, "action")).map(Does::new);
            case "answer" ->
                    Optional.of(new Answers(readTexts(json.path("text")), readAttachment(json)));
            case "question" -> Optional.of(new Asks(readTexts(json.path("text"))));
            case "menu" -> Optional.of(new Opens(readTexts(json.path("text")), items(json)));
            default -> Optional.empty();
        };
    }

    private static Optional<Attachment> readAttachment(JsonNode json) {
        return StoredJson.present(json, "image")
                .<Attachment>map(image -> new Attachment.Image(StoredJson.text(image, "url")))
                .or(
                        () ->
                                StoredJson.present(json, "document")
                                        .map(
                                                file ->
                                                        new Attachment.Document(
                                                                StoredJson.text(file, "url"),
                                                                StoredJson.text(file, "filename"))))
                .or(
                        () ->
                                StoredJson.present(json, "link")
                                        .map(
                                                link ->
                                                        new Attachment.Link(
                                                                StoredJson.text(link, "url"),
                                                                readTexts(link.path("label")))));
    }

    private static Map<Language, String> readTexts(JsonNode json) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            StoredJson.optionalText(json, language.tag())
                    .ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    private static Map<Language, List<String>> readSynonyms(JsonNode json) {
        var synonyms = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            if (json.has(language.tag())) {
                synonyms.put(language, StoredJson.list(json, language.tag(), JsonNode::asText));
            }
        }
        return synonyms;
    }
}
