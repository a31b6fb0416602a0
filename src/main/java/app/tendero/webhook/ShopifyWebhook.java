package app.tendero.webhook;

import app.tendero.inbox.Arrival;
import app.tendero.inbox.Deliveries;
import app.tendero.inbox.Rejections;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CrossStoreTries;
import app.tendero.platform.CrossStoreTries.What;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Takes a POST of Shopify: one event of one shop. */
@Singleton
class ShopifyWebhook {

    private final ShopifySignatures signatures;
    private final Deliveries deliveries;
    private final Rejections rejections;
    private final CrossStoreTries tries;
    private final TopicMetrics topics;

    ShopifyWebhook(
            ShopifySignatures signatures,
            Deliveries deliveries,
            Rejections rejections,
            CrossStoreTries tries,
            TopicMetrics topics) {
        this.signatures = signatures;
        this.deliveries = deliveries;
        this.rejections = rejections;
        this.tries = tries;
        this.topics = topics;
    }

    /** Completes after the commit; fails when it cannot be kept now. */
    Uni<Answer> take(byte[] body, ShopifyRequest request) {
        return signatures
                .signer(body, request)
                .chain(
                        signer ->
                                signer.isPresent()
                                        ? keep(body, request, signer.get())
                                        : Uni.createFrom().item(Answer.UNSIGNED));
    }

    private Uni<Answer> keep(byte[] body, ShopifyRequest request, Signer signer) {
        if (request.shop().isEmpty() || request.topic().isEmpty()) {
            return aside("no shop or no topic", body);
        }
        return signatures
                .store(request.shop().get())
                .chain(store -> keep(body, request, signer, store));
    }

    private Uni<Answer> keep(
            byte[] body, ShopifyRequest request, Signer signer, Optional<Store> store) {
        if (store.isEmpty()) {
            return aside("nobody has this shop", body);
        }
        if (!signer.acceptedBy(ShopifySignatures.secrets(store))) {
            tries.count(What.SIGNATURE, store.get().id());
            return aside("signed with a secret that the store does not accept", body);
        }
        topics.came(store.get().id(), request.topic().orElseThrow());
        return arrivals(store.get().id(), body, request)
                .map(arrivals -> deliveries.keep(arrivals, List.of()))
                .map(kept -> kept.replaceWith(Answer.KEPT))
                .orElseGet(() -> aside("not readable as JSON", body));
    }

    private static Optional<List<Arrival>> arrivals(
            StoreId store, byte[] body, ShopifyRequest request) {
        return ShopifyItem.read(body)
                .map(item -> item.ofTopic(request.topic().orElseThrow(), request.triggeredAt()))
                .map(item -> item.arrivals(store, request.topic().orElseThrow(), request.event()));
    }

    private Uni<Answer> aside(String reason, byte[] body) {
        return rejections.keep(reason, body).replaceWith(Answer.KEPT);
    }
}
