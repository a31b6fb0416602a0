package app.tendero.conversation;

import app.tendero.conversation.FilterWords.Says;
import app.tendero.conversation.SearchFilters.Order;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message from left to right: takes out what is a filter and leaves what the thing is
 * called. Words with numbers beside them are taken as prices only where nothing says otherwise, so
 * that "65 x 65 cm" stays a name.
 */
final class SearchReader {

    /** In code points; what is written beyond is not looked at. */
    private static final int LOOKED_AT = 200;

    private static final int MOST_CODES = 8;
    private static final int SHORTEST_CODE = 4;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_SIZE = 4;

    private static final Pattern LINK =
            Pattern.compile(
                    "(?:https?://)?[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(?::\\d+)?/\\S*?products/"
                            + "([\\p{L}\\p{N}%_-]+)\\S*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*(?![\\p{L}\\p{M}])"
                            + "|[rR]\\$|\\p{Sc}|[<>≤≥%×\"]"
                            + "|[\\p{L}\\p{M}\\p{N}'’]+(?:-[\\p{L}\\p{M}\\p{N}'’]+)*");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*");

    private final List<Token> tokens;
    private final List<String> left = new ArrayList<>();
    private final List<String> sizes = new ArrayList<>();
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private boolean onSale;
    private boolean inStock;
    private Order order = Order.MATCH;
    private int at;

    /**
     * @param written as the shopper wrote it
     * @param folded to be compared
     * @param amount what it counts, where it is a number
     */
    private record Token(String written, String folded, @Nullable BigDecimal amount) {

        boolean isCurrency() {
            return FilterWords.CURRENCIES.contains(folded)
                    || FilterWords.CURRENCIES.contains(written.toLowerCase(Locale.ROOT));
        }

        boolean isMeasure() {
            return FilterWords.MEASURES.contains(folded) || FilterWords.MEASURES.contains(written);
        }
    }

    private SearchReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static SearchRequest read(String text) {
        var head = Normalizer.normalize(Fold.head(text, LOOKED_AT), Normalizer.Form.NFC);
        var link = LINK.matcher(head);
        var handle = link.find() ? Optional.of(link.group(1).toLowerCase(Locale.ROOT)) : none();
        var plain = link.replaceAll(" ");
        var reader = new SearchReader(tokens(plain));
        reader.read();
        return new SearchRequest(
                String.join(" ", reader.left), plain, reader.filters(), codes(plain), handle);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var found = TOKEN.matcher(text);
        while (found.find()) {
            var written = found.group();
            tokens.add(new Token(written, Fold.words(written, LOOKED_AT), amount(written)));
        }
        return tokens;
    }

