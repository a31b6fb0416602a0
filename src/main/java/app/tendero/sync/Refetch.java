package app.tendero.sync;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What fetching things again by their ids has in common, whatever they are. */
public final class Refetch {

    private Refetch() {}

    /**
     * Works ids in stretches, one after the other; ends with the first that Shopify does not
     * answer.
     */
    public static Uni<Applied> inStretches(
            Stores stores,
            StoreId id,
            List<Long> ids,
            int size,
            BiFunction<Store, List<Long>, Uni<Applied>> work) {
        return stores.byId(id)
                .chain(
                        store ->
                                store.isEmpty()
                                        ? Uni.createFrom().item(Applied.NOTHING)
                                        : from(store.get(), ids, 0, size, Applied.NOTHING, work));
    }

    private static Uni<Applied> from(
            Store store,
            List<Long> ids,
            int start,
            int size,
            Applied before,
            BiFunction<Store, List<Long>, Uni<Applied>> work) {
        if (start >= ids.size() || before.trouble().isPresent()) {
            return Uni.createFrom().item(before);
        }
        var end = Math.min(ids.size(), start + size);
        return work.apply(store, ids.subList(start, end))
                .chain(applied -> from(store, ids, end, size, before.plus(applied), work));
    }

    /** Goes on with a whole answer, or stops at what was wrong with it. */
    public static <T> Uni<Applied> whole(ShopifyAnswer<T> answer, Function<T, Uni<Applied>> next) {
        return switch (answer) {
            case ShopifyAnswer.Data<T>(var value) -> next.apply(value);
            case ShopifyAnswer.Partial<T> partial -> stopped(new Trouble.Unknown("partial"));
            case ShopifyAnswer.None<T>(var trouble) -> stopped(trouble);
        };
    }

    /**
     * Writes what came and removes what was asked for and did not; what came only in part, because
     * something in it is hidden from us, is written and removes nothing.
     *
     * @param remove answers how many there were
     */
    public static Uni<Applied> replaced(
            ShopifyAnswer<List<JsonNode>> answer,
            List<Long> asked,
            Function<List<JsonNode>, Uni<Applied>> apply,
            Function<List<Long>, Uni<Integer>> remove) {
        return switch (answer) {
            case ShopifyAnswer.Data(var found) ->
                    apply.apply(found)
                            .chain(
                                    applied ->
                                            remove.apply(gone(asked, found))
                                                    .map(lost -> applied.plus(removed(lost))));
            case ShopifyAnswer.Partial(var found, var codes) -> apply.apply(found);
            case ShopifyAnswer.None(var trouble) -> stopped(trouble);
        };
    }

    private static Uni<Applied> stopped(Trouble trouble) {
        return Uni.createFrom().item(Applied.stopped(trouble));
    }

    /** Those of the asked that did not come. */
    public static List<Long> gone(List<Long> asked, List<JsonNode> found) {
        var gone = new ArrayList<>(asked);
        found.forEach(one -> Ids.of(one).ifPresent(gone::remove));
        return gone;
    }

    /** Nothing but so many that went. */
    public static Applied removed(int count) {
        return new Applied(0, 0, count, List.of(), Optional.empty());
    }
}
