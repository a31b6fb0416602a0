package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sending numbers' rows, for those who administer stores. */
@Singleton
class NumberRows implements PanacheRepositoryBase<NumberEntity, String> {

    Uni<List<NumberEntity>> ofStore(StoreId store) {
        return list("storeId = ?1 order by position", store.value());
    }

    Uni<List<NumberEntity>> ofStores(List<StoreId> stores) {
        var ids = stores.stream().map(StoreId::value).toList();
        return list("storeId in ?1 order by position", ids);
    }

    /** Which of these numbers are another store's. */
    Uni<Set<PhoneNumberId>> takenByOthers(StoreId store, Collection<PhoneNumberId> numbers) {
        var ids = numbers.stream().map(PhoneNumberId::value).toList();
        return list("storeId <> ?1 and phoneNumberId in ?2", store.value(), ids)
                .map(rows -> rows.stream().map(NumberEntity::id).collect(Collectors.toSet()));
    }
}
