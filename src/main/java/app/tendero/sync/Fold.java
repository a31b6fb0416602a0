package app.tendero.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a bulk file together again: every object has a line of its own, those inside
 * another say so by {@code __parentId} and come right after it. Holds one top-level object at a
 * time.
 */
final class Fold {

    /** More than Shopify lets a product have variants, or an order lines. */
    static final int MOST_ROWS = 20_000;

    private static final String PARENT = "__parentId";
    private static final String GID = "gid://shopify/";

    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .maxStringLength(LineReader.LONGEST)
                                                    .maxNumberLength(64)
                                                    .maxNameLength(256)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final Map<String, String> names;
    private final Map<String, ObjectNode> family = new HashMap<>();
    private @Nullable ObjectNode top;
    private long end;
    private int rows;
    private int strays;

    /**
     * @param names as {@link BulkQuery#nested()}
     */
    Fold(Map<String, String> names) {
        this.names = names;
    }

    /**
     * Takes a line.
     *
     * @return the object before it, if this line begins another one
     */
    Optional<Thing> take(LineReader.Line line) {
        var row = row(line.text());
        if (row == null) {
            strays++;
            end = line.end();
            return Optional.empty();
        }
        var parent = row.path(PARENT).asText("");
        if (!parent.isEmpty()) {
            nest(row, parent);
            end = line.end();
            return Optional.empty();
        }
        var before = rest();
        top = row;
        rows = 1;
        end = line.end();
        remember(row);
        return before;
    }

    /** The object at hand, at the end of the file. */
    Optional<Thing> rest() {
        var whole = Optional.ofNullable(top).map(node -> new Thing(node, end, rows));
        top = null;
        family.clear();
        return whole;
    }

    /** Lines that are no objects, or whose parent is not there. */
    int strays() {
        return strays;
    }

    private void nest(ObjectNode row, String parent) {
        var above = family.get(parent);
        var name = names.get(type(row.path("id").asText("")));
        if (above == null || name == null || rows >= MOST_ROWS) {
            strays++;
            return;
        }
        rows++;
        row.remove(PARENT);
        above.withArray(name).add(row);
        remember(row);
    }

    private void remember(ObjectNode row) {
        var id = row.path("id").asText("");
        if (!id.isEmpty()) {
            family.put(id, row);
        }
    }

    /** {@code ProductVariant} of {@code gid://shopify/ProductVariant/1?x=y}. */
    private static String type(String gid) {
        var end = gid.indexOf('/', GID.length());
        return gid.startsWith(GID) && end > 0 ? gid.substring(GID.length(), end) : "";
    }

    private static @Nullable ObjectNode row(String text) {
        try {
            JsonNode row = JSON.readTree(text);
            return row instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
