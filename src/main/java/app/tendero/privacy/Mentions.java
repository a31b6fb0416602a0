package app.tendero.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a text speaks of somebody, for what is kept without saying whom it is about: bodies
 * put aside, news that waits. A number counts only as a whole one.
 */
public final class Mentions {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[ ().-]+(?=[0-9])");

    private static final int FEWEST_DIGITS = 6;

    private final List<Pattern> words = new ArrayList<>();
    private final List<Pattern> numbers = new ArrayList<>();

    private Mentions() {}

    public static Mentions of(Clues clues) {
        var mentions = new Mentions();
        clues.emails().forEach(mentions::word);
        clues.bsuids().forEach(mentions::word);
        clues.phones().stream()
                .filter(PhoneForms::isInternational)
                .flatMap(phone -> PhoneForms.of(phone).stream())
                .forEach(mentions::number);
        clues.customers().forEach(id -> mentions.number(Long.toString(id)));
        clues.orders().forEach(id -> mentions.number(Long.toString(id)));
        return mentions;
    }

    /** Any of these names, such as the domain of a shop. */
    public static Mentions of(Iterable<String> names) {
        var mentions = new Mentions();
        names.forEach(mentions::word);
        return mentions;
    }

    /** Whole, not as the end of a longer one: joann@… is not ann@…. */
    private void word(String word) {
        var whole = Pattern.quote(word.toLowerCase(Locale.ROOT));
        words.add(Pattern.compile("(?<![a-z0-9._%+-])" + whole + "(?![a-z0-9-]|\\.[a-z0-9])"));
    }

    /** Few digits stand in every text. */
    private void number(String digits) {
        if (digits.length() >= FEWEST_DIGITS) {
            numbers.add(Pattern.compile("(?<![0-9])" + Pattern.quote(digits) + "(?![0-9])"));
        }
    }

    public boolean areNone() {
        return words.isEmpty() && numbers.isEmpty();
    }

    public boolean in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (words.stream().anyMatch(word -> word.matcher(lower).find())) {
            return true;
        }
        var joined = BETWEEN_DIGITS.matcher(text).replaceAll("");
        return numbers.stream()
                .anyMatch(number -> number.matcher(text).find() || number.matcher(joined).find());
    }
}
