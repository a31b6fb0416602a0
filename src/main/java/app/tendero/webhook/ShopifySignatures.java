package app.tendero.webhook;

import app.tendero.inbox.Deliveries.NotKept;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.HmacSha256;
import app.tendero.platform.Secret;
import app.tendero.shopify.ShopifyConfig;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out who signed a webhook of Shopify: the deployment's app, whose secrets are tried first,
 * or the app that the shop it names brought.
 */
@Singleton
class ShopifySignatures {

    private static final int MOST_PROVEN = 10_000;
    private static final int STRANGERS_PER_SECOND = 100;

    private final Stores stores;
    private final List<Secret> deployments;

    /** Shops that once came with a signature of their own: looking them up costs no query. */
    private final Set<ShopDomain> proven = ConcurrentHashMap.newKeySet();

    /** Anybody may claim to be any shop, and an unknown one costs a query. */
    private final Ration strangers = new Ration(STRANGERS_PER_SECOND);

    ShopifySignatures(Stores stores, ShopifyConfig config) {
        this.stores = stores;
        this.deployments =
                config.webhookSecret().or(config::apiSecret).orElse(List.of()).stream()
                        .map(String::strip)
                        .filter(secret -> !secret.isEmpty())
                        .map(Secret::new)
                        .toList();
    }

    /** Empty when nobody we know made this signature, or when there is none. */
    Uni<Optional<Signer>> signer(byte[] body, ShopifyRequest request) {
        if (request.tag().isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var tag = request.tag().get();
        var ours = signer(body, deployments, tag);
        if (ours.isPresent() || request.shop().isEmpty()) {
            return Uni.createFrom().item(ours.map(secret -> new Signer(secret, true)));
        }
        return ofStore(body, request.shop().get(), tag);
    }

    /** The store of a shop, if it is one of ours. */
    Uni<Optional<Store>> store(ShopDomain shop) {
        return stores.byDomain(shop).chain(this::store);
    }

    private Uni<Optional<Store>> store(Optional<StoreId> id) {
        return id.isPresent() ? stores.byId(id.get()) : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Optional<Signer>> ofStore(byte[] body, ShopDomain shop, String tag) {
        if (!proven.contains(shop) && !strangers.take()) {
            return Uni.createFrom().failure(new NotKept("too many strangers at the door"));
        }
        return store(shop)
                .map(store -> signer(body, secrets(store), tag))
                .invoke(signer -> signer.ifPresent(proof -> remember(shop)))
                .map(signer -> signer.map(secret -> new Signer(secret, false)));
    }

    static List<Secret> secrets(Optional<Store> store) {
        return store.flatMap(known -> known.shopify().apiSecret()).stream().toList();
    }

    private static Optional<Secret> signer(byte[] body, List<Secret> secrets, String tag) {
        return secrets.stream()
                .filter(secret -> HmacSha256.matchesBase64(body, List.of(secret), tag))
                .findFirst();
    }

    private void remember(ShopDomain shop) {
        if (proven.size() < MOST_PROVEN) {
            proven.add(shop);
        }
    }
}
