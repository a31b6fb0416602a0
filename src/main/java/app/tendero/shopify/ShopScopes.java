package app.tendero.shopify;

import app.tendero.shopify.ShopTokenCheck.Scope;
import app.tendero.shopify.ShopTokenCheck.ShopAndScopes;
import app.tendero.store.GrantedScopes;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a shop what it lets the app do. */
@Singleton
class ShopScopes implements GrantedScopes {

    private static final Operation<ShopAndScopes> SHOP =
            Operation.query(ShopAndScopes.class, 4, "shop");

    private final ShopifyClient client;

    ShopScopes(ShopifyClient client) {
        this.client = client;
    }

    @Override
    public Uni<Optional<Set<String>>> of(Store store) {
        return of(Shop.of(store));
    }

    Uni<Optional<Set<String>>> of(Shop shop) {
        return client.ask(shop, SHOP, Map.of())
                .map(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var data) -> Optional.of(scopes(data));
                                    case ShopifyAnswer.Partial(var data, var codes) ->
                                            Optional.of(scopes(data));
                                    case ShopifyAnswer.None(var trouble) -> Optional.empty();
                                });
    }

    private static Set<String> scopes(ShopAndScopes data) {
        return data.currentAppInstallation().accessScopes().stream()
                .map(Scope::handle)
                .collect(Collectors.toUnmodifiableSet());
    }
}
