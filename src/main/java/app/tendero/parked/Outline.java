package app.tendero.parked;

import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The shape of a payload with nothing in it that somebody wrote: names of fields, types and
 * lengths. Enough to see what our code stumbled over.
 */
final class Outline {

    private static final int DEEPEST = 8;
    private static final int MOST_FIELDS = 60;

    /** Fields that hold one of a few fixed words, near the top of what we or Meta write. */
    private static final Set<String> KINDS = Set.of("type", "event", "effect", "message", "header");

    private static final int DEEPEST_KIND = 2;
    private static final Pattern WORD = Pattern.compile("[a-z]{2,12}([_-][a-z]{2,12}){0,3}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern DIGITS = Pattern.compile("[+]?[0-9]+");

    private Outline() {}

    static JsonNode of(String payload) {
        try {
            return of(StoredJson.parse(payload), 0);
        } catch (IllegalArgumentException notJson) {
            return text("no JSON, " + payload.length() + " characters");
        }
    }

    private static JsonNode of(JsonNode value, int depth) {
        if (depth > DEEPEST) {
            return text("…");
        }
        return switch (value.getNodeType()) {
            case OBJECT -> object((ObjectNode) value, depth);
            case ARRAY -> array((ArrayNode) value, depth);
            case STRING -> text(words(value.asText()));
            case NUMBER -> text(value.isIntegralNumber() ? "whole number" : "number");
            case BOOLEAN -> text("true or false");
            case NULL -> text("null");
            case BINARY, MISSING, POJO -> text("?");
        };
    }

    private static JsonNode object(ObjectNode value, int depth) {
        var outline = JsonNodeFactory.instance.objectNode();
        int place = 0;
        for (var field : value.properties()) {
            if (++place > MOST_FIELDS) {
                return outline.put("…", (value.size() - MOST_FIELDS) + " more fields");
            }
            var name = NAME.matcher(field.getKey()).matches() ? field.getKey() : "field " + place;
            outline.set(
                    name,
                    isKind(field.getKey(), field.getValue(), depth)
                            ? field.getValue()
                            : of(field.getValue(), depth + 1));
        }
        return outline;
    }

    /** The first stands for all. */
    private static JsonNode array(ArrayNode value, int depth) {
        var outline = JsonNodeFactory.instance.arrayNode();
        if (!value.isEmpty()) {
            outline.add(of(value.get(0), depth + 1));
        }
        if (value.size() > 1) {
            outline.add("and " + (value.size() - 1) + " more");
        }
        return outline;
    }

    private static boolean isKind(String name, JsonNode value, int depth) {
        return depth <= DEEPEST_KIND
                && KINDS.contains(name)
                && value.isTextual()
                && WORD.matcher(value.asText()).matches();
    }

    private static String words(String value) {
        if (DIGITS.matcher(value).matches()) {
            return value.length() + " digits";
        }
        return value.isEmpty()
                ? "empty text"
                : "text of " + value.codePointCount(0, value.length());
    }

    private static TextNode text(String words) {
        return JsonNodeFactory.instance.textNode(words);
    }
}
