package app.tendero.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a question mean: things that shops are asked about where we know them in any of
 * the seven languages ("postage", "frete", "Versand" are one), else the stem of the word.
 */
final class FaqWords {

    /** In code points: what is written beyond is a letter. */
    private static final int LOOKED_AT = 200;

    private static final int LONGEST_NAME = 4;

    /** Two consonants are many words of Arabic. */
    private static final int SHORTEST_STEM = 3;

    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

    /** Stands before the id of a thing that is known, which no folded word does. */
    private static final String CONCEPT = "#";

    private static final String ALSO_SOLD = "*";

    /** What is asked about nearly everything, and so tells little. */
    private static final Map<String, Double> LIGHT =
            Map.of("#order", 0.4, "#shop", 0.8, "#money", 0.8, "#where", 0.8, "#make", 0.8);

    /** What a question about one's own order speaks of as well. */
    private static final Set<String> OF_ORDERS =
            Set.of("#ship", "#time", "#order", "#track", "#where", "#contact", "#stock");

    private static final Map<String, Set<String>> AS_WRITTEN = new HashMap<>();
    private static final Map<String, Set<String>> BY_STEM = new HashMap<>();
    private static final Map<String, Set<String>> SINGLE = new TreeMap<>();
    private static final Set<String> AROUND = around();
    private static final Set<String> QUESTIONS = words(FaqConcepts.QUESTIONS);
    private static final List<String> HAVE = phrases(FaqConcepts.HAVE);
    private static final List<String> GENERALLY = phrases(FaqConcepts.GENERALLY);

    static {
        FaqConcepts.LINES.lines().forEach(FaqWords::read);
    }

    private FaqWords() {}

    private static void read(String line) {
        var colon = line.indexOf(':');
        var ids =
                Arrays.stream(line.substring(0, colon).split("\\+"))
                        .map(id -> CONCEPT + id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var name : line.substring(colon + 1).split(",")) {
            var words = List.of(Fold.words(name, LOOKED_AT).split(" "));
            AS_WRITTEN.putIfAbsent(String.join(" ", words), ids);
            if (stems(words).length() >= SHORTEST_STEM) {
                BY_STEM.putIfAbsent(stems(words), ids);
            }
            if (words.size() == 1 && words.getFirst().length() >= LONG_ENOUGH_FOR_A_SLIP) {
                SINGLE.putIfAbsent(words.getFirst(), ids);
            }
        }
    }

    private static String stems(List<String> words) {
        return words.stream().map(Stem::of).collect(Collectors.joining(" "));
    }

    /**
     * The meanings of a text, each once; empty where it says nothing but politeness.
     *
     * @param known finds for a stem that means nothing to us the one it was meant for
     */
    static Set<String> meanings(String text, UnaryOperator<String> known) {
        var words = List.of(Fold.words(text, LOOKED_AT).split(" "));
        var meanings = new LinkedHashSet<String>();
        for (var at = 0; at < words.size(); ) {
            var length = Math.min(LONGEST_NAME, words.size() - at);
            var concept = concept(words.subList(at, at + length));
            while (concept == null && length > 1) {
                length--;
                concept = concept(words.subList(at, at + length));
            }
            meanings.addAll(concept == null ? single(words.get(at), known) : concept);
            at += length;
        }
        return meanings;
    }

    private static @Nullable Set<String> concept(List<String> name) {
        var written = AS_WRITTEN.get(String.join(" ", name));
        return written != null || (name.size() == 1 && AROUND.contains(name.getFirst()))
                ? written
                : BY_STEM.get(stems(name));
    }

    private static Set<String> single(String word, UnaryOperator<String> known) {
        if (word.isEmpty() || AROUND.contains(word)) {
            return Set.of();
        }
        var stem = Stem.of(word);
        var meant = known.apply(stem);
        return meant.equals(stem) ? slipped(word, stem) : Set.of(meant);
    }

    /** What we know under a name that is nearly this one. */
    private static Set<String> slipped(String word, String stem) {
        if (word.length() >= LONG_ENOUGH_FOR_A_SLIP) {
            for (var name : SINGLE.entrySet()) {
                if (name.getKey().charAt(0) == word.charAt(0)
                        && Typo.near(name.getKey(), word, 1)) {
                    return name.getValue();
                }
            }
        }
        return Set.of(stem);
    }

    static boolean isConcept(String meaning) {
        return meaning.startsWith(CONCEPT);
    }

    /** Whether it is something that shops do, not something they sell. */
    static boolean isService(String meaning) {
        return isConcept(meaning) && !meaning.endsWith(ALSO_SOLD);
    }

    static double weight(String meaning) {
        return LIGHT.getOrDefault(meaning, 1.0);
    }

    /** Whether a text asks how things are, rather than for a thing to buy. */
    static boolean isQuestion(String text) {
        var folded = Fold.words(text, LOOKED_AT);
        var spaced = " " + folded + " ";
        if (HAVE.stream().anyMatch(phrase -> spaced.contains(" " + phrase + " "))) {
            return false;
        }
        return text.indexOf('?') >= 0
                || text.indexOf('؟') >= 0
                || Arrays.stream(folded.split(" ")).anyMatch(QUESTIONS::contains);
    }

    /** Whether a text that may be about an order asks how things are for everybody. */
    static boolean isGeneral(String text) {
        var spaced = " " + Fold.words(text, LOOKED_AT) + " ";
        return GENERALLY.stream().anyMatch(phrase -> spaced.contains(" " + phrase + " "))
                || meanings(text, stem -> stem).stream()
                        .anyMatch(m -> isService(m) && !OF_ORDERS.contains(m));
    }

    private static List<String> phrases(String text) {
        return Arrays.stream(text.replace('\n', ',').split(","))
                .map(phrase -> Fold.words(phrase, LOOKED_AT))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static Set<String> around() {
        var around = new HashSet<>(StopWords.folded());
        around.addAll(words(FaqConcepts.AROUND));
        around.addAll(words(FaqConcepts.QUESTIONS));
        return Set.copyOf(around);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Fold.words(text, text.length()).split(" "))
                .collect(Collectors.toUnmodifiableSet());
    }
}
