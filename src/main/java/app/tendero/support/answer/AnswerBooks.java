package app.tendero.support.answer;

import app.tendero.kernel.StoreId;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.support.answer.AnswerRows.Answers;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps answers ready for the chat, where every typed message may ask for them. They are read once
 * for each reading of their store: whoever changes them lets all replicas read the store anew.
 */
@Singleton
class AnswerBooks {

    private static final int MOST = 300;

    private final Stores stores;
    private final Function<StoreId, Uni<Answers>> read;

    /** By the very object, and no longer than that is kept. */
    private final Cache<Store, Answers> ready =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();

    @Inject
    AnswerBooks(Stores stores, AnswerRows rows) {
        this(stores, rows::ofStore);
    }

    AnswerBooks(Stores stores, Function<StoreId, Uni<Answers>> read) {
        this.stores = stores;
        this.read = read;
    }

    /** At most two seconds old. */
    Uni<Answers> of(StoreId store) {
        return stores.byId(store)
                .chain(known -> known.map(this::of).orElseGet(() -> read.apply(store)));
    }

    private Uni<Answers> of(Store store) {
        return Optional.ofNullable(ready.getIfPresent(store))
                .map(Uni.createFrom()::item)
                .orElseGet(() -> read.apply(store.id()).invoke(found -> ready.put(store, found)));
    }
}
