package app.tendero.conversation;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says things in one language and in one store's words. */
public final class Texts {

    /** An argument that had to be shortened keeps at least this much. */
    private static final int SHORTEST = 8;

    private final Language language;
    private final Map<String, Template> ours;
    private final Map<String, String> own;
    private final Amounts amounts;

    Texts(Language language, Map<String, Template> ours, Map<String, String> own) {
        this.language = language;
        this.ours = ours;
        this.own = own;
        this.amounts = new Amounts(language);
    }

    public Language language() {
        return language;
    }

    /** Money, numbers and dates as this language writes them. */
    public Amounts amounts() {
        return amounts;
    }

    /**
     * The finished text, never longer than its key allows: the longest argument is shortened first,
     * so that a price after a long title survives.
     *
     * @param arguments name and value in turn, exactly those the key names; a value is a {@link
     *     String}, a whole number (which {@code count} must be), {@link Money} or a {@link
     *     LocalDate}
     * @throws IllegalArgumentException when an argument is missing or not the key's: a bug of the
     *     caller
     */
    public String say(WordingKey key, Object... arguments) {
        var values = values(key, arguments);
        var template = template(key, values);
        var written = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> written.put(name, write(value)));
        var text = template.fill(written);
        var over = Cut.length(text) - key.limit();
        if (over <= 0) {
            return text;
        }
        shortenLongest(template, written, over);
        return Cut.to(key.limit(), template.fill(written));
    }

    private static Map<String, Object> values(WordingKey key, Object... arguments) {
        var values = new LinkedHashMap<String, Object>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            values.put((String) arguments[i], arguments[i + 1]);
        }
        if (arguments.length % 2 != 0
                || values.size() != key.arguments().size()
                || !values.keySet().containsAll(key.arguments())) {
            throw new IllegalArgumentException(
                    key + " is said with " + key.arguments() + ", not with " + values.keySet());
        }
        return values;
    }

    private Template template(WordingKey key, Map<String, Object> values) {
        if (!key.plural()) {
            return ownTemplate(key, key.key()).orElseGet(() -> ourTemplate(key.key()));
        }
        if (!(values.get("count") instanceof Number count)) {
            throw new IllegalArgumentException(key + " needs a number as its count");
        }
        var category = Plurals.of(language, Math.max(0, count.longValue()));
        var form = key.key() + "." + category.name().toLowerCase(Locale.ROOT);
        return ownTemplate(key, form)
                .or(() -> ownTemplate(key, key.key()))
                .orElseGet(() -> ourTemplate(form));
    }

    private Optional<Template> ownTemplate(WordingKey key, String name) {
        return Optional.ofNullable(own.get(name))
                .filter(text -> !text.isBlank())
                .map(Template::of)
                .filter(template -> key.arguments().containsAll(template.gaps()));
    }

    private Template ourTemplate(String name) {
        var template = ours.get(name);
        if (template == null) {
            throw new IllegalStateException("no text " + name + " in " + language);
        }
        return template;
    }

    private String write(Object value) {
        return switch (value) {
            case Money money -> amounts.money(money);
            case LocalDate date -> amounts.date(date);
            case Integer number -> amounts.number(number);
            case Long number -> amounts.number(number);
            case String text -> amounts.isolate(text);
            default ->
                    throw new IllegalArgumentException(
                            "cannot write a " + value.getClass().getSimpleName());
        };
    }

    private static void shortenLongest(Template template, Map<String, String> written, int over) {
        template.gaps().stream()
                .max(Comparator.comparingInt(name -> Cut.length(arg(written, name))))
                .ifPresent(
                        name -> {
                            var argument = arg(written, name);
                            var room = Math.max(SHORTEST, Cut.length(argument) - over);
                            written.put(name, Cut.to(room, argument));
                        });
    }

    private static String arg(Map<String, String> written, String name) {
        return Objects.requireNonNull(written.get(name));
    }
}
