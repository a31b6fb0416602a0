package app.tendero.turn;

import app.tendero.conversation.Need;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;

/** Gathers views of one family of needs. */
public interface ViewSource {

    /** The sealed family it answers for, such as {@code CatalogueNeed.class}. */
    Class<?> family();

    /**
     * Never fails and ends within a few seconds: what cannot be seen is {@link View.Missing} or
     * {@link View.Unavailable}. The view's value has the type the need names.
     */
    Uni<View<?>> look(StoreId store, Need<?> need);

    /** The same for who asks, where what is seen is theirs alone. */
    default Uni<View<?>> look(Asker asker, Need<?> need) {
        return look(asker.store(), need);
    }
}
