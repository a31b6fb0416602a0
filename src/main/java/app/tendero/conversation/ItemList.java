package app.tendero.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads several things out of one sentence, each with how many: "2 large margheritas and a coke".
 * Only where numbers say that somebody orders; "a red and white scarf" is one thing.
 */
public final class ItemList {

    /** Things in one sentence. */
    private static final int MOST = 6;

    /** Pieces of one thing. */
    private static final int MOST_PIECES = 99;

    private static final int LOOKED_AT = 200;

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[,;،+&\\n]+|(?<![\\p{L}\\p{M}\\p{N}])"
                            + "(?:and|plus|y|e|et|und|sowie|और|तथा|و)(?![\\p{L}\\p{M}\\p{N}])"
                            + "|(?<=\\s)و(?=\\p{Nd})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNT = Pattern.compile("(?:x(\\d{1,3})|(\\d{1,3})x?)");

    /** What stands before an order and belongs to no thing. */
    private static final Set<String> BEFORE =
            words(
                    """
                    hi hello hey please i want would like d id ill need have take get can could give me
                    us order let we for add send also then
                    hola buenas quiero quisiera queria me pones ponme das dame necesito por favor puedes
                    pedir para anade agrega tambien
                    oi ola quero queria gostaria de me ve manda preciso pedir tambem
                    bonjour je voudrais veux prends prendrai donnez moi il me faut pour aussi
                    hallo ich mochte hatte gern gerne nehme bitte will brauche bestelle auch noch
                    मुझे चाहिए नमस्ते कृपया
                    مرحبا اريد أريد بدي ممكن من فضلك
                    """);

    /** Words of measure between a number and its thing. */
    private static final Set<String> PIECES =
            words("of x times pieces piece de d pc stuck mal pieza piezas قطع قطعه पीस");

    private ItemList() {}

    /**
     * @param words what the thing is called
     */
    public record Item(int quantity, String words) {}

    /** At least two things, or several of one; empty where the text is no such list. */
    public static List<Item> of(String text) {
        var head = Fold.head(text, LOOKED_AT);
        var items = new ArrayList<Item>();
        var counted = false;
        var all = true;
        for (var part : BETWEEN.split(head)) {
            var words = spoken(part);
            if (words.isEmpty()) {
                continue;
            }
            var quantity = quantity(words.getFirst());
            all &= quantity.isPresent();
            counted |= quantity.filter(n -> n > 1).isPresent() || isDigits(words.getFirst());
            var named = named(words, quantity.isPresent());
            if (named.isEmpty() || items.size() == MOST) {
                return List.of();
            }
            items.add(new Item(Math.clamp(quantity.orElse(1), 1, MOST_PIECES), named));
        }
        var several = items.size() > 1 && (all || counted && startsWithNumber(head));
        var one = items.size() == 1 && counted && orders(head);
        return several || one ? List.copyOf(items) : List.of();
    }

    private static boolean startsWithNumber(String text) {
        var words = spoken(text);
        return !words.isEmpty() && quantity(words.getFirst()).isPresent();
    }

    /** "Four seasons duvet" is a name, "I want 4 duvets" is not. */
    private static boolean orders(String text) {
        var words = text.strip().split("\\s+");
        return quantity(words[0]).isEmpty()
                && BEFORE.contains(folded(words[0]))
                && startsWithNumber(text);
    }

    private static List<String> spoken(String part) {
        var words =
                new ArrayList<>(
                        Arrays.stream(part.strip().split("\\s+"))
                                .filter(word -> !Fold.words(word, LOOKED_AT).isEmpty())
                                .toList());
        while (!words.isEmpty()
                && quantity(words.getFirst()).isEmpty()
                && BEFORE.contains(folded(words.getFirst()))) {
            words.removeFirst();
        }
        return words;
    }

    private static Optional<Integer> quantity(String word) {
        var folded = folded(word);
        if (folded.equals("a") || folded.equals("an")) {
            return Optional.of(1);
        }
        var digits = COUNT.matcher(folded);
        if (digits.matches()) {
            var number = digits.group(1) == null ? digits.group(2) : digits.group(1);
            return Optional.of(Integer.parseInt(number)).filter(n -> n > 0);
        }
        return Optional.ofNullable(NumberWords.NUMBERS.get(folded)).filter(n -> n > 0);
    }

    private static boolean isDigits(String word) {
        return COUNT.matcher(folded(word)).matches();
    }

    private static String named(List<String> words, boolean counted) {
        var from = counted ? 1 : 0;
        while (from < words.size() - 1 && PIECES.contains(folded(words.get(from)))) {
            from++;
        }
        var named = String.join(" ", words.subList(from, words.size()));
        return SearchWords.tokens(named).stream().anyMatch(ItemList::hasLetters) ? named : "";
    }

    private static boolean hasLetters(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    /** "I'd" is one word here. */
    private static String folded(String word) {
        return Fold.words(word, LOOKED_AT).replace(" ", "");
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Arrays.stream(text.strip().split("\\s+")).forEach(word -> words.add(folded(word)));
        return Set.copyOf(words);
    }
}
