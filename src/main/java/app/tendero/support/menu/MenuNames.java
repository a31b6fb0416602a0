package app.tendero.support.menu;

import app.tendero.conversation.Command;
import app.tendero.conversation.Commands;
import app.tendero.conversation.Limits;
import app.tendero.conversation.SaidName;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuItem;
import app.tendero.platform.http.JsonFields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the entries of one menu are called: a name fits a list's row, tells its entry from the
 * others, and is nothing that means something else when it is typed.
 */
final class MenuNames {

    private final Set<String> taken = new HashSet<>();

    static Map<Language, String> read(JsonFields fields) {
        return MenuBody.texts(fields, "names", Limits.ROW_TITLE);
    }

    static void mustBeNamed(JsonFields fields) {
        if (fields.object("names").map(JsonFields::names).orElse(List.of()).isEmpty()) {
            fields.wrong("names", "required, in one language at least");
        }
    }

    void check(JsonFields fields, MenuItem item) {
        item.names()
                .forEach(
                        (language, name) -> {
                            var at = "names." + language.tag();
                            if (SaidName.of(name)
                                    .filter(said -> !taken.add(language.tag() + " " + said))
                                    .isPresent()) {
                                fields.wrong(at, "another entry of this menu is called so");
                            }
                            if (Commands.parseQuantity(name).isPresent()) {
                                fields.wrong(at, "a number means a place in the menu");
                            }
                            if (isConsent(name)) {
                                fields.wrong(
                                        at, "who writes this wants no messages, or some again");
                            }
                        });
    }

    private static boolean isConsent(String name) {
        return Commands.parse(name)
                .filter(command -> command == Command.STOP || command == Command.START)
                .isPresent();
    }
}
