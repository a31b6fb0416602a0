package app.tendero.catalogue.mirror;

import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Whoever keeps something beside the mirrored products and changes it in the same transaction, as
 * search does.
 */
public interface MirrorIndex {

    /** These are new or changed. */
    Uni<Void> put(Tx tx, StoreId store, List<MirrorProduct> products);

    /** These are gone. */
    Uni<Void> remove(Tx tx, StoreId store, List<ProductId> products);
}
