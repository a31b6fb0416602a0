package app.tendero.conversation;

import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands typed commands and numbers in every language at once. Only a whole message is a
 * command: a shopper who looks for a "stop motion lamp" has not said stop. Case, accents,
 * punctuation, emoji and a "please" around it are forgiven.
 */
public final class Commands {

    /** A number above this is understood, and is this. */
    public static final int MOST = 999_999;

    /** Longer messages are no commands, in code points. */
    private static final int LONGEST = 60;

    private static final int MOST_DIGITS = 6;
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern SIGNED = Pattern.compile("^\\s*[-−–+]\\s*\\p{Nd}");
    private static final Pattern ASKED = Pattern.compile("[?？؟]");
    private static final Pattern TIMES = Pattern.compile("x?(\\d+)x?");

    /** "Give" in Hindi ends in what is also the word for two. */
    private static final String GIVE_ME = " दे दो";

    private Commands() {}

    /** The command that a message is, if it is one. */
    public static Optional<Command> parse(String text) {
        if (Cut.length(text) > LONGEST) {
            return Optional.empty();
        }
        var folded = Fold.words(text, LONGEST);
        if (folded.isEmpty()) {
            return sign(text);
        }
        return find(folded, CommandWords.COMMANDS::get)
                .or(() -> languageNamed(text).map(language -> Command.LANGUAGE))
                .or(() -> countryNamed(text).map(country -> Command.COUNTRY));
    }

    /** Whether a message is the very word "menu", which means food to some. */
    public static boolean saysMenu(String text) {
        return SaidName.of(text).filter(CommandWords.MENU_WORD::contains).isPresent();
    }

    /** The language a message names, as in "español" or "in English please". */
    public static Optional<Language> languageNamed(String text) {
        return Cut.length(text) > LONGEST
                ? Optional.empty()
                : find(Fold.words(text, LONGEST), CommandWords.LANGUAGES::get);
    }

    /**
     * The country a message names after saying so, as in "ship to Canada" or "país México". A
     * question is none: "ship to Canada?" asks whether we do.
     */
    public static Optional<Country> countryNamed(String text) {
        return Cut.length(text) > LONGEST || ASKED.matcher(text).find()
                ? Optional.empty()
                : CountryNames.named(Fold.words(text, LONGEST));
    }

    /**
     * The whole number that a message is: "2", "x2", "2️⃣", "٢", "two please". Not negative; with a
     * sign before it or a fraction it is none. At most {@link #MOST}.
     */
    public static OptionalInt parseQuantity(String text) {
        if (Cut.length(text) > LONGEST || SIGNED.matcher(text).find()) {
            return OptionalInt.empty();
        }
        var number = OptionalInt.empty();
        for (var word : Fold.words(text, LONGEST).replace(GIVE_ME, "").split(" ")) {
            var next = number(word);
            if (next.isPresent() ? number.isPresent() : !NumberWords.AROUND.contains(word)) {
                return OptionalInt.empty(); // two numbers, or a word that means something
            }
            number = next.isPresent() ? next : number;
        }
        return number;
    }

    private static OptionalInt number(String word) {
        var digits = TIMES.matcher(word);
        if (digits.matches()) {
            var significant = digits.group(1).replaceFirst("^0+(?=.)", "");
            return OptionalInt.of(
                    significant.length() > MOST_DIGITS ? MOST : Integer.parseInt(significant));
        }
        var named = NumberWords.NUMBERS.get(word);
        return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }

    private static <T> Optional<T> find(String folded, Lookup<T> phrases) {
        var calm = DRAWN_OUT.matcher(folded).replaceAll("$1"); // holaaaa
        for (var said : List.of(folded, calm)) {
            var found = phrases.of(said);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(phrases.of(bare(calm)));
    }

    /** Without the words at both ends that change nothing. */
    static String bare(String folded) {
        var words = new ArrayList<>(List.of(folded.split(" ")));
        while (words.size() > 1 && CommandWords.AROUND.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && CommandWords.AROUND.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static Optional<Command> sign(String text) {
        var bare = text.strip().replaceAll("[\\uFE0F\\x{1F3FB}-\\x{1F3FF}]", "");
        var first = bare.isEmpty() ? "" : Character.toString(bare.codePointAt(0));
        return bare.replace(first, "").isBlank()
                ? Optional.ofNullable(CommandWords.SIGNS.get(first))
                : Optional.empty();
    }

    private interface Lookup<T> {
        @Nullable T of(String phrase);
    }
}
