package app.tendero.store;

import app.tendero.kernel.StoreId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** The settings' rows, for those who administer stores. */
@Singleton
class SettingsRows implements PanacheRepositoryBase<SettingsEntity, Long> {

    Uni<SettingsEntity> ofStore(StoreId store) {
        return findById(store.value());
    }

    Uni<List<SettingsEntity>> ofStores(List<StoreId> stores) {
        return list("storeId in ?1", stores.stream().map(StoreId::value).toList());
    }
}
