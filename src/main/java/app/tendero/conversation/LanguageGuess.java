package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a shopper's language from their own words. Says nothing when unsure: product names,
 * "ok" and "hi" are written in every language.
 *
 * <p>Words that carry a sentence count, words that name things do not; see {@link LanguageWords}.
 */
public final class LanguageGuess {

    /** Points that a language needs, and how far ahead of the next it must be. */
    private static final int ENOUGH = 4;

    private static final int AHEAD = 2;

    /** In code points. */
    private static final int LOOKED_AT = 500;

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|@|www\\.)\\S*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*");

    /** Letters that Persian and Urdu write and Arabic does not. */
    private static final String NOT_ARABIC = "پچژگٹڈڑںےہھیک";

    private LanguageGuess() {}

    public static Optional<Language> of(String text) {
        var head = Normalizer.normalize(Fold.head(text, LOOKED_AT), Normalizer.Form.NFC);
        var plain =
                ADDRESS.matcher(head).replaceAll(" ").toLowerCase(Locale.ROOT).replace('’', '\'');
        var byWords = byWords(plain);
        return byScript(plain, byWords.isPresent()).or(() -> byWords);
    }

    /** A third of the letters is enough: the rest may be a brand in Latin letters. */
    private static Optional<Language> byScript(String text, boolean latinSentence) {
        var letters = (int) text.codePoints().filter(Character::isLetter).count();
        var hindi = count(text, Character.UnicodeScript.DEVANAGARI);
        var arabic = count(text, Character.UnicodeScript.ARABIC);
        var needed = latinSentence ? letters / 2 + 1 : Math.max(1, (letters + 2) / 3);
        if (hindi >= needed && hindi > arabic) {
            return words(text).stream().anyMatch(LanguageWords.NOT_HINDI::contains)
                    ? Optional.empty()
                    : Optional.of(Language.HI);
        }
        if (arabic >= needed && arabic > hindi) {
            return text.chars().anyMatch(c -> NOT_ARABIC.indexOf(c) >= 0)
                    ? Optional.empty()
                    : Optional.of(Language.AR);
        }
        return Optional.empty();
    }

    private static int count(String text, Character.UnicodeScript script) {
        return (int)
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == script)
                        .count();
    }

    private static Optional<Language> byWords(String text) {
        var points = new int[LanguageWords.SIDES];
        var words = words(text);
        words.forEach(word -> add(points, LanguageWords.POINTS.get(word)));
        var joined = " " + String.join(" ", inOrder(text)) + " ";
        LanguageWords.PHRASES.forEach(
                (phrase, side) -> {
                    if (joined.contains(" " + phrase + " ")) {
                        points[side] += ENOUGH;
                    }
                });
        LanguageWords.LETTERS.forEach(
                (letters, side) -> {
                    if (text.chars().anyMatch(c -> letters.indexOf(c) >= 0)) {
                        points[side]++;
                    }
                });
        return winner(points);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (var word : inOrder(text)) {
            words.add(word);
            words.addAll(Arrays.asList(word.split("'"))); // j'ai: j and ai
        }
        return words;
    }

    private static List<String> inOrder(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(int[] points, int @Nullable [] more) {
        if (more != null) {
            for (var side = 0; side < points.length; side++) {
                points[side] += more[side];
            }
        }
    }

    private static Optional<Language> winner(int[] points) {
        var best = 0;
        for (var side = 1; side < points.length; side++) {
            best = points[side] > points[best] ? side : best;
        }
        for (var side = 0; side < points.length; side++) {
            if (side != best && points[best] - points[side] < AHEAD) {
                return Optional.empty();
            }
        }
        return points[best] >= ENOUGH ? LanguageWords.language(best) : Optional.empty();
    }
}
