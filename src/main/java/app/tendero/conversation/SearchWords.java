package app.tendero.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** A word of two parts is as long at least, and each of its parts. */
    private static final int SHORTEST_OF_TWO = 8;

    private static final int SHORTEST_PART = 3;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s(?!\\p{L})");
    private static final Pattern T_SHIRT = Pattern.compile("\\bt(?:ee)?[- ]shirt");

    private final List<Term> terms;

    private SearchWords(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * One thing that is asked for: a word, or a few that are one name.
     *
     * @param alike other names of the same thing
     * @param nearly names it may have been meant for, by a slip
     * @param sound of a word in another script, else empty
     */
    record Term(
            List<SearchFields.Word> words,
            List<List<SearchFields.Word>> alike,
            List<List<SearchFields.Word>> nearly,
            String sound) {

        String text() {
            return String.join(" ", words.stream().map(SearchFields.Word::text).toList());
        }
    }

    /** The words that matter in a text; if only politeness was written, that. */
    public static SearchWords of(String text) {
        return of(text, Synonyms.NONE);
    }

    /** The same with other names that a merchant knows for their things. */
    public static SearchWords of(String text, Synonyms merchants) {
        return new SearchWords(terms(tokens(text), merchants));
    }

    /** The folded words that matter; if only politeness was written, that. */
    static List<String> tokens(String text) {
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
        return chosen.stream().limit(MOST_WORDS).toList();
    }

    private static List<Term> terms(List<String> tokens, Synonyms merchants) {
        var words =
                tokens.stream()
                        .flatMap(token -> parts(token, merchants).stream())
                        .map(SearchFields.Word::of)
                        .toList();
        var terms = new ArrayList<Term>();
        for (var at = 0; at < words.size(); ) {
            var length = Math.min(Synonyms.LONGEST, words.size() - at);
            while (length > 1 && !known(words.subList(at, at + length), merchants)) {
                length--;
            }
            terms.add(term(words.subList(at, at + length), merchants));
            at += length;
        }
        return terms;
    }

    /** A word of two that we know ("Leinenhemd") is those two. */
    private static List<String> parts(String token, Synonyms merchants) {
        if (token.length() < SHORTEST_OF_TWO
                || known(List.of(SearchFields.Word.of(token)), merchants)) {
            return List.of(token);
        }
        for (var at = token.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            var first = token.substring(0, at);
            var second = token.substring(at);
            if (known(List.of(SearchFields.Word.of(first)), merchants)
                    && known(List.of(SearchFields.Word.of(second)), merchants)) {
                return List.of(first, second);
            }
        }
        return List.of(token);
    }

    private static boolean known(List<SearchFields.Word> name, Synonyms merchants) {
        return merchants.knows(name) || Synonyms.OURS.knows(name);
    }

    private static Term term(List<SearchFields.Word> words, Synonyms merchants) {
        var alike = new LinkedHashSet<>(merchants.alike(words));
        alike.addAll(Synonyms.OURS.alike(words));
        var first = words.getFirst();
        var unknown = alike.isEmpty() && words.size() == 1;
        return new Term(
                List.copyOf(words),
                List.copyOf(alike),
                unknown ? Synonyms.OURS.nearly(first) : List.of(),
                unknown && Sound.isForeign(first.text()) ? Sound.of(first.text()) : "");
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * What an index of stems is asked for one thing.
     *
     * @param names stems that stand together; one of the names is enough
     * @param guesses names it may be meant for, by a slip
     * @param typed the words as they were written, folded; one, or those of one name
     * @param sound as {@link SearchFields#sounds} writes it; empty where only spelling counts
     */
    public record Asked(
            List<List<String>> names,
            List<List<String>> guesses,
            List<String> typed,
            String sound) {

        public Asked {
            names = List.copyOf(names);
            guesses = List.copyOf(guesses);
            typed = List.copyOf(typed);
        }
    }

    /** What to ask an index for, thing by thing. */
    public List<Asked> asked() {
        return terms.stream().map(SearchWords::asked).toList();
    }

    private static Asked asked(Term term) {
        var names = new LinkedHashSet<List<String>>();
        names.add(stems(term.words()));
        term.alike().forEach(name -> names.add(stems(name)));
        return new Asked(
                List.copyOf(names),
                term.nearly().stream().map(SearchWords::stems).toList(),
                term.words().stream().map(SearchFields.Word::text).toList(),
                term.sound());
    }

    private static List<String> stems(List<SearchFields.Word> name) {
        return name.stream().map(SearchFields.Word::stem).toList();
    }

    /** How far a word that somebody typed may be meant for a known one, in percent. */
    public static int likeness(String typed, String known) {
        return SearchMatch.likeness(SearchFields.Word.of(typed), SearchFields.Word.of(known));
    }

    /** What all forms of a folded word have in common. */
    public static String stem(String word) {
        return Stem.of(word);
    }

    /** The words to look for, folded: lower case, no accents, in the order they were written. */
    public List<String> words() {
        return own().map(SearchFields.Word::text).toList();
    }

    /** The beginnings that all forms of each word share, for a search by prefix. */
    public List<String> beginnings() {
        return own().map(SearchWords::beginning).toList();
    }

    private Stream<SearchFields.Word> own() {
        return terms.stream().flatMap(term -> term.words().stream());
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
        for (var term : terms) {
            var worth = SearchMatch.worth(term, product);
            found += worth > 0 ? 1 : 0;
            sum += worth;
        }
        if (found == 0 || found * 2 < terms.size()) {
            return 0;
        }
        var whole = found == terms.size() ? 2 : 1;
        return whole * sum * found / terms.size() + closeness(product);
    }

    /** How many of the words are among the values of a variant: "large" of "Large 16\"". */
    public int among(List<String> values) {
        var fields = SearchFields.of("", "", List.of(), "", values, "");
        return (int) terms.stream().filter(term -> SearchMatch.worth(term, fields) > 0).count();
    }

    /** Whether a product answers to every word. */
    public boolean answersAll(SearchFields product) {
        return terms.stream().allMatch(term -> SearchMatch.worth(term, product) > 0);
    }

    /** A little more for a title that begins as the search does or says nothing else. */
    private int closeness(SearchFields product) {
        var title = product.title;
        var first = terms.getFirst().words().getFirst();
        if (title.isEmpty() || !title.getFirst().stem().equals(first.stem())) {
            return Math.max(0, 5 - title.size());
        }
        return 10 + Math.max(0, 5 - title.size());
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
