package app.tendero.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
            Set<String> description) {
        this.title = title;
        this.type = type;
        this.tags = tags;
        this.vendor = vendor;
        this.description = description;
    }

    /** All may be empty; {@code description} is plain text. */
    public static SearchFields of(
            String title, String type, List<String> tags, String vendor, String description) {
        return new SearchFields(
                words(title),
                words(type),
                words(String.join(" ", tags)),
                words(vendor),
                wordsAndStems(description));
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
