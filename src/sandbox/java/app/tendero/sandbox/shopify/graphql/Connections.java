package app.tendero.sandbox.shopify.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lists into Shopify's pages. A cursor names the row it stands on, so that rows added before
 * it do not shift it.
 */
final class Connections {

    private static final int LARGEST_PAGE = 250;

    private Connections() {}

    /**
     * One page of a list by the arguments first, last, after, before and reverse of the field
     * asked.
     *
     * @param id what tells one row from another
     * @return a connection object: nodes, edges, pageInfo, totalCount
     */
    static <T> Map<String, @Nullable Object> page(List<T> rows, Ask ask, Function<T, ?> id) {
        var all = new ArrayList<>(rows);
        if (ask.flag("reverse")) {
            Collections.reverse(all);
        }
        if (ask.call().slice() instanceof Call.Slice slice) {
            return ask.isRoot()
                    ? connection(all, Math.min(slice.from(), all.size()), slice.to(all.size()), id)
                    : connection(all, 0, all.size(), id);
        }
        int from = ask.text("after") instanceof String after ? indexOf(all, after, id) + 1 : 0;
        int to =
                ask.text("before") instanceof String before ? indexOf(all, before, id) : all.size();
        to = Math.max(from, to);
        int size = size(ask);
        if (ask.has("first")) {
            to = Math.min(to, from + size);
        } else {
            from = Math.max(from, to - size);
        }
        return connection(all, from, to, id);
    }

    /** A connection that holds nothing, for what the pretend shop never has. */
    static Map<String, @Nullable Object> empty() {
        return Values.object(
                "nodes",
                List.of(),
                "edges",
                List.of(),
                "pageInfo",
                Values.pageInfo(false, false, null, null));
    }

    private static <T> Map<String, @Nullable Object> connection(
            List<T> all, int from, int to, Function<T, ?> id) {
        var rows = all.subList(from, to);
        var edges =
                rows.stream()
                        .map(row -> Values.object("node", row, "cursor", cursor(row, id)))
                        .toList();
        var start = rows.isEmpty() ? null : cursor(rows.getFirst(), id);
        var end = rows.isEmpty() ? null : cursor(rows.getLast(), id);
        var connection = new LinkedHashMap<String, @Nullable Object>();
        connection.put("nodes", List.copyOf(rows));
        connection.put("edges", edges);
        connection.put("pageInfo", Values.pageInfo(from > 0, to < all.size(), start, end));
        connection.put("totalCount", all.size());
        return connection;
    }

    private static int size(Ask ask) {
        var first = ask.number("first");
        var last = ask.number("last");
        if (first == null && last == null) {
            throw Problem.badRequest("you must provide one of first or last");
        }
        int size = first != null ? first : last == null ? 0 : last;
        if (size < 0) {
            throw Problem.badRequest((first != null ? "first" : "last") + " cannot be negative");
        }
        if (size > LARGEST_PAGE) {
            throw Problem.badRequest(
                    (first != null ? "first" : "last") + " cannot exceed " + LARGEST_PAGE);
        }
        return size;
    }

    private static <T> int indexOf(List<T> rows, String cursor, Function<T, ?> id) {
        for (int i = 0; i < rows.size(); i++) {
            if (cursor(rows.get(i), id).equals(cursor)) {
                return i;
            }
        }
        throw Problem.badRequest("Invalid cursor for current pagination sort.");
    }

    private static <T> String cursor(T row, Function<T, ?> id) {
        var text = "{\"last_id\":\"" + id.apply(row) + "\"}";
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
