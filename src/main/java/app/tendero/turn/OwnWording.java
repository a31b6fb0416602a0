package app.tendero.turn;

import app.tendero.conversation.WordingKey;
import app.tendero.kernel.Language;
import app.tendero.store.WordingRules;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a merchant what is wrong with a text of their own when they send it. Shoppers are safe
 * without: a text that cannot be said is passed over for ours.
 */
@Singleton
class OwnWording implements WordingRules {

    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");
    private static final Set<String> PLURALS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Map<String, WordingKey> KEYS =
            WordingKey.values().stream()
                    .collect(Collectors.toUnmodifiableMap(WordingKey::key, Function.identity()));

    @Override
    public Optional<String> complaint(Language language, String name, String text) {
        var key = find(name);
        return key.isPresent() ? complaint(key.get(), text) : Optional.of("no text of ours");
    }

    private static Optional<String> complaint(WordingKey key, String text) {
        var gaps = GAP.matcher(text);
        while (gaps.find()) {
            if (!key.arguments().contains(gaps.group(1))) {
                return Optional.of("may use " + gapsOf(key));
            }
        }
        var said = gaps.reset().replaceAll("");
        return said.codePointCount(0, said.length()) > key.limit()
                ? Optional.of("at most " + key.limit() + " characters")
                : Optional.empty();
    }

    private static String gapsOf(WordingKey key) {
        var gaps = key.arguments().stream().map(name -> "{" + name + "}");
        return key.arguments().isEmpty()
                ? "no {argument}"
                : "only " + gaps.collect(Collectors.joining(", "));
    }

    /** A text with a count is written once per plural form: {@code welcome.cart.one}. */
    private static Optional<WordingKey> find(String name) {
        var dot = name.lastIndexOf('.');
        if (dot > 0 && PLURALS.contains(name.substring(dot + 1))) {
            return Optional.ofNullable(KEYS.get(name.substring(0, dot))).filter(WordingKey::plural);
        }
        return Optional.ofNullable(KEYS.get(name)).filter(key -> !key.plural());
    }
}
