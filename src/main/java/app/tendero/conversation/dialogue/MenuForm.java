package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Header;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.Message.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A menu in the form that fits it: reply buttons for three short entries, a list for ten, numbers
 * to type for more.
 *
 * @param brief whether buttons may do
 */
record MenuForm(
        Optional<String> title,
        String body,
        List<Section> sections,
        Optional<String> hint,
        boolean brief) {

    private static final String GAP = "\n\n";

    MenuForm {
        sections = List.copyOf(sections);
    }

    /** Says it, so that numbers and names typed next mean what is in it. */
    Decision said(Turn turn, String menu) {
        var rows = rows();
        var trail = turn.conversation().trail().showing(menu, rows.stream().map(Row::id).toList());
        return turn.answer(turn.conversation().withTrail(trail), message(turn, rows));
    }

    /** Each place once, whatever entries lead there: so numbers and rows agree. */
    private List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        sections.forEach(section -> section.rows().forEach(row -> rows.putIfAbsent(row.id(), row)));
        return List.copyOf(rows.values());
    }

    private Message message(Turn turn, List<Row> rows) {
        if (rows.size() > Limits.ROWS) {
            return numbers(turn, rows);
        }
        var fits =
                brief && rows.size() <= Limits.BUTTONS && Cut.length(body) <= Limits.BUTTONS_BODY;
        return fits && rows.stream().allMatch(row -> Cut.length(row.title()) <= Limits.BUTTON_TITLE)
                ? new Buttons(
                        title.map(Header.TextHeader::new),
                        body,
                        hint,
                        rows.stream().map(row -> new Button(row.id(), row.title())).toList())
                : new Choices(title, body, hint, turn.say(MenuWording.OPEN_MENU), sections);
    }

    private Message numbers(Turn turn, List<Row> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add((lines.size() + 1) + ". " + row.title());
        }
        var list = String.join("\n", lines) + GAP + turn.say(GoodsWording.MENU_NUMBERS);
        var head = title.map(text -> "*" + text + "*\n").orElse("") + body;
        var room = Limits.TEXT_BODY - Cut.length(list) - GAP.length();
        return new Text(Cut.to(room, head) + GAP + list);
    }
}
