package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.CacheLevel;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps stores in memory. The indexes lead to ids only; everything about a store is kept once, so
 * that dropping it drops all answers about it.
 */
@Singleton
class StoreCache implements Stores {

    private final StoreReader reader;
    private final Kept<StoreId, Optional<Store>> stores;
    private final Kept<PhoneNumberId, Optional<StoreId>> numbers;
    private final Kept<ShopDomain, Optional<StoreId>> domains;
    private final Kept<WabaId, List<StoreId>> accounts;

    StoreCache(StoreReader reader, StoreCacheConfig config, MeterRegistry meters) {
        var level = new CacheLevel(meters, "store");
        this.reader = reader;
        this.stores = kept(config, reader::store, level);
        this.numbers = kept(config, reader::byNumber, level);
        this.domains = kept(config, reader::byDomain, level);
        this.accounts =
                new Kept<>(config.size(), config.ttl(), reader::byWaba, List::isEmpty, level);
    }

    @Override
    public Uni<Optional<StoreNumber>> byPhoneNumberId(PhoneNumberId number) {
        return numbers.get(number)
                .chain(this::ifKnown)
                .map(store -> store.flatMap(s -> s.number(number).map(n -> of(s, n))));
    }

    @Override
    public Uni<List<StoreNumber>> byWaba(WabaId waba) {
        return storesOf(waba, store -> numbersOf(store, waba).map(number -> of(store, number)));
    }

    @Override
    public Uni<Optional<Store>> byId(StoreId id) {
        return stores.get(id);
    }

    @Override
    public Uni<Optional<StoreId>> byDomain(ShopDomain domain) {
        return domains.get(domain);
    }

    @Override
    public Uni<List<StoreSecret>> appSecretsOf(WabaId waba) {
        return storesOf(
                waba,
                store ->
                        numbersOf(store, waba)
                                .flatMap(number -> number.appSecret().stream())
                                .distinct()
                                .map(secret -> new StoreSecret(store.id(), secret)));
    }

    /** Asked once per set-up of a webhook, so always of PostgreSQL. */
    @Override
    public Uni<Boolean> verifyTokenKnown(String token) {
        return reader.verifyTokenKnown(token);
    }

    /** Forgets all answers that a change of this store may have made wrong. */
    void drop(StoreId id) {
        stores.drop(id);
        numbers.dropIf(owner -> owner.equals(Optional.of(id)));
        domains.dropIf(owner -> owner.equals(Optional.of(id)));
        accounts.dropAll(); // it may have joined any of them
    }

    void dropAll() {
        stores.dropAll();
        numbers.dropAll();
        domains.dropAll();
        accounts.dropAll();
    }

    /** Reads these numbers and their stores, one after another: nobody waits for it. */
    Uni<Void> warm(List<PhoneNumberId> all) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(this::byPhoneNumberId)
                .onItem()
                .ignoreAsUni();
    }

    private static <K, V> Kept<K, Optional<V>> kept(
            StoreCacheConfig config, Function<K, Uni<Optional<V>>> read, CacheLevel level) {
        return new Kept<>(config.size(), config.ttl(), read, Optional::isEmpty, level);
    }

    private Uni<Optional<Store>> ifKnown(Optional<StoreId> id) {
        return id.isPresent() ? stores.get(id.get()) : Uni.createFrom().item(Optional.empty());
    }

    private <T> Uni<List<T>> storesOf(WabaId waba, Function<Store, Stream<T>> each) {
        return accounts.get(waba)
                .chain(this::all)
                .map(found -> found.stream().flatMap(Optional::stream).flatMap(each).toList());
    }

    /** Nearly every account is of one store, and this is asked for every webhook. */
    private Uni<List<Optional<Store>>> all(List<StoreId> ids) {
        return ids.size() == 1
                ? stores.get(ids.getFirst()).map(List::of)
                : Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(stores::get)
                        .collect()
                        .asList();
    }

    private static Stream<WhatsAppNumber> numbersOf(Store store, WabaId waba) {
        return store.numbers().stream().filter(number -> number.waba().equals(waba));
    }

    private static StoreNumber of(Store store, WhatsAppNumber number) {
        return new StoreNumber(store.id(), number.waba(), number.id(), store.enabled());
    }
}
