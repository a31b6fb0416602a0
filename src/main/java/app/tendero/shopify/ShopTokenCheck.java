package app.tendero.shopify;

import app.tendero.platform.FieldError;
import app.tendero.store.Stores;
import app.tendero.store.TokenCheck;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries a store's Shopify tokens before they are kept, and whether they may do what we need. */
@Singleton
class ShopTokenCheck implements TokenCheck {

    /** Without these a store can neither show its products nor their stock. */
    private static final List<String> NEEDED = List.of("read_inventory", "read_products");

    private static final Operation<ShopAndScopes> SHOP =
            Operation.query(ShopAndScopes.class, 4, "shop");
    private static final Operation<NamedShop> STOREFRONT =
            Operation.storefrontQuery(NamedShop.class, "storefront-shop");

    private final ShopifyClient client;
    private final Stores stores;

    ShopTokenCheck(ShopifyClient client, Stores stores) {
        this.client = client;
        this.stores = stores;
    }

    @Override
    public Uni<List<FieldError>> check(Candidate candidate) {
        return shop(candidate)
                .chain(
                        shop ->
                                Uni.combine()
                                        .all()
                                        .unis(admin(shop), storefront(shop))
                                        .with((admin, storefront) -> Stream.of(admin, storefront)))
                .map(found -> found.flatMap(Optional::stream).toList());
    }

    /** A store that brings nothing to ask with may have installed the app: its token is kept. */
    private Uni<Shop> shop(Candidate candidate) {
        var access = candidate.shopify();
        return access.accessToken().isPresent() || access.apiKey().isPresent()
                ? Uni.createFrom().item(new Shop(candidate.domain(), access, Optional.empty()))
                : stores.byDomain(candidate.domain())
                        .map(store -> new Shop(candidate.domain(), access, store));
    }

    private Uni<Optional<FieldError>> admin(Shop shop) {
        var field = shop.access().accessToken().isPresent() ? "access_token" : "api_key";
        return client.ask(shop, SHOP, Map.of())
                .map(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data(var data) -> missing(field, data);
                                    case ShopifyAnswer.Partial(var data, var codes) ->
                                            missing(field, data);
                                    case ShopifyAnswer.None(var trouble) ->
                                            Optional.of(fault(field, trouble));
                                });
    }

    private Uni<Optional<FieldError>> storefront(Shop shop) {
        if (shop.access().storefrontToken().isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return client.ask(shop, STOREFRONT, Map.of())
                .map(
                        answer ->
                                answer instanceof ShopifyAnswer.None<NamedShop>(var trouble)
                                        ? Optional.of(fault("storefront_token", trouble))
                                        : Optional.empty());
    }

    private static Optional<FieldError> missing(String field, ShopAndScopes data) {
        var missing = new TreeSet<>(NEEDED);
        missing.removeAll(
                data.currentAppInstallation().accessScopes().stream()
                        .map(Scope::handle)
                        .collect(Collectors.toSet()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                field,
                                "The app may not do enough. Give it "
                                        + String.join(", ", missing)
                                        + " and install it again."));
    }

    private static FieldError fault(String field, Trouble trouble) {
        return switch (trouble) {
            case Trouble.Denied denied ->
                    new FieldError(
                            field, "Shopify refused it. Copy it again from the app's settings.");
            case Trouble.Closed closed ->
                    new FieldError(
                            "store_domain",
                            "Shopify has no such shop, or it is closed ("
                                    + closed.code()
                                    + "). Use its myshopify.com domain.");
            case Trouble.Misasked misasked ->
                    new FieldError(field, "Shopify did not understand us. Tell the operator.");
            case Trouble.Refused refused -> away(field);
            case Trouble.Busy busy -> away(field);
            case Trouble.Down down -> away(field);
            case Trouble.Unknown unknown -> away(field);
        };
    }

    private static FieldError away(String field) {
        return new FieldError(field, "Shopify could not be asked just now. Try again.");
    }

    @RegisterForReflection
    record ShopAndScopes(DomainShop shop, Installation currentAppInstallation) {}

    @RegisterForReflection
    record DomainShop(String myshopifyDomain) {}

    @RegisterForReflection
    record Installation(List<Scope> accessScopes) {}

    @RegisterForReflection
    record Scope(String handle) {}

    @RegisterForReflection
    record NamedShop(Name shop) {}

    @RegisterForReflection
    record Name(String name) {}
}
