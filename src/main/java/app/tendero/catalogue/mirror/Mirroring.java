package app.tendero.catalogue.mirror;

import app.tendero.kernel.StoreId;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.sync.Applied;
import app.tendero.sync.Applied.Failed;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the three sources of the mirror have in common: reading batches and asking in stretches. */
final class Mirroring {

    private Mirroring() {}

    /** What of a batch could be read. */
    record Batch<T>(List<T> things, List<Failed> failed) {

        /** Of those that were read so many were written. */
        Applied applied(int written) {
            return Applied.of(written, things.size() - written, failed);
        }
    }

    static <T> Batch<T> read(List<JsonNode> json, Function<JsonNode, T> reading) {
        var things = new ArrayList<T>();
        var failed = new ArrayList<Failed>();
        for (var one : json) {
            try {
                things.add(reading.apply(one));
            } catch (IllegalArgumentException why) {
                failed.add(new Failed(Told.idOrZero(one), reason(why)));
            }
        }
        return new Batch<>(things, failed);
    }

    private static String reason(IllegalArgumentException why) {
        return why instanceof NumberFormatException || why.getMessage() == null
                ? "not readable"
                : why.getMessage();
    }

    /**
     * Works ids in stretches, one after the other; ends with the first that Shopify does not
     * answer.
     */
    static Uni<Applied> stretches(
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

    /** Goes on with an answer, or stops at what was wrong with it. */
    static <T> Uni<Applied> then(ShopifyAnswer<T> answer, Function<T, Uni<Applied>> next) {
        return switch (answer) {
            case ShopifyAnswer.Data<T>(var value) -> next.apply(value);
            case ShopifyAnswer.Partial<T> partial -> stopped(new Trouble.Unknown("partial"));
            case ShopifyAnswer.None<T>(var trouble) -> stopped(trouble);
        };
    }

    private static Uni<Applied> stopped(Trouble trouble) {
        return Uni.createFrom().item(Applied.stopped(trouble));
    }

    /** Those of the asked that did not come. */
    static List<Long> gone(List<Long> asked, List<JsonNode> found) {
        var gone = new ArrayList<>(asked);
        found.forEach(one -> gone.remove(Long.valueOf(Told.idOrZero(one))));
        return gone;
    }
}
