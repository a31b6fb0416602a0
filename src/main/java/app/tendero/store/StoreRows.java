package app.tendero.store;

import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The stores' rows, for those who administer them. */
@Singleton
class StoreRows implements PanacheRepositoryBase<StoreEntity, Long> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    /** Whether the domain is somebody's already. */
    Uni<Boolean> isTaken(ShopDomain domain) {
        return count("domain", domain.value()).map(found -> found > 0);
    }

    /** The row of a shop, whatever became of it. */
    Uni<Optional<StoreEntity>> ofShop(ShopDomain domain) {
        return find("domain", domain.value()).firstResult().map(Optional::ofNullable);
    }

    Uni<Optional<StoreEntity>> findOne(StoreId id) {
        return findById(id.value()).map(Optional::ofNullable);
    }

    /** One page, newest first; {@code only} leaves a single store's. */
    Uni<List<StoreEntity>> page(Optional<StoreId> only, Paging paging) {
        return select(only, paging.before().orElse(Long.MAX_VALUE)).page(0, paging.limit()).list();
    }

    Uni<Long> count(Optional<StoreId> only) {
        return only.isPresent() ? count("id", only.get().value()) : count();
    }

    /**
     * The number of the change that this transaction makes. Holds the counter's row until the
     * commit: changes of stores follow one another, which administration can afford.
     */
    Uni<Long> nextChange() {
        return number("UPDATE store_change SET counter = counter + 1 RETURNING counter");
    }

    Uni<StoreId> nextId() {
        return number("SELECT nextval('store_id')").map(StoreId::new);
    }

    private static Uni<Long> number(String sql) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private PanacheQuery<StoreEntity> select(Optional<StoreId> only, long before) {
        return only.isPresent()
                ? find("id = ?1 and id < ?2", NEWEST_FIRST, only.get().value(), before)
                : find("id < ?1", NEWEST_FIRST, before);
    }
}
