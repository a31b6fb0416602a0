package app.tendero.platform.http;

import app.tendero.platform.FieldError;
import app.tendero.platform.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the fields of a JSON object one by one and gathers what is wrong with all of them, so that
 * the caller hears everything at once. A field that is absent or {@code null} is empty; so is one
 * that is wrong, which is then among the errors.
 */
public final class JsonFields {

    private final ObjectNode object;
    private final String path;
    private final List<FieldError> errors;
    private final List<String> ignored;
    private final Set<String> known = new HashSet<>();

    private JsonFields(
            ObjectNode object, String path, List<FieldError> errors, List<String> ignored) {
        this.object = object;
        this.path = path;
        this.errors = errors;
        this.ignored = ignored;
    }

    /** Starts at the body itself. */
    public static JsonFields of(ObjectNode body) {
        return new JsonFields(body, "", new ArrayList<>(), new ArrayList<>());
    }

    /** What is wrong so far, in the order of reading. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Fields nobody asked for, as told by {@link #noteRest} of this object and those inside it. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    /** Adds an error that only the caller could see. */
    public void wrong(String name, String message) {
        errors.add(new FieldError(path + name, message));
    }

    /**
     * The version that a change was made on, which every door that changes something versioned
     * takes; 0 where it is missing or wrong, which is then among the errors.
     */
    public int version() {
        if (!has("version")) {
            wrong("version", "required");
        }
        return whole("version", 0, Integer.MAX_VALUE).orElse(0);
    }

    /** Ends the request with 422 and everything that is wrong so far, if anything is. */
    public void mustBeGood() {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
    }

    /** Where this object stands in the body, {@code whatsapp[0].}; empty for the body itself. */
    public String path() {
        return path;
    }

    /** Whether the field is there and not {@code null}. */
    public boolean has(String name) {
        known.add(name);
        return object.hasNonNull(name);
    }

    /** The names in this object, in its own order: for objects whose keys are data. */
    public List<String> names() {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A text of 1 to {@code most} code points; an empty one counts as left out. */
    public Optional<String> text(String name, int most) {
        return read(name, node -> textOf(node, name, most));
    }

    /** A text that must also be accepted by {@code parse}; {@code message} says what it takes. */
    public <T> Optional<T> parsed(
            String name, int most, Function<String, Optional<T>> parse, String message) {
        var text = text(name, most);
        var value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            wrong(name, message);
        }
        return value;
    }

    /** A token: printable ASCII without spaces, up to 2048 characters. */
    public Optional<Secret> secret(String name) {
        return parsed(
                name,
                2048,
                text ->
                        text.chars().allMatch(c -> c > ' ' && c < 127)
                                ? Optional.of(new Secret(text))
                                : Optional.empty(),
                "only printable ASCII without spaces");
    }

    /** An id of digits, as text or as a whole number: both are in use. */
    public Optional<String> digits(String name, int most) {
        return read(
                name,
                node -> {
                    var text = node.isIntegralNumber() ? node.asText() : node.textValue();
                    if (text != null && text.isEmpty()) {
                        return Optional.empty();
                    }
                    if (text == null || text.length() > most || !text.matches("[0-9]+")) {
                        wrong(name, "an id of 1 to " + most + " digits");
                        return Optional.empty();
                    }
                    return Optional.of(text);
                });
    }

    public Optional<Boolean> flag(String name) {
        return read(
                name,
                node ->
                        node.isBoolean()
                                ? Optional.of(node.booleanValue())
                                : no(name, "true or false"));
    }

    /** A whole number in the range, both ends included. */
    public Optional<Integer> whole(String name, int least, int most) {
        return read(
                name,
                node -> {
                    var fits = node.isIntegralNumber() && node.canConvertToInt();
                    if (!fits || node.intValue() < least || node.intValue() > most) {
                        return no(name, "a whole number from " + least + " to " + most);
                    }
                    return Optional.of(node.intValue());
                });
    }

    /** Any number in the range, both ends included. */
    public Optional<Double> decimal(String name, double least, double most) {
        return read(
                name,
                node ->
                        node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most
                                ? Optional.of(node.doubleValue())
                                : no(name, "a number from " + least + " to " + most));
    }

    /** An object inside this one. */
    public Optional<JsonFields> object(String name) {
        return read(
                name,
                node ->
                        node instanceof ObjectNode inner
                                ? Optional.of(inner(inner, path + name + "."))
                                : no(name, "an object"));
    }

    /** A list of texts, each of 1 to {@code mostEach} code points. */
    public Optional<List<String>> texts(String name, int most, int mostEach) {
        return read(
                name,
                node -> {
                    if (!node.isArray() || node.size() > most) {
                        return no(name, "a list of at most " + most);
                    }
                    var texts = new ArrayList<String>();
                    for (int i = 0; i < node.size(); i++) {
                        textOf(node.get(i), name + "[" + i + "]", mostEach).ifPresent(texts::add);
                    }
                    return Optional.of(texts);
                });
    }

    /** One object or a list of them: with one, paths stay without an index. */
    public Optional<List<JsonFields>> objects(String name, int most) {
        return read(
                name,
                node -> {
                    if (node instanceof ObjectNode one) {
                        return Optional.of(List.of(inner(one, path + name + ".")));
                    }
                    if (!node.isArray() || node.size() > most) {
                        return no(name, "an object or a list of at most " + most);
                    }
                    return Optional.of(innerOnes(node, name));
                });
    }

    /** Whether a field holds text rather than something else. */
    public boolean isText(String name) {
        return object.path(name).isTextual();
    }

    /** Closes this object: fields nobody asked for are noted as ignored. */
    public void noteRest() {
        eachUnknown(name -> ignored.add(path + name));
    }

    private void eachUnknown(Consumer<String> action) {
        for (var name : names()) {
            if (!known.contains(name)) {
                action.accept(TextRules.shown(name));
            }
        }
    }

    private List<JsonFields> innerOnes(JsonNode array, String name) {
        var all = new ArrayList<JsonFields>();
        for (int i = 0; i < array.size(); i++) {
            var at = name + "[" + i + "]";
            if (array.get(i) instanceof ObjectNode one) {
                all.add(inner(one, path + at + "."));
            } else {
                wrong(at, "an object");
            }
        }
        return all;
    }

    private JsonFields inner(ObjectNode node, String at) {
        return new JsonFields(node, at, errors, ignored);
    }

    private Optional<String> textOf(JsonNode node, String name, int most) {
        if (!node.isTextual()) {
            return no(name, "a text");
        }
        var text = node.textValue().strip();
        if (!TextRules.isClean(text)) {
            return no(name, "a text without control characters and broken characters");
        }
        if (text.codePointCount(0, text.length()) > most) {
            return no(name, "at most " + most + " characters");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private <T> Optional<T> read(String name, Function<JsonNode, Optional<T>> reader) {
        return has(name) ? reader.apply(object.get(name)) : Optional.empty();
    }

    private <T> Optional<T> no(String name, String message) {
        wrong(name, message);
        return Optional.empty();
    }
}
