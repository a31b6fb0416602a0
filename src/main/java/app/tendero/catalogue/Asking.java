package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Mirror;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CacheLevel;
import app.tendero.platform.Spans;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Asks a store's Shopify and turns whatever comes of it into a {@link View}, looking on the shared
 * shelf first where others may have asked the same.
 */
@Singleton
class Asking {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private final Stores stores;
    private final SharedShelf shared;
    private final CacheLevel level;
    private final Spans spans;

    Asking(Stores stores, SharedShelf shared, MeterRegistry meters, Spans spans) {
        this.stores = stores;
        this.shared = shared;
        this.spans = spans;
        this.level = new CacheLevel(meters, "shopify");
    }

    /** Asks Shopify. */
    <N> Uni<View<N>> shopify(
            StoreId id, Function<Store, Uni<ShopifyAnswer<Optional<N>>>> question) {
        return stores.byId(id)
                .chain(spans.carried(store -> asked(store, question)))
                .onFailure()
                .recoverWithItem(Asking::fault)
                .invoke(this::count);
    }

    private void count(View<?> view) {
        switch (view) {
            case View.Seen<?> seen -> level.asked(true);
            case View.Missing<?> missing -> level.asked(false);
            case View.Unavailable<?> unavailable -> level.away();
        }
    }

    private static <N> Uni<View<N>> asked(
            Optional<Store> store, Function<Store, Uni<ShopifyAnswer<Optional<N>>>> question) {
        return store.isPresent()
                ? question.apply(store.get()).map(Asking::view)
                : Sight.now(new View.Unavailable<>("no such store"));
    }

    /** Ours, or PostgreSQL's where a store could not be read: the shopper is told, we log it. */
    private static <N> View<N> fault(Throwable failure) {
        LOG.error("a look at the catalogue failed", failure);
        return new View.Unavailable<>("fault");
    }

    /**
     * Asks Shopify what no other replica asked lately.
     *
     * @param name of the answer, unique within the store
     */
    <N> Uni<View<N>> sharing(
            StoreId id,
            String name,
            TypeReference<N> type,
            Function<Store, Uni<ShopifyAnswer<Optional<N>>>> question) {
        return sharing(id, name, type, () -> Uni.createFrom().item(Optional.empty()), question);
    }

    /**
     * Asks the mirror, then Shopify, what no other replica asked lately.
     *
     * @param name of the answer, unique within the store
     * @param mirrored empty where the mirror does not know
     */
    <N> Uni<View<N>> sharing(
            StoreId id,
            String name,
            TypeReference<N> type,
            Supplier<Uni<Optional<N>>> mirrored,
            Function<Store, Uni<ShopifyAnswer<Optional<N>>>> question) {
        var version = shared.version(id);
        return shared.get(id, version, name)
                .map(json -> json.flatMap(text -> parsed(text, type)))
                .chain(
                        spans.carried(
                                known ->
                                        known.isPresent()
                                                ? Sight.now(new View.Seen<>(known.get()))
                                                : mirrored(id, mirrored, question)
                                                        .call(share(id, version, name))));
    }

    /** Asks the mirror; Shopify, where it does not know. */
    <N> Uni<View<N>> mirrored(
            StoreId id,
            Supplier<Uni<Optional<N>>> mirrored,
            Function<Store, Uni<ShopifyAnswer<Optional<N>>>> question) {
        return mirrored.get()
                .chain(
                        spans.carried(
                                found ->
                                        found.isPresent()
                                                ? Sight.now(new View.Seen<>(found.get()))
                                                : shopify(id, question)));
    }

    /** What the replicas tell each other, for who keeps texts of its own there. */
    SharedShelf shelf() {
        return shared;
    }

    private <N> Function<View<N>, Uni<?>> share(StoreId id, long version, String name) {
        return view ->
                view instanceof View.Seen<N>(var value)
                        ? shared.put(id, version, name, written(value))
                        : Uni.createFrom().voidItem();
    }

    /** What follows a stretch of a list that the mirror told, only the mirror can tell. */
    static <N> Function<Store, Uni<ShopifyAnswer<Optional<N>>>> unlessBegunHere(
            Optional<String> after, Function<Store, Uni<ShopifyAnswer<Optional<N>>>> question) {
        return Mirror.began(after)
                ? store ->
                        Uni.createFrom()
                                .item(new ShopifyAnswer.None<>(new Trouble.Down(0, "mirror")))
                : question;
    }

    /** A question whose answer is always there. */
    static <N> Function<Store, Uni<ShopifyAnswer<Optional<N>>>> always(
            Function<Store, Uni<ShopifyAnswer<N>>> question) {
        return store -> question.apply(store).map(answer -> answer.map(Optional::of));
    }

    private static <N> View<N> view(ShopifyAnswer<Optional<N>> answer) {
        return switch (answer) {
            case ShopifyAnswer.Data<Optional<N>>(var value) -> Sight.orMissing(value);
            case ShopifyAnswer.Partial<Optional<N>>(var value, var codes) -> Sight.orMissing(value);
            case ShopifyAnswer.None<Optional<N>>(Trouble trouble) ->
                    new View.Unavailable<>(trouble.word());
        };
    }

    private static <N> Optional<N> parsed(String json, TypeReference<N> type) {
        try {
            return Optional.of(JSON.readValue(json, type));
        } catch (JsonProcessingException | RuntimeException ofAnotherRelease) {
            return Optional.empty();
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable: " + value.getClass().getName(), e);
        }
    }
}
