package app.tendero.sandbox.shopify.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a search query. It never refuses: Shopify makes the best of whatever it is given. */
final class FilterParser {

    private final String text;
    private int at;

    private FilterParser(String text) {
        this.text = text;
    }

    static Filter parse(String text) {
        var parser = new FilterParser(text);
        var filter = parser.alternatives();
        while (parser.more()) {
            parser.at++; // a closing parenthesis nobody opened
            filter = new Filter.And(List.of(filter, parser.alternatives()));
        }
        return filter;
    }

    private Filter alternatives() {
        var parts = new ArrayList<Filter>();
        parts.add(sequence());
        while (word("OR")) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.Or(List.copyOf(parts));
    }

    private Filter sequence() {
        var parts = new ArrayList<Filter>();
        while (more() && peek() != ')' && !at("OR")) {
            if (!word("AND")) {
                parts.add(one());
            }
        }
        if (parts.isEmpty()) {
            return new Filter.All();
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.And(List.copyOf(parts));
    }

    private Filter one() {
        if (word("NOT")) {
            return new Filter.Not(more() ? one() : new Filter.All());
        }
        if (peek() == '-') {
            at++;
            return new Filter.Not(more() ? one() : new Filter.All());
        }
        if (peek() == '(') {
            at++;
            var inside = alternatives();
            if (more()) {
                at++;
            }
            return inside;
        }
        return term();
    }

    private Filter term() {
        if (isQuote(peek())) {
            return value("");
        }
        int start = at;
        while (at < text.length() && !ends(text.charAt(at)) && text.charAt(at) != ':') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == ':' && at > start) {
            var field = text.substring(start, at).toLowerCase(Locale.ROOT);
            at++;
            return value(field);
        }
        at = start;
        return value("");
    }

    private Filter value(String field) {
        var comparison = field.isEmpty() ? "=" : comparison();
        boolean quoted = at < text.length() && isQuote(text.charAt(at));
        var value = quoted ? quoted() : bare();
        boolean prefix = value.endsWith("*") && !quoted;
        if (quoted && at < text.length() && text.charAt(at) == '*') {
            at++;
            prefix = true;
        }
        var plain = prefix && !quoted ? value.substring(0, value.length() - 1) : value;
        return new Filter.Term(field, comparison, plain, prefix);
    }

    private String comparison() {
        for (var sign : List.of("<=", ">=", "<", ">", "=")) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return sign;
            }
        }
        return "=";
    }

    private String quoted() {
        char quote = text.charAt(at++);
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    private String bare() {
        var value = new StringBuilder();
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (value.isEmpty() && at < text.length() && text.charAt(at) == '(') {
            at++; // never stand still: a field followed by a group is read as the field of nothing
        }
        return value.toString();
    }

    private boolean more() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean at(String word) {
        int end = at + word.length();
        return more()
                && text.startsWith(word, at)
                && (end >= text.length() || ends(text.charAt(end)));
    }

    private boolean word(String word) {
        if (!more() || !at(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
