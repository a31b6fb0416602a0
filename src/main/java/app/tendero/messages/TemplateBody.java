package app.tendero.messages;

import app.tendero.conversation.Message.FromTemplate;
import app.tendero.platform.http.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a template as callers name it: {@code {name, language, parameters[], header,
 * buttons[{index, value}]}}.
 */
public final class TemplateBody {

    private static final int LONGEST_VALUE = 1024;
    private static final int LONGEST_HEADER = 60;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int MOST_BUTTONS = 10;

    private TemplateBody() {}

    /** What is wrong with it is among the fields' errors; then it may be empty. */
    public static Optional<FromTemplate> read(JsonFields fields) {
        var name = fields.text("name", 512);
        var language = fields.text("language", 15);
        var values = fields.texts("parameters", 100, LONGEST_VALUE).orElse(List.of());
        var header = fields.text("header", LONGEST_HEADER);
        var buttons = buttons(fields);
        if (name.isEmpty()) {
            fields.wrong("name", "required");
        }
        if (language.isEmpty()) {
            fields.wrong("language", "required");
        }
        return name.flatMap(
                called ->
                        language.map(in -> new FromTemplate(called, in, values, header, buttons)));
    }

    private static Map<Integer, String> buttons(JsonFields fields) {
        var buttons = new TreeMap<Integer, String>();
        for (var one : fields.objects("buttons", MOST_BUTTONS).orElse(List.of())) {
            var index = one.whole("index", 0, MOST_BUTTONS - 1);
            var value = one.text("value", LONGEST_ADDRESS);
            if (index.isEmpty() && !one.has("index")) {
                one.wrong("index", "required");
            }
            if (value.isEmpty() && !one.has("value")) {
                one.wrong("value", "required");
            }
            if (index.isPresent()
                    && value.isPresent()
                    && buttons.put(index.get(), value.get()) != null) {
                one.wrong("index", "is in the list twice");
            }
        }
        return buttons;
    }
}
