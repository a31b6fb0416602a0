package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Faults.Limit;
import app.tendero.sandbox.meta.Faults.Status;
import app.tendero.sandbox.meta.Faults.Trouble;
import app.tendero.sandbox.meta.MetaConfig.StatusDelays;
import app.tendero.sandbox.meta.Visitor.Shape;
import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.KnownErrors;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Orders troubles by JSON. Every key of the order is one setting; a key nobody knows refuses the
 * whole order, so that a typo in a test does not turn into a test of nothing. Without {@code
 * phone_number_id} an order is for all numbers.
 */
final class Control {

    private static final Set<String> FAIL_KEYS =
            Set.of("times", "code", "status", "details", "retry_after", "subcode");

    private final Lines lines;
    private final MetaConfig config;
    private final Map<String, BiConsumer<Scope, JsonNode>> settings;

    /** Whom an order is for: the faults to set, and the numbers it concerns. */
    private record Scope(Faults faults, List<Line> lines) {}

    Control(Lines lines, MetaConfig config) {
        this.lines = lines;
        this.config = config;
        this.settings =
                Map.ofEntries(
                        Map.entry("slow", (scope, value) -> scope.faults().slow(value.asInt())),
                        Map.entry("fail", (scope, value) -> fail(scope, value, false)),
                        Map.entry("fail_later", (scope, value) -> fail(scope, value, true)),
                        Map.entry("garbage", trouble(Trouble.GARBAGE)),
                        Map.entry("lose", trouble(Trouble.LOSE)),
                        Map.entry("hang", trouble(Trouble.HANG)),
                        Map.entry("silent", trouble(Trouble.SILENT)),
                        Map.entry("double", trouble(Trouble.DOUBLE)),
                        Map.entry("reorder", trouble(Trouble.REORDER)),
                        Map.entry("limits", Control::limits),
                        Map.entry("statuses", Control::statuses),
                        Map.entry("status_delays", this::delays),
                        Map.entry("messages_per_second", this::messagesPerSecond),
                        Map.entry("window", this::window),
                        Map.entry("shape", Control::shape),
                        Map.entry("standing", Control::standing),
                        Map.entry("subscribed", this::subscribed),
                        Map.entry("skus", Control::skus),
                        Map.entry("catalog_id", Control::catalogue));
    }

