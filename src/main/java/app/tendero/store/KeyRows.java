package app.tendero.store;

import app.tendero.kernel.StoreId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** The rows of stores' own keys. */
@Singleton
class KeyRows implements PanacheRepositoryBase<KeyEntity, Long> {

    Uni<List<KeyEntity>> ofStore(StoreId store) {
        return list("storeId = ?1 order by id desc", store.value());
    }

    /** How many keys were revoked: of this id, or all when there is none. */
    Uni<Long> revoke(StoreId store, long id) {
        return delete("storeId = ?1 and id = ?2", store.value(), id);
    }

    Uni<Long> revokeAll(StoreId store) {
        return delete("storeId", store.value());
    }
}