    private static @Nullable BigDecimal amount(String written) {
        if (!NUMBER.matcher(written).matches() || written.length() > 12) {
            return null;
        }
        var digits = new StringBuilder();
        var lastMark =
                Math.max(
                        Math.max(written.lastIndexOf('.'), written.lastIndexOf(',')),
                        written.lastIndexOf('٫'));
        var decimals = lastMark < 0 ? 0 : written.length() - lastMark - 1;
        for (var i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                digits.append(Character.digit(written.charAt(i), 10));
            } else if (i == lastMark && decimals <= 2) {
                digits.append('.');
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** SKUs have no form: whatever has a digit or a hyphen, and two words with nothing else. */
    private static List<String> codes(String text) {
        Set<String> codes = new LinkedHashSet<>();
        var words = text.strip().split("\\s+");
        for (var word : words) {
            if (word.codePoints().anyMatch(c -> Character.isDigit(c) || c == '-')) {
                codes.add(SearchRequest.code(word));
            }
        }
        if (words.length == 2) {
            codes.add(SearchRequest.code(words[0] + words[1]));
        }
        return codes.stream()
                .filter(code -> code.length() >= SHORTEST_CODE && code.length() <= LONGEST_CODE)
                .limit(MOST_CODES)
                .toList();
    }

    private SearchFilters filters() {
        if (least != null && most != null && least.compareTo(most) > 0) {
            var low = most;
            most = least;
            least = low;
        }
        return new SearchFilters(
                Optional.ofNullable(least),
                Optional.ofNullable(most),
                sizes,
                onSale,
                inStock,
                order);
    }

    private void read() {
        while (at < tokens.size()) {
            if (!range() && !limitBefore() && !amount() && !size() && !wish()) {
                left.add(tokens.get(at).written());
                at++;
            }
        }
    }

    /** "between 20 and 40", "20 a 40 €". */
    private boolean range() {
        var from = at + length(at, Says.BETWEEN);
        var said = from > at;
        var first = amountAt(from);
        if (first == null) {
            return false;
        }
        var between = first.next + length(first.next, Says.AND);
        var second = between > first.next ? amountAt(between) : null;
        if (second == null || !said && !first.money && !second.money) {
            return false;
        }
        least = first.amount;
        most = second.amount;
        at = second.next + length(second.next, Says.OR_LESS);
        return true;
    }

    /** "under 50", "mehr als 20 €". */
    private boolean limitBefore() {
        for (var says : List.of(Says.AT_MOST, Says.AT_LEAST)) {
            var from = at + length(at, says);
            from = from == at && sign(says) ? at + 1 : from;
            var amount = from > at ? amountAt(from) : null;
            if (amount != null) {
                limit(says == Says.AT_MOST, amount);
                return true;
            }
        }
        return false;
    }

    private boolean sign(Says says) {
        return switch (tokens.get(at).written()) {
            case "<", "≤" -> says == Says.AT_MOST;
            case ">", "≥" -> says == Says.AT_LEAST;
            default -> false;
        };
    }

    /** "50 or less", "30 से कम", and a bare "50 €", which nobody wants to be exceeded. */
    private boolean amount() {
        var amount = amountAt(at);
        if (amount == null) {
            return false;
        }
        var less = length(amount.next, Says.OR_LESS);
        var more = length(amount.next, Says.OR_MORE);
        if (less == 0 && more == 0 && !amount.money) {
            return false;
        }
        limit(more == 0, amount);
        at += Math.max(less, more);
        return true;
    }

    private void limit(boolean atMost, Amount amount) {
        if (atMost) {
            most = amount.amount;
        } else {
            least = amount.amount;
        }
        at = amount.next;
    }

    /**
     * @param next the first token after it
     * @param money whether a currency stands beside it
     */
    private record Amount(BigDecimal amount, int next, boolean money) {}

    private @Nullable Amount amountAt(int start) {
        var i = start;
        var money = i < tokens.size() && tokens.get(i).isCurrency();
        i += money ? 1 : 0;
        var amount = i < tokens.size() ? tokens.get(i).amount() : null;
        if (amount == null) {
            return null;
        }
        i++;
        if (i < tokens.size() && tokens.get(i).isMeasure()) {
            return null;
        }
        if (i < tokens.size() && tokens.get(i).isCurrency()) {
            money = true;
            i++;
        }
        return new Amount(amount, i, money);
    }

    /** "size M", "talla 38", "XL", a capital L. */
    private boolean size() {
        var token = tokens.get(at);
        if (FilterWords.SURE_SIZES.contains(token.folded())
                || tokens.size() > 1 && FilterWords.CAPITAL_SIZES.contains(token.written())) {
            sizes.add(token.folded());
            at++;
            return true;
        }
        var from = at + length(at, Says.SIZE);
        if (from == at) {
            return false;
        }
        var value = from < tokens.size() ? tokens.get(from) : null;
        if (value == null || !isSize(value)) {
            at = from; // "king size": the word says nothing more
            return true;
        }
        sizes.add(value.folded());
        at = from + 1;
        return true;
    }

    private static boolean isSize(Token value) {
        return value.amount() != null
                || FilterWords.SURE_SIZES.contains(value.folded())
                || value.folded().length() == 1
                || value.folded().length() <= LONGEST_SIZE
                        && value.folded().codePoints().anyMatch(Character::isDigit);
    }

    private boolean wish() {
        for (var says : List.of(Says.CHEAP, Says.POPULAR, Says.NEW, Says.SALE, Says.STOCK)) {
            var length = length(at, says);
            if (length > 0) {
                wish(says);
                at += length;
                return true;
            }
        }
        return false;
    }

    private void wish(Says says) {
        switch (says) {
            case CHEAP -> order = Order.CHEAPEST;
            case POPULAR -> order = Order.POPULAR;
            case NEW -> order = Order.NEWEST;
            case SALE -> onSale = true;
            case STOCK -> inStock = true;
            case AT_MOST, AT_LEAST, BETWEEN, AND, OR_LESS, OR_MORE, SIZE ->
                    throw new IllegalArgumentException(says + " is no wish");
        }
    }

    /** How many tokens from here on are a phrase that says this; 0 where they are none. */
    private int length(int start, Says says) {
        for (var length = Math.min(FilterWords.LONGEST, tokens.size() - start);
                length > 0;
                length--) {
            var phrase = new StringBuilder();
            for (var i = start; i < start + length; i++) {
                phrase.append(i > start ? " " : "").append(tokens.get(i).folded());
            }
            if (FilterWords.of(phrase.toString()).contains(says)) {
                return length;
            }
        }
        return 0;
    }
}
