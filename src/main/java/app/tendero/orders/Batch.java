package app.tendero.orders;

import app.tendero.shopify.GlobalId;
import app.tendero.sync.Applied;
import app.tendero.sync.Applied.Failed;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things of a sync run, as far as they can be read.
 *
 * @param failed those that cannot, each with the reason
 */
record Batch<T>(List<T> things, List<Failed> failed) {

    static <T> Batch<T> of(
            List<JsonNode> nodes, Function<JsonNode, Optional<T>> read, String unreadable) {
        var things = new ArrayList<T>();
        var failed = new ArrayList<Failed>();
        for (var node : nodes) {
            var thing = read.apply(node);
            thing.ifPresent(things::add);
            if (thing.isEmpty()) {
                failed.add(new Failed(number(node).orElse(0L), unreadable));
            }
        }
        return new Batch<>(things, failed);
    }

    /** Shopify's number of a node, where it has one. */
    static Optional<Long> number(JsonNode node) {
        try {
            return Optional.of(GlobalId.number(node.path("id").asText("")));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The same with things that were removed. */
    static Applied removed(Applied applied, int lost) {
        return applied.plus(new Applied(0, 0, lost, List.of(), Optional.empty()));
    }

    /** Some after the other, until one finds that Shopify cannot be asked. */
    static Uni<Applied> inStretches(
            List<Long> ids, int most, Function<List<Long>, Uni<Applied>> refresh) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Applied.NOTHING);
        }
        var some = ids.subList(0, Math.min(most, ids.size()));
        var rest = ids.subList(some.size(), ids.size());
        return refresh.apply(some)
                .chain(
                        applied ->
                                applied.trouble().isPresent()
                                        ? Uni.createFrom().item(applied)
                                        : inStretches(rest, most, refresh).map(applied::plus));
    }
}
