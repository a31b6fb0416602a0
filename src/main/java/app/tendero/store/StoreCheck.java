package app.tendero.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Finds out how a part of a store is doing, live. The packages that know the parts bring one each
 * as a bean; whoever asks runs them side by side and does not wait for long.
 */
public interface StoreCheck {

    /** {@code whatsapp}: the beginning of the names of its checks, for when it gives no answer. */
    String part();

    /** In a fixed order; never a failure for reasons of those who are asked. */
    Uni<List<Check>> check(Store store);
}