    /**
     * @throws IllegalArgumentException when the order cannot be understood; then nothing of it was
     *     done
     */
    void order(JsonNode order) {
        var scope = scope(order.get("phone_number_id"));
        var unknown = new ArrayList<String>();
        order.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!settings.containsKey(name)
                                    && !Set.of("phone_number_id", "reset").contains(name)) {
                                unknown.add(name);
                            }
                        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown settings " + unknown + "; known are " + settings.keySet());
        }
        if (order.path("reset").asBoolean()) {
            scope.faults().reset();
            scope.lines().forEach(line -> line.faults().reset());
            scope.lines().forEach(line -> line.standing().reset());
            scope.lines().forEach(line -> lines.subscribe(line.number().wabaId(), true));
        }
        order.properties()
                .forEach(
                        entry -> {
                            var setting = settings.get(entry.getKey());
                            if (setting != null) {
                                setting.accept(scope, entry.getValue());
                            }
                        });
    }

    private Scope scope(@Nullable JsonNode id) {
        if (id == null || id.isNull()) {
            return new Scope(lines.common(), List.copyOf(lines.all()));
        }
        var line =
                lines.find(id.asText())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no number " + id.asText() + " here"));
        return new Scope(line.faults(), List.of(line));
    }

    /** {@code 3} is three times, {@code true} until further notice, {@code false} or 0 no more. */
    private static BiConsumer<Scope, JsonNode> trouble(Trouble trouble) {
        return (scope, value) -> scope.faults().set(trouble, times(value));
    }

    private static int times(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? Faults.ALWAYS : 0;
        }
        if (value.isInt() && value.intValue() >= 0) {
            return value.intValue();
        }
        throw new IllegalArgumentException("a count or true or false is wanted, not " + value);
    }

    private static void fail(Scope scope, JsonNode value, boolean later) {
        var error = value.isObject() ? error(value) : null;
        var times = value.has("times") ? times(value.get("times")) : 1;
        if (later) {
            scope.faults().failLater(error, times);
        } else {
            scope.faults().failNext(error, times);
        }
    }

    private static GraphError error(JsonNode value) {
        value.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!FAIL_KEYS.contains(name)) {
                                throw new IllegalArgumentException(
                                        "unknown key " + name + " in fail; known are " + FAIL_KEYS);
                            }
                        });
        var known = KnownErrors.of(value.path("code").asInt(131000));
        var error =
                new GraphError(
                        value.path("status").asInt(known.status()),
                        known.code(),
                        known.message(),
                        Optional.ofNullable(value.get("details"))
                                .map(JsonNode::asText)
                                .or(known::details),
                        Optional.ofNullable(value.get("subcode")).map(JsonNode::asInt),
                        Optional.empty());
        return value.has("retry_after")
                ? error.withRetryAfter(value.get("retry_after").asInt())
                : error;
    }

    private static void limits(Scope scope, JsonNode value) {
        if (value.isBoolean()) {
            for (var limit : Limit.values()) {
                scope.faults().limit(limit, value.booleanValue());
            }
            return;
        }
        value.properties()
                .forEach(
                        entry ->
                                scope.faults()
                                        .limit(
                                                word(Limit.class, entry.getKey()),
                                                entry.getValue().asBoolean()));
    }

    private static void statuses(Scope scope, JsonNode value) {
        if (value.isBoolean()) {
            scope.faults()
                    .statuses(
                            value.booleanValue()
                                    ? EnumSet.allOf(Status.class)
                                    : EnumSet.noneOf(Status.class));
            return;
        }
        var wanted = EnumSet.noneOf(Status.class);
        value.forEach(name -> wanted.add(word(Status.class, name.asText())));
        scope.faults().statuses(wanted);
    }

    private void delays(Scope scope, JsonNode value) {
        var usual = config.delays();
        scope.faults()
                .tellAfter(
                        new StatusDelays(
                                value.path("sent").asLong(usual.sent()),
                                value.path("delivered").asLong(usual.delivered()),
                                value.path("read").asLong(usual.read())));
    }

    private void messagesPerSecond(Scope scope, JsonNode value) {
        var now = config.clock().millis();
        scope.lines().forEach(line -> line.messagesPerSecond(value.asInt(), now));
    }

    /** {@code {"shopper": key, "open": true|false}}. */
    private void window(Scope scope, JsonNode value) {
        var shopper = shopper(scope, value);
        if (value.path("open").asBoolean()) {
            shopper.wrote(config.clock().millis());
        } else {
            shopper.closeWindow();
        }
    }

    /** {@code {"shopper": key, "as": "full"|"phone"|"bsuid"}}. */
    private static void shape(Scope scope, JsonNode value) {
        shopper(scope, value).shape(word(Shape.class, value.path("as").asText()));
    }

    private static Shopper shopper(Scope scope, JsonNode value) {
        var key = value.path("shopper").asText();
        return scope.lines().stream()
                .flatMap(line -> line.shoppers().find(key).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such shopper has written yet"));
    }

    private static void standing(Scope scope, JsonNode value) {
        scope.lines().forEach(line -> line.standing().order(value));
    }

    private void subscribed(Scope scope, JsonNode value) {
        scope.lines().forEach(line -> lines.subscribe(line.number().wabaId(), value.asBoolean()));
    }

    private static void skus(Scope scope, JsonNode value) {
        if (value.isNull()) {
            scope.lines().forEach(line -> line.skus(sku -> true));
            return;
        }
        var known = new HashSet<String>();
        value.forEach(sku -> known.add(sku.asText()));
        scope.lines().forEach(line -> line.skus(known::contains));
    }

    private static void catalogue(Scope scope, JsonNode value) {
        var id = value.isNull() ? Optional.<String>empty() : Optional.of(value.asText());
        scope.lines().forEach(line -> line.catalogue(id));
    }

    private static <E extends Enum<E>> E word(Class<E> kind, String name) {
        try {
            return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is none of " + List.of(kind.getEnumConstants()), e);
        }
    }
}
