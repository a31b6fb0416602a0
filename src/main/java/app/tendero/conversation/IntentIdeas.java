package app.tendero.conversation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What single words and phrases of a message are about, in all languages at once: "broken", "roto"
 * and "kaputt" are one idea. The endings of words do not count and a slip in a longer one is
 * forgiven; {@link IntentRules} say which ideas together mean what.
 */
final class IntentIdeas {

    /** The idea of words that say nothing of what is wanted. */
    static final String LIGHT = "LIGHT";

    /** The idea of an order's number: three digits or more. */
    static final String DIGITS = "DIGITS";

    /** The idea of a language's name. */
    static final String TONGUE = "TONGUE";

    /** A shorter word with a slip in it would be another word too often. */
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    private static final int LONGEST_PHRASE = 5;
    private static final int FEWEST_DIGITS = 3;

    private static final List<String> LANGUAGES =
            List.of(
                    IntentIdeasEnDe.EN,
                    IntentIdeasEnDe.DE,
                    IntentIdeasEsPt.ES,
                    IntentIdeasEsPt.PT,
                    IntentIdeasFr.FR,
                    IntentIdeasHiAr.HI,
                    IntentIdeasHiAr.AR);

    /** Ideas by the stems of their words, one space between them. */
    private static final Map<String, Set<String>> IDEAS = ideas();

    private static final List<Known> LONG = longWords();

    /** A single word that may be meant by one with a slip. */
    private record Known(String word, String key, long letters) {}

    private final List<String> words;
    private final Map<String, BitSet> found = new HashMap<>();

    private IntentIdeas(List<String> words) {
        this.words = words;
    }

    /** What the words of a message are about. */
    static IntentIdeas of(List<String> words) {
        var ideas = new IntentIdeas(words);
        var stems = words.stream().map(IntentIdeas::stem).toList();
        for (var at = 0; at < stems.size(); at++) {
            ideas.at(at, stems);
        }
        return ideas;
    }

    private void at(int at, List<String> stems) {
        var key = new StringBuilder();
        var known = false;
        for (var length = 1; length <= LONGEST_PHRASE && at + length <= stems.size(); length++) {
            key.append(length > 1 ? " " : "").append(stems.get(at + length - 1));
            var ideas = IDEAS.get(key.toString());
            if (ideas != null) {
                known = true;
                mark(ideas, at, length);
            }
        }
        var word = words.get(at);
        if (!known && !plain(word).equals(word)) {
            var ideas = IDEAS.getOrDefault(stem(plain(word)), Set.of());
            known = !ideas.isEmpty();
            mark(ideas, at, 1);
        }
        if (word.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
            mark(Set.of(DIGITS), at, 1);
        } else if (!known && word.length() >= LONG_ENOUGH_FOR_A_SLIP && !isThing(word)) {
            nearly(word).ifPresent(meant -> mark(IDEAS.getOrDefault(meant, Set.of()), at, 1));
        }
    }

    /**
     * As {@link Stem}, but for Arabic, where its consonants would make one of words that mean much
     * different here: only article and last letter go.
     */
    static String stem(String word) {
        if (!isArabic(word)) {
            return Stem.of(word);
        }
        var bare = word;
        for (var article : List.of("وال", "بال", "ال", "لل")) {
            if (bare.startsWith(article) && bare.length() >= article.length() + 3) {
                bare = bare.substring(article.length());
                break;
            }
        }
        return bare.length() >= 4 && bare.endsWith("ه")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static boolean isArabic(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u0600' && word.charAt(0) <= '\u06ff';
    }

    /** "heyy" is "hey", and a preposition of one letter is written to its word in Arabic. */
    private static String plain(String word) {
        var end = word.length();
        while (end > 2 && word.charAt(end - 1) == word.charAt(end - 2)) {
            end--;
        }
        var bare = word.substring(0, end);
        return isArabic(bare) && bare.length() >= 5 && "بلوف".indexOf(bare.charAt(0)) >= 0
                ? bare.substring(1)
                : bare;
    }

    private static boolean isThing(String word) {
        return Synonyms.OURS.knows(List.of(SearchFields.Word.of(word)));
    }

    private static Optional<String> nearly(String word) {
        var letters = Typo.letters(word);
        return LONG.stream()
                .filter(known -> Long.bitCount(known.letters() ^ letters) <= 2)
                .filter(known -> known.word().charAt(0) == word.charAt(0))
                .filter(known -> Typo.near(known.word(), word, 1))
                .findFirst()
                .map(Known::key);
    }

    private void mark(Set<String> ideas, int at, int length) {
        for (var idea : ideas) {
            found.computeIfAbsent(idea, i -> new BitSet()).set(at, at + length);
        }
    }

    int words() {
        return words.size();
    }

    boolean has(String idea) {
        return found.containsKey(idea);
    }

    /** The words that are about an idea, as bits; none where nothing is. */
    BitSet of(String idea) {
        return found.getOrDefault(idea, new BitSet());
    }

    private static Map<String, Set<String>> ideas() {
        var ideas = new HashMap<String, Set<String>>();
        for (var language : LANGUAGES) {
            language.lines().forEach(line -> read(ideas, line));
        }
        CommandWords.LANGUAGES.keySet().stream()
                .filter(name -> name.length() > 2)
                .forEach(name -> add(ideas, TONGUE, name));
        IntentIdeasTongues.WORDS.lines().forEach(line -> read(ideas, line));
        return Map.copyOf(ideas);
    }

    private static void read(Map<String, Set<String>> ideas, String line) {
        var halves = line.split(": ", 2);
        for (var phrase : halves[1].split(", ")) {
            add(ideas, halves[0], phrase);
        }
    }

    private static void add(Map<String, Set<String>> ideas, String idea, String phrase) {
        var stems = new ArrayList<String>();
        for (var word : Fold.words(phrase, phrase.length()).split(" ")) {
            stems.add(stem(word));
        }
        ideas.computeIfAbsent(String.join(" ", stems), key -> new HashSet<>()).add(idea);
    }

    private static List<Known> longWords() {
        var words = new LinkedHashSet<Known>();
        for (var language : LANGUAGES) {
            for (var phrase : language.replaceAll("[A-Z]+: ", "").split("[,\\n] *")) {
                var word = Fold.words(phrase, phrase.length());
                if (word.length() >= LONG_ENOUGH_FOR_A_SLIP - 1 && word.indexOf(' ') < 0) {
                    words.add(new Known(word, stem(word), Typo.letters(word)));
                }
            }
        }
        return List.copyOf(words);
    }
}
