package app.tendero.sandbox.meta.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One object inside a message together with where it stands, so that a rule reads like the limit it
 * holds and a refusal names the place. Lengths are code points.
 */
final class Part {

    private final JsonNode node;
    private final String path;

    private Part(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /**
     * The object under {@code name}; a message without it is refused as Meta refuses a missing
     * top-level object.
     */
    static Part top(JsonNode message, String name) {
        var node = message.get(name);
        if (node == null || node.isNull()) {
            throw GraphError.required(name).refusal();
        }
        return objectAt(node, name);
    }

    private static Part objectAt(JsonNode node, String path) {
        if (!node.isObject()) {
            throw GraphError.invalid("Param " + path + " must be a JSON object.").refusal();
        }
        return new Part(node, path);
    }

    String path() {
        return path;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    boolean empty() {
        return node.isEmpty();
    }

    /** Refuses every key that is not named here, as Meta does inside messages. */
    Part only(Set<String> allowed) {
        for (var names = node.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            if (!allowed.contains(name)) {
                throw GraphError.invalid(
                                "Unexpected key \"" + name + "\" on param \"" + path + "\".")
                        .refusal();
            }
        }
        return this;
    }

    Part object(String name) {
        return objectIfAny(name).orElseThrow(() -> GraphError.missing(at(name)).refusal());
    }

    Optional<Part> objectIfAny(String name) {
        var child = node.get(name);
        return child == null || child.isNull()
                ? Optional.empty()
                : Optional.of(objectAt(child, at(name)));
    }

    /** A required text of 1 to {@code max} characters; white space alone does not count. */
    String text(String name, int max) {
        return textIfAny(name, max).orElseThrow(() -> GraphError.missing(at(name)).refusal());
    }

    /** A text that may be left out, but not be empty or too long. */
    Optional<String> textIfAny(String name, int max) {
        return stringIfAny(name).map(value -> within(value, name, max));
    }

    private String within(String value, String name, int max) {
        var tooLong = value.length() > max && value.codePointCount(0, value.length()) > max;
        if (tooLong || value.isBlank()) {
            throw GraphError.value(at(name) + " length invalid. Min length: 1, Max length: " + max)
                    .refusal();
        }
        return value;
    }

    Optional<String> stringIfAny(String name) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            return Optional.empty();
        }
        if (!child.isTextual()) {
            throw GraphError.invalid("Param " + at(name) + " must be a string.").refusal();
        }
        return Optional.of(child.textValue());
    }

    /** A required word that must be exactly {@code expected}. */
    void word(String name, String expected) {
        var value = text(name, 64);
        if (!value.equals(expected)) {
            throw GraphError.value(at(name) + " must be \"" + expected + "\".").refusal();
        }
    }

    void booleanIfAny(String name) {
        var child = node.get(name);
        if (child != null && !child.isBoolean()) {
            throw GraphError.invalid("Param " + at(name) + " must be a boolean.").refusal();
        }
    }

    /** A number between two bounds, given as a number or as its text, both of which Meta takes. */
    void number(String name, double least, double most) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            throw GraphError.missing(at(name)).refusal();
        }
        var value = child.asDouble(Double.NaN);
        if (!(value >= least && value <= most)) {
            throw GraphError.value(at(name) + " must be between " + least + " and " + most + ".")
                    .refusal();
        }
    }

    int whole(String name, int least, int most) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            throw GraphError.missing(at(name)).refusal();
        }
        if (!child.isInt() || child.intValue() < least || child.intValue() > most) {
            throw GraphError.value(
                            at(name)
                                    + " must be a whole number from "
                                    + least
                                    + " to "
                                    + most
                                    + ".")
                    .refusal();
        }
        return child.intValue();
    }

    List<Part> list(String name, int least, int most) {
        var child = node.get(name);
        if (child == null || child.isNull()) {
            throw GraphError.missing(at(name)).refusal();
        }
        return items(child, at(name), least, most);
    }

    static List<Part> items(JsonNode array, String path, int least, int most) {
        if (!array.isArray()) {
            throw GraphError.invalid("Param " + path + " must be an array.").refusal();
        }
        if (array.size() < least || array.size() > most) {
            throw GraphError.value(
                            path + " count invalid. Min items: " + least + ", Max items: " + most)
                    .refusal();
        }
        var parts = new ArrayList<Part>(array.size());
        for (var i = 0; i < array.size(); i++) {
            parts.add(objectAt(array.get(i), path + "[" + i + "]"));
        }
        return parts;
    }

    /** Refuses the message when a value comes twice. */
    static void unique(List<String> values, String what) {
        var seen = new HashSet<String>();
        for (var value : values) {
            if (!seen.add(value)) {
                throw GraphError.value("Duplicated " + what + " is not allowed.").refusal();
            }
        }
    }

    /** A web address with a scheme and a host. */
    String url(String name) {
        var value = text(name, 2000);
        var rest =
                value.startsWith("https://")
                        ? value.substring(8)
                        : value.startsWith("http://") ? value.substring(7) : "";
        if (rest.isEmpty() || rest.charAt(0) == '/' || value.indexOf(' ') >= 0) {
            throw GraphError.value(at(name) + " must be a valid http or https URL.").refusal();
        }
        return value;
    }

    private String at(String name) {
        return path + "['" + name + "']";
    }
}
