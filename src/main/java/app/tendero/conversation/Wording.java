package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** All texts a shopper can see, in all languages: {@code wording/*.properties}. */
public final class Wording {

    private final Map<Language, Map<String, Template>> templates;
    private final Map<Language, Properties> originals;

    private Wording(
            Map<Language, Map<String, Template>> templates, Map<Language, Properties> originals) {
        this.templates = templates;
        this.originals = originals;
    }

    /** Reads the texts from the class path: once, when the service starts. */
    public static Wording load() {
        var all = new EnumMap<Language, Map<String, Template>>(Language.class);
        var originals = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            var texts = properties(language);
            originals.put(language, texts);
            all.put(language, templates(texts));
        }
        return new Wording(all, originals);
    }

    /**
     * The texts in one language.
     *
     * @param own the store's own texts by key, which go before ours; those that use an argument the
     *     key does not have are passed over
     */
    public Texts in(Language language, Map<String, String> own) {
        return new Texts(language, Objects.requireNonNull(templates.get(language)), own);
    }

    /**
     * A text of ours as a merchant may replace it.
     *
     * @param name the key, with the plural form where there are several
     * @param text with its gaps, {@code {name}}
     */
    public record Entry(String name, WordingKey key, String text) {}

    /** All texts of a language, in the order of their keys. */
    public List<Entry> entries(Language language) {
        var texts = Objects.requireNonNull(originals.get(language));
        return WordingKey.values().stream()
                .flatMap(
                        key ->
                                names(key, language)
                                        .map(name -> new Entry(name, key, text(texts, name))))
                .toList();
    }

    private static Stream<String> names(WordingKey key, Language language) {
        return key.plural()
                ? Plurals.categories(language).stream()
                        .map(form -> key.key() + "." + form.name().toLowerCase(Locale.ROOT))
                : Stream.of(key.key());
    }

    private static String text(Properties texts, String name) {
        return Objects.requireNonNull(texts.getProperty(name), name);
    }

    /** What speakers of a language call it. */
    public String nameOf(Language language) {
        return in(language, Map.of()).say(TalkWording.LANGUAGE_NAME);
    }

    private static Map<String, Template> templates(Properties texts) {
        var parsed = new HashMap<String, Template>();
        texts.stringPropertyNames()
                .forEach(key -> parsed.put(key, Template.of(texts.getProperty(key))));
        return Map.copyOf(parsed);
    }

    static Properties properties(Language language) {
        var name = "/wording/" + language.tag() + ".properties";
        try (var stream = Wording.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
