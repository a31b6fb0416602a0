package app.tendero.sandbox.shopify.graphql;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a bulk operation's file: every object of a connection is a line of its own, and says
 * by {@code __parentId} whose it is.
 *
 * @param roots top-level objects among them
 * @param error why the question failed; empty where it did not
 */
public record BulkPage(List<String> lines, int roots, boolean hasMore, String error) {

    static BulkPage failed(String code) {
        return new BulkPage(List.of(), 0, false, code);
    }

    static BulkPage of(Map<String, Object> data, boolean grouped, boolean hasMore) {
        var writer = new Writer(grouped);
        int roots = 0;
        for (var connection : data.values()) {
            for (var node : nodes(connection)) {
                writer.add(node, null);
                roots++;
            }
        }
        return new BulkPage(writer.all(), roots, hasMore, "");
    }

    /** Where rows are not grouped, those below come after all of a page. */
    private static final class Writer {

        private final boolean grouped;
        private final List<String> lines = new ArrayList<>();
        private final List<String> below = new ArrayList<>();

        Writer(boolean grouped) {
            this.grouped = grouped;
        }

        void add(Map<?, ?> node, @Nullable Object parent) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            var connections = new ArrayList<Object>();
            node.forEach(
                    (name, value) -> {
                        if (isConnection(value)) {
                            connections.add(value);
                        } else {
                            row.put(String.valueOf(name), value);
                        }
                    });
            if (parent != null) {
                row.put("__parentId", parent);
            }
            (grouped || parent == null ? lines : below).add(new JsonObject(row).encode());
            for (var connection : connections) {
                nodes(connection).forEach(child -> add(child, node.get("id")));
            }
        }

        List<String> all() {
            lines.addAll(below);
            return lines;
        }
    }

    private static boolean isConnection(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.get("edges") instanceof List<?>;
    }

    private static List<Map<?, ?>> nodes(@Nullable Object connection) {
        var nodes = new ArrayList<Map<?, ?>>();
        if (connection instanceof Map<?, ?> map && map.get("edges") instanceof List<?> edges) {
            for (var edge : edges) {
                if (edge instanceof Map<?, ?> pair && pair.get("node") instanceof Map<?, ?> node) {
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }
}
