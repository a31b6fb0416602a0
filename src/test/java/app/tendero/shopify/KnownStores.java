package app.tendero.shopify;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.store.Store;
import app.tendero.store.StoreNumber;
import app.tendero.store.StoreSecret;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stores that a test put in, found by id and by domain. */
public final class KnownStores implements Stores {

    private final Map<StoreId, Store> stores = new ConcurrentHashMap<>();

    public void put(Store store) {
        stores.put(store.id(), store);
    }

    @Override
    public Uni<Optional<Store>> byId(StoreId id) {
        return Uni.createFrom().item(Optional.ofNullable(stores.get(id)));
    }

    @Override
    public Uni<Optional<StoreId>> byDomain(ShopDomain domain) {
        return Uni.createFrom()
                .item(
                        stores.values().stream()
                                .filter(store -> store.domain().equals(domain))
                                .map(Store::id)
                                .findFirst());
    }

    @Override
    public Uni<Optional<StoreNumber>> byPhoneNumberId(PhoneNumberId number) {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<List<StoreNumber>> byWaba(WabaId waba) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<StoreSecret>> appSecretsOf(WabaId waba) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Boolean> verifyTokenKnown(String token) {
        return Uni.createFrom().item(false);
    }
}
