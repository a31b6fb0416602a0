package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Wording OURS = Wording.load();

    /** Texts that are rightly the same as in English: a name both use, or no words at all. */
    private static final Set<String> LIKE_ENGLISH =
            Set.of(
                    "es cart.line",
                    "es cart.modifier",
                    "es cart.total",
                    "es quantity.total",
                    "pt about.cart.one",
                    "pt cart.line",
                    "pt cart.modifier",
                    "pt cart.total",
                    "pt quantity.total",
                    "pt label.menu",
                    "pt section.menu",
                    "fr label.faq",
                    "fr label.menu",
                    "fr section.faq",
                    "fr section.menu",
                    "fr page.footer",
                    "de cart.line",
                    "de cart.modifier",
                    "hi cart.line",
                    "hi cart.modifier");

    /** No words in them in any language. */
    private static final Set<String> WORDLESS =
            Set.of(
                    "cart.modifier.free",
                    "order.item",
                    "order.parcel",
                    "order.row",
                    "orders.line",
                    "price.plain",
                    "contact.email",
                    "contact.phone",
                    "contact.place",
                    "contact.title",
                    "contact.website",
                    "faq.answer",
                    "hours.day",
                    "schedule.days",
                    "schedule.entry",
                    "schedule.times",
                    "ticket.item_row",
                    "ticket.row");

    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 10, 11, 21, 100, 103, 999);

    private static final Pattern STARRED = Pattern.compile("(?<!})\\*([^*{}]+)\\*");

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_missing_and_none_is_left_over(Language language) {
        var needed = new TreeSet<String>();
        for (var key : WordingKey.values()) {
            needed.addAll(names(key, language));
        }

        assertThat(new TreeSet<>(texts(language).keySet())).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_uses_all_of_its_arguments(Language language) {
        for (var key : WordingKey.values()) {
            for (var name : names(key, language)) {
                var used = new HashSet<>(Template.of(texts(language).get(name)).gaps());
                if (key.plural() && !name.endsWith(".other") && !name.endsWith(".many")) {
                    used.add("count"); // "one item" may be in words
                }
                assertThat(used).as(language + " " + name).isEqualTo(Set.copyOf(key.arguments()));
            }
        }
    }

    @Test
    void no_text_is_the_english_one_outside_the_list() {
        var english = texts(Language.EN);
        var same = new TreeSet<String>();
        for (var language : Language.values()) {
            texts(language).entrySet().stream()
                    .filter(text -> language != Language.EN)
                    .filter(text -> !WORDLESS.contains(text.getKey()))
                    .filter(text -> text.getValue().equals(english.get(text.getKey())))
                    .forEach(text -> same.add(language.tag() + " " + text.getKey()));
        }

        assertThat(same).isEqualTo(new TreeSet<>(LIKE_ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_fits_its_place_with_the_longest_arguments(Language language) {
        var tooLong = new ArrayList<String>();
        for (var key : WordingKey.values()) {
            for (var count : COUNTS) {
                for (var money : List.of("EUR", "INR", "SAR", "COP", "XOF", "MXN")) {
                    var text = whole(key, language, count, Money.of("123456.78", money));
                    if (Cut.length(text) > key.limit()) {
                        tooLong.add(key.key() + ": " + Cut.length(text) + " " + text);
                    }
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_said(Language language) {
        var texts = OURS.in(language, Map.of());

        for (var key : WordingKey.values()) {
            for (var count : COUNTS) {
                var arguments = new ArrayList<Object>();
                longest(count, Money.of("25", "EUR"))
                        .forEach(
                                (name, value) -> {
                                    if (key.arguments().contains(name)) {
                                        arguments.add(name);
                                        arguments.add(value);
                                    }
                                });
                assertThat(texts.say(key, arguments.toArray())).as(key.key()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void punctuation_is_that_of_the_language(Language language) {
        texts(language)
                .forEach(
                        (name, text) -> {
                            var where = language + " " + name + ": " + text;
                            assertThat(text).as(where).isEqualTo(text.strip());
                            assertThat(text)
                                    .as(where)
                                    .doesNotContain("\"", "...", "  ", " ,", "\t")
                                    .doesNotContainPattern("[٠-٩०-९]");
                            checkPunctuation(language, text, where);
                        });
    }

    private static void checkPunctuation(Language language, String text, String where) {
        switch (language) {
            case EN, DE, PT -> assertThat(text).as(where).doesNotContainPattern("\\s[!?;:]");
            case ES -> {
                assertThat(count(text, '¿')).as(where).isEqualTo(count(text, '?'));
                assertThat(count(text, '¡')).as(where).isEqualTo(count(text, '!'));
            }
            case FR ->
                    assertThat(text)
                            .as(where)
                            .doesNotContain("'", "“")
                            .doesNotContainPattern("[^\u202f][!?;]")
                            .doesNotContainPattern("[^\u00a0]:")
                            .doesNotContainPattern("«[^\u00a0]")
                            .doesNotContainPattern("[^\u00a0]»");
            case HI -> assertThat(text).as(where).doesNotContain(".").containsPattern(script("HI"));
            case AR ->
                    assertThat(text)
                            .as(where)
                            .doesNotContain(",", ";", "?")
                            .containsPattern(script("AR"));
        }
        if (language == Language.DE) {
            assertThat(count(text, '„')).as(where).isEqualTo(count(text, '“'));
        }
    }

    /** Words in the language's own script, or no words at all. */
    private static String script(String language) {
        return (language.equals("HI") ? "\\p{IsDevanagari}" : "\\p{IsArabic}")
                + "|^[^\\p{L}]*(?:\\{[a-z]+}[^\\p{L}]*)+$";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_words_that_the_help_names_are_understood(Language language) {
        var named = starred(texts(language).get("help.body"));

        assertThat(named.map(Commands::parse))
                .containsExactly(
                        Optional.of(Command.MENU),
                        Optional.of(Command.CART),
                        Optional.of(Command.CHECKOUT),
                        Optional.of(Command.ORDERS),
                        Optional.of(Command.LANGUAGE),
                        Optional.of(Command.STOP));
        assertThat(starred(texts(language).get("stop.confirmed")).map(Commands::parse))
                .containsExactly(Optional.of(Command.START));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_stands_on_a_button_can_be_typed_as_well(Language language) {
        var meant =
                Map.ofEntries(
                        Map.entry(MenuWording.LABEL_MENU, Command.MENU),
                        Map.entry(MenuWording.OPEN_MENU, Command.MENU),
                        Map.entry(MenuWording.LABEL_BROWSE, Command.BROWSE),
                        Map.entry(MenuWording.OPEN_COLLECTIONS, Command.BROWSE),
                        Map.entry(MenuWording.LABEL_SEARCH, Command.SEARCH),
                        Map.entry(MenuWording.LABEL_CART, Command.CART),
                        Map.entry(MenuWording.LABEL_VIEW_CART, Command.CART),
                        Map.entry(MenuWording.LABEL_CLEAR_CART, Command.CLEAR),
                        Map.entry(MenuWording.LABEL_ORDERS, Command.ORDERS),
                        Map.entry(MenuWording.LABEL_HELP, Command.HELP),
                        Map.entry(MenuWording.LABEL_LANGUAGE, Command.LANGUAGE),
                        Map.entry(MenuWording.LABEL_HUMAN, Command.HUMAN),
                        Map.entry(MenuWording.LABEL_MORE, Command.MORE),
                        Map.entry(MenuWording.LABEL_BACK, Command.BACK),
                        Map.entry(MenuWording.LABEL_BEST_SELLERS, Command.BEST_SELLERS),
                        Map.entry(MenuWording.LABEL_CHECKOUT, Command.CHECKOUT),
                        Map.entry(CartWording.CHECKOUT_PAY, Command.CHECKOUT),
                        Map.entry(MenuWording.LABEL_BUY_NOW, Command.BUY),
                        Map.entry(MenuWording.LABEL_REMOVE, Command.REMOVE),
                        Map.entry(MenuWording.LABEL_UNDO, Command.UNDO),
                        Map.entry(MenuWording.LABEL_START, Command.START),
                        Map.entry(MenuWording.LABEL_KEEP_SHOPPING, Command.MENU),
                        Map.entry(GoodsWording.QUANTITY_LESS, Command.LESS),
                        Map.entry(GoodsWording.QUANTITY_MORE, Command.MORE));
        var texts = texts(language);

        var misread = new TreeSet<String>();
        meant.forEach(
                (key, command) -> {
                    if (!Commands.parse(texts.get(key.key())).equals(Optional.of(command))) {
                        misread.add(command + ": " + texts.get(key.key()));
                    }
                });

        assertThat(misread).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_is_chosen_by_typing_its_name(Language language) {
        var name = OURS.nameOf(language);

        assertThat(Commands.languageNamed(name)).contains(language);
    }

    @Test
    void no_text_is_kept_that_nobody_says() throws IOException {
        var said = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java/app/tendero/conversation"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                said.append(Files.readString(file));
            }
        }

        assertThat(WordingKey.values())
                .allSatisfy(
                        key ->
                                assertThat(said)
                                        .contains(
                                                key.getClass().getSimpleName() + "." + key.name()));
    }

    /** The text as it is before anything is shortened. */
    private static String whole(WordingKey key, Language language, int count, Money money) {
        var amounts = OURS.in(language, Map.of()).amounts();
        var written = new HashMap<String, String>();
        longest(count, money)
                .forEach(
                        (name, value) ->
                                written.put(
                                        name,
                                        switch (value) {
                                            case Money m -> amounts.money(m);
                                            case LocalDate d -> amounts.date(d);
                                            case Integer i -> amounts.number(i);
                                            default -> amounts.isolate(value.toString());
                                        }));
        var name = key.key();
        if (key.plural()) {
            var category = Plurals.of(language, count).name().toLowerCase(Locale.ROOT);
            name = name + "." + category;
        }
        return Template.of(texts(language).get(name)).fill(written);
    }

    private static Map<String, Object> longest(int count, Money money) {
        var all = new HashMap<String, Object>();
        Stream.of("total", "price", "was", "shown").forEach(name -> all.put(name, money));
        Stream.of("quantity", "max", "wanted", "done", "planned", "percent")
                .forEach(name -> all.put(name, 999));
        all.put("count", count);
        all.put("question", "Can I exchange a tablecloth that was made to measure for another?");
        all.put("answer", "Yes, within thirty days, unused and with its label. ".repeat(10));
        all.put("times", "09:00–12:30, 14:00–18:00, 19:00–21:30");
        Stream.of("from", "to").forEach(name -> all.put(name, LocalDate.of(2026, 9, 30)));
        all.put("phone", "+353 66 712 3456");
        all.put("email", "hello@linen-house.example");
        all.put("website", "https://linen-house.example");
        all.put("place", "12 rue des Tisserands, 69001 Lyon, France");
        all.put("line", "The long loom under the northern roof");
        all.put("page", 99);
        all.put("time", "23:30");
        all.put("day", "segunda-feira");
        all.put("date", LocalDate.of(2026, 9, 30));
        all.put("order", "#LH-1234567");
        all.put("state", "Problem bei Zustellung");
        all.put("carrier", "The Swift and Certain Parcel Company of Kerry");
        all.put("number", "JD0146000098765432101234");
        all.put("currency", "USD");
        all.put("country", "South Georgia & South Sandwich Islands");
        all.put("store", "The Linen House of Kerry and Sons");
        all.put("contact", "hello@linen-house.example, +353 66 712 3456");
        all.put("title", "Hand-woven linen shirt with wooden buttons / Large / Sea green");
        all.put("ticket", "DEF-1234567890");
        all.put("what", "Hand-woven linen shirt with wooden buttons (#LH-1234567)");
        all.put("note", "n".repeat(600));
        Stream.of("collection", "option", "chosen", "choice", "name", "words")
                .forEach(name -> all.put(name, "Spring and summer of the western isles"));
        return all;
    }

    private static List<String> names(WordingKey key, Language language) {
        return key.plural()
                ? Plurals.categories(language).stream()
                        .map(category -> key.key() + "." + category.name().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of(key.key());
    }

    private static Map<String, String> texts(Language language) {
        return TEXTS.computeIfAbsent(
                language,
                one -> {
                    var texts = new HashMap<String, String>();
                    var read = Wording.properties(one);
                    read.stringPropertyNames().forEach(k -> texts.put(k, read.getProperty(k)));
                    return texts;
                });
    }

    private static final Map<Language, Map<String, String>> TEXTS = new HashMap<>();

    private static Stream<String> starred(String text) {
        return STARRED.matcher(text).results().map(r -> r.group(1));
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }
}
