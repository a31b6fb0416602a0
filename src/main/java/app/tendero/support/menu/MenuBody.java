package app.tendero.support.menu;

import app.tendero.kernel.Language;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuItem.Answers;
import app.tendero.kernel.MenuItem.Asks;
import app.tendero.kernel.MenuItem.Does;
import app.tendero.kernel.MenuItem.Kind;
import app.tendero.kernel.MenuItem.Opens;
import app.tendero.kernel.MenuTree;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.MenuJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a menu from a body. What is wrong with it is gathered in the fields' errors. */
final class MenuBody {

    static final int MOST_LEVELS = 3;
    static final int MOST_IN_A_MENU = 20;
    static final int MOST_IN_ALL = 60;

    private static final int LONGEST_TEXT = 1024;
    private static final int MOST_SYNONYMS = 10;
    private static final int LONGEST_SYNONYM = 40;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    private static final String ACTIONS =
            Arrays.stream(MenuAction.values())
                    .map(MenuAction::tag)
                    .collect(Collectors.joining(", "));

    private final Set<String> ids = new HashSet<>(Set.of(MenuTree.MAIN));

    private MenuBody() {}

    static MenuTree read(JsonFields fields) {
        var word =
                fields.parsed("word", 20, MenuJson::word, "menu or categories")
                        .orElse(MenuTree.Word.MENU);
        if (!fields.has("items")) {
            fields.wrong("items", "required");
        }
        var items = new MenuBody().items(fields, 1);
        var tree = new MenuTree(items, word);
        if (tree.all().count() > MOST_IN_ALL) {
            fields.wrong("items", "at most " + MOST_IN_ALL + " entries in all menus together");
        }
        if (fields.errors().isEmpty()
                && tree.shown(MenuTree.MAIN).stream().allMatch(MenuBody::mayBeMissing)) {
            fields.wrong(
                    "items", "switch on an entry that is there for every shopper, such as help");
        }
        return tree;
    }

    private static boolean mayBeMissing(MenuItem item) {
        return item.action().filter(MenuAction::sometimes).isPresent();
    }

    private List<MenuItem> items(JsonFields fields, int level) {
        var items = new ArrayList<MenuItem>();
        var names = new MenuNames();
        var actions = new HashSet<MenuAction>();
        for (var inner : fields.objects("items", MOST_IN_A_MENU).orElse(List.of())) {
            var item = item(inner, level);
            inner.noteRest();
            item.ifPresent(
                    read -> {
                        names.check(inner, read);
                        if (read.action().filter(action -> !actions.add(action)).isPresent()) {
                            inner.wrong("action", "is in this menu twice");
                        }
                        items.add(read);
                    });
        }
        return items;
    }

    private Optional<MenuItem> item(JsonFields fields, int level) {
        var id = id(fields);
        var names = MenuNames.read(fields);
        var synonyms = fields.object("synonyms").map(MenuBody::synonyms).orElse(Map.of());
        var on = fields.flag("on").orElse(true);
        return kind(fields, level)
                .flatMap(kind -> id.map(own -> new MenuItem(own, names, synonyms, on, kind)));
    }

    private Optional<String> id(JsonFields fields) {
        var id = fields.parsed("id", 40, MenuBody::wellFormed, "letters a to z, digits, - and _");
        if (!fields.has("id")) {
            fields.wrong("id", "required: what buttons and counts know the entry by");
        }
        if (id.filter(own -> !ids.add(own)).isPresent()) {
            fields.wrong("id", "belongs to another entry");
        }
        return id;
    }

    private static Optional<String> wellFormed(String id) {
        return Optional.of(id).filter(text -> ID.matcher(text).matches());
    }

    private Optional<Kind> kind(JsonFields fields, int level) {
        if (!fields.has("kind")) {
            fields.wrong("kind", "required");
        }
        return fields.parsed(
                        "kind",
                        20,
                        kind -> Optional.of(kind).filter(KINDS::contains),
                        String.join(", ", KINDS))
                .flatMap(
                        kind ->
                                switch (kind) {
                                    case "action" -> action(fields);
                                    case "answer" -> answer(fields);
                                    case "question" -> question(fields);
                                    default -> menu(fields, level);
                                });
    }

    private static final List<String> KINDS = List.of("action", "answer", "question", "menu");

    private static Optional<Kind> action(JsonFields fields) {
        if (!fields.has("action")) {
            fields.wrong("action", "required");
        }
        return fields.parsed("action", 40, MenuAction::parse, "one of " + ACTIONS).map(Does::new);
    }

    private static Optional<Kind> answer(JsonFields fields) {
        return Optional.of(new Answers(ownText(fields), AttachmentBody.read(fields)));
    }

    private static Optional<Kind> question(JsonFields fields) {
        return Optional.of(new Asks(ownText(fields)));
    }

    private static Map<Language, String> ownText(JsonFields fields) {
        var text = texts(fields, "text", LONGEST_TEXT);
        if (text.isEmpty()) {
            fields.wrong("text", "required, in one language at least");
        }
        MenuNames.mustBeNamed(fields);
        return text;
    }

    private Optional<Kind> menu(JsonFields fields, int level) {
        MenuNames.mustBeNamed(fields);
        var text = texts(fields, "text", LONGEST_TEXT);
        if (level >= MOST_LEVELS) {
            fields.wrong("kind", "menus lie at most " + MOST_LEVELS + " deep");
            return Optional.empty();
        }
        var items = items(fields, level + 1);
        if (items.isEmpty()) {
            fields.wrong("items", "a menu has at least one entry");
        }
        return Optional.of(new Opens(text, items));
    }

    private static Map<Language, List<String>> synonyms(JsonFields fields) {
        var synonyms = new EnumMap<Language, List<String>>(Language.class);
        for (var tag : fields.names()) {
            var words = fields.texts(tag, MOST_SYNONYMS, LONGEST_SYNONYM).orElse(List.of());
            language(fields, tag)
                    .filter(language -> !words.isEmpty())
                    .ifPresent(language -> synonyms.put(language, words));
        }
        return synonyms;
    }

    /** A text by language; an empty one counts as left out. */
    static Map<Language, String> texts(JsonFields fields, String name, int most) {
        var texts = new EnumMap<Language, String>(Language.class);
        fields.object(name)
                .ifPresent(
                        inner -> {
                            for (var tag : inner.names()) {
                                var text = inner.text(tag, most);
                                language(inner, tag)
                                        .ifPresent(
                                                language ->
                                                        text.ifPresent(
                                                                t -> texts.put(language, t)));
                            }
                        });
        return texts;
    }

    private static Optional<Language> language(JsonFields fields, String tag) {
        var language = Language.parse(tag).filter(known -> known.tag().equals(tag));
        if (language.isEmpty()) {
            fields.wrong(tag, "one of en, es, pt, fr, de, hi, ar");
        }
        return language;
    }
}
