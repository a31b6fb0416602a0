package app.tendero.conversation;

import app.tendero.kernel.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The FAQ that the demo's Linen House begins with. */
public final class DemoFaq {

    private static final String FILE = "/sandbox/desk/linen-house.answers.json";

    private DemoFaq() {}

    public static FaqBook book() {
        var entries = new ArrayList<FaqEntry>();
        for (var entry : json().path("faq")) {
            entries.add(
                    new FaqEntry(
                            entry.path("key").asText(),
                            texts(entry.path("question")),
                            texts(entry.path("answer")),
                            lists(entry.path("synonyms"))));
        }
        return FaqBook.of(entries);
    }

    private static Map<Language, String> texts(JsonNode object) {
        var texts = new EnumMap<Language, String>(Language.class);
        object.fields()
                .forEachRemaining(
                        field ->
                                texts.put(
                                        Language.parse(field.getKey()).orElseThrow(),
                                        field.getValue().asText()));
        return texts;
    }

    private static Map<Language, List<String>> lists(JsonNode object) {
        var lists = new EnumMap<Language, List<String>>(Language.class);
        object.fields()
                .forEachRemaining(
                        field -> {
                            var texts = new ArrayList<String>();
                            field.getValue().forEach(text -> texts.add(text.asText()));
                            lists.put(Language.parse(field.getKey()).orElseThrow(), texts);
                        });
        return lists;
    }

    private static JsonNode json() {
        try (var file = DemoFaq.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a file says, without its comments. */
    public static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(DemoFaq.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
