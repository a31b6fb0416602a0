package app.tendero.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Understands sentences about orders in every language at once: "where is my parcel?", "#1001",
 * "bitte storniert meine Bestellung". A word for an order alone means nothing, for people look for
 * "gift order cards", too: it takes a second word that asks, or a number.
 */
public final class OrderWords {

    /** A longer message is a letter, not a question. In code points. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 24;

    /** Few words beside a number with its sign: then the number is what it is about. */
    private static final int FEW = 4;

    private static final Pattern SIGNED =
            Pattern.compile("(?:^|[\\s(])#\\s?([\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,29})");
    private static final Pattern BARE =
            Pattern.compile("(?U)\\p{L}{0,4}[-_]?\\d{3,12}(?:-\\p{L}{1,4})?");
    private static final String BETWEEN = "[^\\p{L}\\p{N}._/-]+";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");

    private OrderWords() {}

    /** What a message asks about an order; empty for one that is about something else. */
    public static Optional<OrderQuestion> parse(String text) {
        if (Cut.length(text) > LONGEST) {
            return Optional.empty();
        }
        var words = words(text);
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var asks = new Said(words, " " + String.join(" ", words) + " ");
        var signed = signed(text);
        var number = signed.or(() -> asks.noun() ? bare(text) : Optional.empty());
        var wish = wish(asks, number.isPresent());
        if (wish.isEmpty() && number.isPresent() && (asks.noun() || words.size() <= FEW)) {
            wish = Optional.of(OrderWish.SEE);
        }
        return wish.map(w -> new OrderQuestion(w, number, number.flatMap(n -> proof(text, n))));
    }

    /** What is wanted with the order that is being talked about: "cancel it", "once more". */
    public static Optional<OrderWish> ofThisOne(String text) {
        if (Cut.length(text) > LONGEST) {
            return Optional.empty();
        }
        var words = words(text);
        return words.size() > MOST_WORDS || words.isEmpty()
                ? Optional.empty()
                : wish(new Said(words, " " + String.join(" ", words) + " "), true);
    }

    /** A number that was asked for, with what shows that the order is theirs if that came along. */
    public static Optional<OrderQuestion> answer(String text) {
        return Cut.length(text) > LONGEST
                ? Optional.empty()
                : signed(text)
                        .or(() -> bare(text))
                        .map(
                                number ->
                                        new OrderQuestion(
                                                OrderWish.SEE,
                                                Optional.of(number),
                                                proof(text, number)));
    }

    /** Whether a text may be an e-mail address or a postcode, and nothing else. */
    public static boolean isProof(String text) {
        var bare = text.strip();
        if (EMAIL.matcher(bare).matches()) {
            return true;
        }
        var letters = (int) bare.codePoints().filter(Character::isLetterOrDigit).count();
        return letters >= 3
                && letters <= 10
                && bare.codePoints().anyMatch(Character::isDigit)
                && bare.split("\\s+").length <= 3;
    }

    private static List<String> words(String text) {
        var folded = Fold.words(text, LONGEST);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private record Said(List<String> words, String sentence) {

        boolean has(Set<String> some) {
            return words.stream().anyMatch(some::contains);
        }

        boolean says(List<String> phrases) {
            return phrases.stream().anyMatch(sentence::contains);
        }

        boolean noun() {
            return has(OrderVocabulary.NOUNS);
        }
    }

    private static Optional<OrderWish> wish(Said said, boolean known) {
        var meant = known || said.noun();
        if (said.says(OrderVocabulary.AGAIN_PHRASES) || meant && said.has(OrderVocabulary.AGAIN)) {
            return Optional.of(OrderWish.AGAIN);
        }
        if (said.says(OrderVocabulary.ADDRESS_PHRASES)
                || said.has(OrderVocabulary.ADDRESS) && said.has(OrderVocabulary.CHANGE)) {
            return Optional.of(OrderWish.ADDRESS);
        }
        if (meant && said.has(OrderVocabulary.CANCEL)) {
            return Optional.of(OrderWish.CANCEL);
        }
        return said.says(OrderVocabulary.SEE_PHRASES)
                        || said.noun() && said.has(OrderVocabulary.ASKS)
                ? Optional.of(OrderWish.SEE)
                : Optional.empty();
    }

    private static Optional<String> signed(String text) {
        var found = SIGNED.matcher(text);
        while (found.find()) {
            var number = trimmed(found.group(1));
            var whole = text.strip().replaceAll("[?!. ]+$", "").equals("#" + found.group(1));
            if (number.codePoints().filter(Character::isDigit).count() >= (whole ? 1 : 3)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The first word that looks like a number, of an order or of anything. */
    private static Optional<String> bare(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .filter(word -> BARE.matcher(trimmed(word)).matches())
                .findFirst()
                .map(OrderWords::trimmed);
    }

    private static String trimmed(String number) {
        var western = new StringBuilder();
        number.codePoints()
                .forEach(
                        c -> {
                            if (Character.isDigit(c)) {
                                western.append(Character.digit(c, 10));
                            } else {
                                western.appendCodePoint(c);
                            }
                        });
        return western.toString().toLowerCase(Locale.ROOT).replaceAll("[._/-]+$", "");
    }

    /**
     * What stands beside the number: an e-mail anywhere, or all that is left, if that may be one.
     */
    private static Optional<String> proof(String text, String number) {
        var email = EMAIL.matcher(text);
        if (email.find()) {
            return Optional.of(email.group());
        }
        var rest = new ArrayList<String>();
        var taken = false;
        for (var word : text.split(BETWEEN)) {
            if (!taken && trimmed(word).equals(number)) {
                taken = true;
            } else if (taken && !word.isBlank()) {
                rest.add(word);
            }
        }
        var proof = String.join(" ", rest);
        return isProof(proof) ? Optional.of(proof) : Optional.empty();
    }

    static Set<String> set(String words) {
        return Arrays.stream(words.split("[,\\n]"))
                .map(word -> Fold.words(word, LONGEST))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> phrases(String phrases) {
        return Arrays.stream(phrases.split("[,\\n]"))
                .map(phrase -> Fold.words(phrase, LONGEST))
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> " " + phrase + " ")
                .toList();
    }
}
