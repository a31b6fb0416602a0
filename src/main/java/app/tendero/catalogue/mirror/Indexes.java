package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** All who keep something beside the mirrored products, one after the other. */
record Indexes(List<MirrorIndex> all) implements MirrorIndex {

    Indexes {
        all = List.copyOf(all);
    }

    @Override
    public Uni<Void> put(Tx tx, StoreId store, List<MirrorProduct> products) {
        return each(index -> index.put(tx, store, products));
    }

    @Override
    public Uni<Void> remove(Tx tx, StoreId store, List<ProductId> products) {
        return each(index -> index.remove(tx, store, products));
    }

    private Uni<Void> each(Function<MirrorIndex, Uni<Void>> write) {
        var done = Uni.createFrom().voidItem();
        for (var index : all) {
            done = done.chain(() -> write.apply(index));
        }
        return done;
    }
}
