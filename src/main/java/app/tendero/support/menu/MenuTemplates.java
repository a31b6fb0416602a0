package app.tendero.support.menu;

import app.tendero.kernel.MenuTree;
import app.tendero.store.MenuJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ready-made menus to start from. */
public final class MenuTemplates {

    /** By name, the usual one first. */
    public static final Map<String, MenuTree> ALL = all();

    private MenuTemplates() {}

    private static Map<String, MenuTree> all() {
        var all = new LinkedHashMap<String, MenuTree>();
        all.put("shop", MenuTree.USUAL);
        all.put("made_to_order", read("made_to_order"));
        all.put("restaurant", read("restaurant"));
        return all;
    }

    private static MenuTree read(String name) {
        var file = "/menus/" + name + ".json";
        try (var in = MenuTemplates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return MenuJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
