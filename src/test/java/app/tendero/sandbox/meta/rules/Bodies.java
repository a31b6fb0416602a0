package app.tendero.sandbox.meta.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Message bodies for tests, written as JSON with single quotes. */
public final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** A message to kerry: the envelope and the given type with its object. */
    public static ObjectNode message(String type, String object) {
        return json(
                "{'messaging_product':'whatsapp','to':'+447700900123','type':'"
                        + type
                        + "','"
                        + type
                        + "':"
                        + object
                        + "}");
    }

    public static ObjectNode text(String body) {
        var message = message("text", "{}");
        ((ObjectNode) message.get("text")).put("body", body);
        return message;
    }

    public static ObjectNode interactive(String object) {
        return message("interactive", object);
    }

    public static ObjectNode buttons(String rest, String... buttons) {
        return interactive(
                "{'type':'button','body':{'text':'Choose'},'action':{'buttons':["
                        + String.join(",", buttons)
                        + "]}"
                        + rest
                        + "}");
    }

    public static String button(String id, String title) {
        return "{'type':'reply','reply':{'id':'" + id + "','title':'" + title + "'}}";
    }

    /** A list message with one section per given row string. */
    public static ObjectNode list(String... sections) {
        return interactive(
                "{'type':'list','body':{'text':'Our shelves'},'action':{'button':'Open','sections':["
                        + String.join(",", sections)
                        + "]}}");
    }

    public static String section(String title, String... rows) {
        return "{'title':'" + title + "','rows':[" + String.join(",", rows) + "]}";
    }

    public static String row(String id) {
        return row(id, "Row", "What it is");
    }

    public static String row(String id, String title, String description) {
        return "{'id':'" + id + "','title':'" + title + "','description':'" + description + "'}";
    }

    public static String[] rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> row("r" + i)).toArray(String[]::new);
    }

    public static String joined(int count, String separator, String each) {
        return IntStream.range(0, count)
                .mapToObj(i -> each.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(separator));
    }

    /** A text of so many characters, half of them outside the basic plane. */
    public static String characters(int count) {
        return "a".repeat(count - count / 2) + "\uD83E\uDDE3".repeat(count / 2);
    }

    public static ObjectNode json(String text) {
        return plain(text.replace('\'', '"'));
    }

    /** JSON as it came over the wire. */
    public static ObjectNode plain(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
