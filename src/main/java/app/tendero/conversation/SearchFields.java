package app.tendero.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a product, made ready once so that many searches can compare with them quickly.
 *
 * <p>A title counts most, a description least.
 */
public final class SearchFields {

    /** In code points: a longer description says nothing more about what the thing is. */
    private static final int LOOKED_AT = 1000;

    private static final int MOST_WORDS = 120;

    final List<Word> title;
    final List<Word> type;
    final List<Word> tags;
    final List<Word> vendor;

    /** The values of its options: sizes, colours. */
    final List<Word> options;

    /** The stems of all but the description, for a first look. */
    final Set<String> stems;

    /** Words as written and stems together: here only whole words are looked for. */
    final Set<String> description;

    /** A word as written (folded), its stem and its letters. */
    record Word(String text, String stem, long letters) {

        static Word of(String text) {
            return new Word(text, Stem.of(text), Typo.letters(text));
        }
    }

    private SearchFields(
            List<Word> title,
            List<Word> type,
            List<Word> tags,
            List<Word> vendor,
            List<Word> options,
            Set<String> description) {
        this.title = title;
        this.type = type;
        this.tags = tags;
        this.vendor = vendor;
        this.options = options;
        this.description = description;
        this.stems = new HashSet<>();
        for (var field : List.of(title, type, tags, vendor, options)) {
            field.forEach(word -> stems.add(word.stem()));
        }
    }

    /** Of a product whose options are not known. */
    public static SearchFields of(
            String title, String type, List<String> tags, String vendor, String description) {
        return of(title, type, tags, vendor, List.of(), description);
    }

    /** All may be empty; {@code description} is plain text. */
    public static SearchFields of(
            String title,
            String type,
            List<String> tags,
            String vendor,
            List<String> options,
            String description) {
        return new SearchFields(
                words(title),
                words(type),
                words(String.join(" ", tags)),
                words(vendor),
                words(String.join(" ", options)),
                wordsAndStems(description));
    }

    /**
     * Of a product that was found in an index.
     *
     * @param described the stems asked for that its description has
     */
    public static SearchFields found(
            String title,
            String type,
            String tags,
            String vendor,
            String options,
            List<String> described) {
        return new SearchFields(
                words(title),
                words(type),
                words(tags),
                words(vendor),
                words(options),
                Set.copyOf(described));
    }

    /** Where the stem of a word stands, by what it counts: A a title, D a description. */
    public Map<String, Character> lexemes() {
        Map<String, Character> lexemes = new TreeMap<>();
        description.forEach(stem -> lexemes.put(stem, 'D'));
        options.forEach(word -> lexemes.put(word.stem(), 'C'));
        vendor.forEach(word -> lexemes.put(word.stem(), 'C'));
        tags.forEach(word -> lexemes.put(word.stem(), 'B'));
        type.forEach(word -> lexemes.put(word.stem(), 'B'));
        title.forEach(word -> lexemes.put(word.stem(), 'A'));
        return lexemes;
    }

    /** How the words of the title and the tags sound, where they are long enough to be told by. */
    public Set<String> sounds() {
        var sounds = new TreeSet<String>();
        for (var field : List.of(title, tags)) {
            field.forEach(word -> sounds.add(Sound.of(word.text())));
        }
        sounds.remove("");
        return sounds;
    }

    /** The words that a slip of the finger may have been meant for, folded. */
    public Set<String> vocabulary() {
        var vocabulary = new TreeSet<String>();
        for (var field : List.of(title, type, tags, vendor, options)) {
            field.forEach(word -> vocabulary.add(word.text()));
        }
        return vocabulary;
    }

    private static Set<String> wordsAndStems(String text) {
        var both = new HashSet<String>();
        for (var word : words(text)) {
            both.add(word.text());
            both.add(word.stem());
        }
        return both;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var word : SearchWords.fold(text, LOOKED_AT).split(" ")) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(Word.of(word));
            }
        }
        return List.copyOf(words);
    }
}
