package app.tendero.conversation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a shopper looks for, without the politeness around it, and how well a product answers it.
 *
 * <p>Accents, case, plural and gender are forgiven in all our languages, and small slips of the
 * finger in words of four letters or more.
 */
public final class SearchWords {

    /** In code points: what is written beyond is not searched for. */
    private static final int LOOKED_AT = 200;

    private static final int MOST_WORDS = 8;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s(?!\\p{L})");
    private static final Pattern T_SHIRT = Pattern.compile("\\bt(?:ee)?[- ]shirt");

    // How much a word found in a field is worth.
    private static final int TITLE = 100;
    private static final int TYPE = 70;
    private static final int TAG = 60;
    private static final int VENDOR = 50;
    private static final int DESCRIPTION = 20;

    // How much of that a match of each kind keeps, in percent.
    private static final int SAME = 100;
    private static final int SAME_STEM = 92;
    private static final int BEGINNING = 70;
    private static final int INSIDE = 55;
    private static final int SLIP = 45;

    private final List<SearchFields.Word> words;

    private SearchWords(List<SearchFields.Word> words) {
        this.words = List.copyOf(words);
    }

    /** The words that matter in a text; if only politeness was written, that. */
    public static SearchWords of(String text) {
        var all = new LinkedHashSet<String>();
        var matter = new LinkedHashSet<String>();
        var head = Normalizer.normalize(Fold.head(text, LOOKED_AT), Normalizer.Form.NFC);
        var plain = tidy(head.toLowerCase(Locale.ROOT));
        for (var written : GAP.split(plain)) {
            var whole = StopWords.contains(written);
            for (var part : written.split("['’]")) {
                for (var word : Fold.words(part, LOOKED_AT).split(" ")) {
                    all.add(word);
                    if (!whole && !StopWords.contains(part)) {
                        matter.add(word);
                    }
                }
            }
        }
        all.remove("");
        matter.remove("");
        var chosen = matter.isEmpty() ? all : matter;
        return new SearchWords(
                chosen.stream().limit(MOST_WORDS).map(SearchFields.Word::of).toList());
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words to look for, folded: lower case, no accents, in the order they were written. */
    public List<String> words() {
        return words.stream().map(SearchFields.Word::text).toList();
    }

    /** The beginnings that all forms of each word share, for a search by prefix. */
    public List<String> beginnings() {
        return words.stream().map(SearchWords::beginning).toList();
    }

    /** The words with one space between them, to look up or to remember a search by. */
    public String text() {
        return String.join(" ", words());
    }

    /**
     * How well a product answers: more is better, 0 is not at all. At least half of the words must
     * be found, and all of them count for more than some of them very well.
     */
    public int score(SearchFields product) {
        var found = 0;
        var sum = 0;
        for (var word : words) {
            var worth = worth(word, product);
            found += worth > 0 ? 1 : 0;
            sum += worth;
        }
        if (found == 0 || found * 2 < words.size()) {
            return 0;
        }
        var whole = found == words.size() ? 2 : 1;
        return whole * sum * found / words.size() + closeness(product);
    }

    /** A little more for a title that begins as the search does or says nothing else. */
    private int closeness(SearchFields product) {
        var title = product.title;
        if (title.isEmpty() || !title.getFirst().stem().equals(words.getFirst().stem())) {
            return Math.max(0, 5 - title.size());
        }
        return 10 + Math.max(0, 5 - title.size());
    }

    private static int worth(SearchFields.Word word, SearchFields product) {
        var worth = TITLE * best(word, product.title);
        if (worth < TYPE * SAME) {
            worth = Math.max(worth, TYPE * best(word, product.type));
        }
        if (worth < TAG * SAME) {
            worth = Math.max(worth, TAG * best(word, product.tags));
        }
        if (worth < VENDOR * SAME) {
            worth = Math.max(worth, VENDOR * best(word, product.vendor));
        }
        if (worth == 0) {
            worth = DESCRIPTION * described(word, product.description);
        }
        return worth / SAME;
    }

    private static int described(SearchFields.Word word, Set<String> description) {
        if (description.contains(word.text())) {
            return SAME;
        }
        return description.contains(word.stem()) ? SAME_STEM : 0;
    }

    private static int best(SearchFields.Word word, List<SearchFields.Word> field) {
        var best = 0;
        for (var written : field) {
            best = Math.max(best, match(word, written, best));
            if (best == SAME) {
                break;
            }
        }
        return best;
    }

    private static int match(SearchFields.Word word, SearchFields.Word written, int best) {
        if (word.text().equals(written.text())) {
            return SAME;
        }
        if (word.stem().equals(written.stem())) {
            return SAME_STEM;
        }
        var all = (word.letters() & ~written.letters()) == 0;
        if (all && word.text().length() >= 3 && written.text().startsWith(word.text())) {
            return BEGINNING;
        }
        if (word.stem().length() >= 4 && written.text().contains(word.stem())) {
            return INSIDE; // Leinenhemd for Hemd
        }
        return best < SLIP && slip(word, written) ? SLIP : 0;
    }

    private static boolean slip(SearchFields.Word word, SearchFields.Word written) {
        var allowed = Typo.allowed(Math.min(word.text().length(), written.text().length()));
        return allowed > 0
                && Long.bitCount(word.letters() ^ written.letters()) <= 2 * allowed
                && Typo.near(word.text(), written.text(), allowed);
    }

    private static String beginning(SearchFields.Word word) {
        var shared = 0;
        var most = Math.min(word.text().length(), word.stem().length());
        while (shared < most && word.text().charAt(shared) == word.stem().charAt(shared)) {
            shared++;
        }
        if (shared < 3) {
            return word.text();
        }
        var whole = shared == word.stem().length();
        var changes = whole && shared > 3 && "ifcn".indexOf(word.stem().charAt(shared - 1)) >= 0;
        return word.text().substring(0, changes ? shared - 1 : shared);
    }

    /** Folded words; an English possessive is its owner. */
    static String fold(String text, int limit) {
        return Fold.words(tidy(Fold.head(text, limit).toLowerCase(Locale.ROOT)), limit);
    }

    private static String tidy(String lower) {
        return T_SHIRT.matcher(POSSESSIVE.matcher(lower).replaceAll("")).replaceAll("tshirt");
    }
}
