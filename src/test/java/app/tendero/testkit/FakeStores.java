package app.tendero.testkit;

import app.tendero.kernel.Language;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Secret;
import app.tendero.store.CheckoutMode;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.Store;
import app.tendero.store.StoreNumber;
import app.tendero.store.StoreSecret;
import app.tendero.store.StoreSettings;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores kept in a list, for tests that want no database. */
public final class FakeStores implements Stores {

    public final List<Store> all = new ArrayList<>();

    /** Makes every look-up fail, as when PostgreSQL is away. */
    public volatile boolean away;

    /** A store with one number. */
    public static Store store(long id, String handle, boolean enabled, WhatsAppNumber... numbers) {
        return new Store(
                new StoreId(id),
                new ShopDomain(handle + ".myshopify.com"),
                handle,
                enabled,
                new ShopifyAccess(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(numbers),
                new StoreSettings(
                        Map.of(),
                        List.of(Language.EN),
                        "EUR",
                        ZoneOffset.UTC,
                        10,
                        Duration.ofDays(30),
                        CheckoutMode.PERMALINK,
                        Map.of(),
                        Optional.empty()));
    }

    /** The same store with a Shopify app of its own. */
    public static Store withShopifySecret(Store store, String secret) {
        return new Store(
                store.id(),
                store.domain(),
                store.name(),
                store.enabled(),
                new ShopifyAccess(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Secret(secret))),
                store.numbers(),
                store.settings());
    }

    public static WhatsAppNumber number(String id, String waba, String token, String... appSecret) {
        return new WhatsAppNumber(
                new PhoneNumberId(id),
                new WabaId(waba),
                new Secret(token),
                List.of(appSecret).stream().findFirst().map(Secret::new),
                "",
                80);
    }

    @Override
    public Uni<Optional<StoreNumber>> byPhoneNumberId(PhoneNumberId number) {
        return answer(numbers().filter(known -> known.number().equals(number)).findFirst());
    }

    @Override
    public Uni<List<StoreNumber>> byWaba(WabaId waba) {
        return answer(numbers().filter(known -> known.waba().equals(waba)).toList());
    }

    @Override
    public Uni<Optional<Store>> byId(StoreId id) {
        return answer(all.stream().filter(store -> store.id().equals(id)).findFirst());
    }

    @Override
    public Uni<Optional<StoreId>> byDomain(ShopDomain domain) {
        return answer(
                all.stream()
                        .filter(store -> store.domain().equals(domain))
                        .map(Store::id)
                        .findFirst());
    }

    @Override
    public Uni<List<StoreSecret>> appSecretsOf(WabaId waba) {
        var secrets = new ArrayList<StoreSecret>();
        for (var store : all) {
            store.numbers().stream()
                    .filter(number -> number.waba().equals(waba))
                    .flatMap(number -> number.appSecret().stream())
                    .forEach(secret -> secrets.add(new StoreSecret(store.id(), secret)));
        }
        return answer(List.copyOf(secrets));
    }

    @Override
    public Uni<Boolean> verifyTokenKnown(String token) {
        return answer(token.equals("verify-linen-house"));
    }

    private Stream<StoreNumber> numbers() {
        return all.stream()
                .flatMap(
                        store ->
                                store.numbers().stream()
                                        .map(
                                                number ->
                                                        new StoreNumber(
                                                                store.id(),
                                                                number.waba(),
                                                                number.id(),
                                                                store.enabled())));
    }

    private <T> Uni<T> answer(T value) {
        return away
                ? Uni.createFrom().failure(new IllegalStateException("the database is away"))
                : Uni.createFrom().item(value);
    }
}
