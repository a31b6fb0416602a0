package app.tendero.conversation.story;

import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuItem;
import app.tendero.kernel.MenuItem.Opens;
import app.tendero.kernel.MenuTree;
import app.tendero.store.MenuJson;
import app.tendero.support.menu.MenuTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the lines of a story make of a store's menu; see {@link Profile}. */
final class Menus {

    private Menus() {}

    static MenuTree read(MenuTree before, String line) {
        var words = line.split(" ", 4);
        if (line.startsWith("menu word ")) {
            return new MenuTree(before.items(), MenuJson.word(words[2]).orElseThrow());
        }
        if (line.startsWith("menu from ")) {
            return Objects.requireNonNull(MenuTemplates.ALL.get(words[2]));
        }
        if (line.startsWith("menu ")) {
            return new MenuTree(
                    Stream.of(line.substring(5).split(" "))
                            .map(tag -> MenuItem.of(MenuAction.parse(tag).orElseThrow()))
                            .toList(),
                    before.word());
        }
        return switch (words[1]) {
            case "on", "off" ->
                    changed(
                            before,
                            words[2],
                            item -> Optional.of(item.shown(words[1].equals("on"))));
            case "gone" -> changed(before, words[2], item -> Optional.empty());
            case "under" -> changed(before, words[2], item -> Optional.of(with(item, words[3])));
            default ->
                    new MenuTree(
                            Stream.concat(
                                            before.items().stream(),
                                            items(line.substring("entry ".length())).stream())
                                    .toList(),
                            before.word());
        };
    }

    private static MenuItem with(MenuItem menu, String json) {
        var opens = (Opens) menu.kind();
        var items = Stream.concat(opens.items().stream(), items(json).stream()).toList();
        return new MenuItem(
                menu.id(),
                menu.names(),
                menu.synonyms(),
                menu.on(),
                new Opens(opens.text(), items));
    }

    private static List<MenuItem> items(String json) {
        return MenuJson.read("{\"items\": [" + json + "]}").items();
    }

    private static MenuTree changed(
            MenuTree tree, String id, Function<MenuItem, Optional<MenuItem>> change) {
        return new MenuTree(changed(tree.items(), id, change), tree.word());
    }

    private static List<MenuItem> changed(
            List<MenuItem> items, String id, Function<MenuItem, Optional<MenuItem>> change) {
        var all = new ArrayList<MenuItem>();
        for (var item : items) {
            if (item.id().equals(id)) {
                change.apply(item).ifPresent(all::add);
            } else if (item.kind() instanceof Opens(var text, var below)) {
                var kind = new Opens(text, changed(below, id, change));
                all.add(new MenuItem(item.id(), item.names(), item.synonyms(), item.on(), kind));
            } else {
                all.add(item);
            }
        }
        return all;
    }
}
