package app.tendero.catalogue;

import app.tendero.catalogue.mirror.Mirror;
import app.tendero.catalogue.search.Found;
import app.tendero.catalogue.search.SearchIndex;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.View;
import app.tendero.kernel.Market;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Spans;
import app.tendero.sandbox.DemoStores;
import app.tendero.shopify.KnownStores;
import app.tendero.shopify.ShopifyKit;
import app.tendero.store.Store;
import app.tendero.turn.Asker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The catalogue over the two demo stores of a pretend Shopify, with a clock that tests move. */
final class CatalogueKit implements AutoCloseable {

    static final StoreId LINEN_HOUSE = ShopifyKit.LINEN_HOUSE;
    static final StoreId CASA_PEPE = ShopifyKit.CASA_PEPE;

    final ShopifyKit shopify = new ShopifyKit();
    final KnownStores stores = new KnownStores();
    final Notes shared = new Notes();
    final AtomicLong nanos = new AtomicLong(1);
    final Config config = new Config(2000);

    CatalogueKit() {
        put(ShopifyKit.store(LINEN_HOUSE, DemoStores.LINEN_HOUSE));
        put(ShopifyKit.store(CASA_PEPE, DemoStores.CASA_PEPE));
    }

    void put(Store store) {
        stores.put(store);
    }

    /** A replica of the service with an empty memory; all share one shared shelf. */
    Replica replica() {
        return replica(config);
    }

    /** One whose stores are mirrored. */
    Replica replica(Mirror mirror) {
        return replica(config, mirror);
    }

    Replica replica(CatalogueConfig settings) {
        return replica(settings, Mirror.NONE);
    }

    private Replica replica(CatalogueConfig settings, Mirror mirror) {
        var meters = new SimpleMeterRegistry();
        var shelves = new Shelves(settings, meters, nanos::get);
        var asking = new Asking(stores, shared, meters, new Spans());
        var queries = shopify.catalogue();
        var collections = new CollectionLists(shelves, asking, queries, mirror);
        var cards = new Cards(shelves, asking, queries, mirror);
        var lists =
                new ProductLists(
                        shelves, asking, queries, mirror, collections, cards, NOT_MIRRORED);
        var search =
                new Search(
                        shelves,
                        cards,
                        NOT_MIRRORED,
                        new WordsInMemory(shelves, asking, queries, cards, settings));
        var prices = new MarketPrices(shelves, asking, shopify.markets());
        return new Replica(
                new CatalogueViews(
                        collections,
                        lists,
                        new Products(shelves, asking, queries, mirror),
                        new CartPrices(shelves, asking, queries, mirror),
                        search,
                        new Beside(shelves, asking, queries, cards, NOT_MIRRORED),
                        prices,
                        new MarketSearch(search, prices, lists)),
                shelves);
    }

    /** As before a store's first sync. */
    private static final SearchIndex NOT_MIRRORED =
            new SearchIndex() {
                @Override
                public Uni<Optional<Found>> find(StoreId store, SearchRequest request) {
                    return Uni.createFrom().item(Optional.empty());
                }

                @Override
                public Uni<Optional<List<ProductId>>> bestSellers(StoreId store) {
                    return Uni.createFrom().item(Optional.empty());
                }

                @Override
                public Uni<List<ProductId>> boughtWith(StoreId store, ProductId product) {
                    return Uni.createFrom().item(List.of());
                }

                @Override
                public Uni<List<ProductId>> alike(StoreId store, ProductId product) {
                    return Uni.createFrom().item(List.of());
                }
            };

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public void close() {
        shopify.close();
    }

    record Replica(CatalogueViews views, Shelves shelves) {

        @SuppressWarnings("unchecked") // a need names the type of its view
        <T> View<T> look(StoreId store, CatalogueNeed<T> need) {
            return (View<T>)
                    views.look(store, need)
                            .subscribe()
                            .withSubscriber(UniAssertSubscriber.create())
                            .awaitItem(Duration.ofSeconds(60))
                            .getItem();
        }

        /** As a shopper of this market sees it. */
        @SuppressWarnings("unchecked") // a need names the type of its view
        <T> View<T> look(StoreId store, Market market, CatalogueNeed<T> need) {
            var asker = new Asker(store, Optional.empty(), Optional.empty(), Optional.of(market));
            return (View<T>)
                    views.look(asker, need)
                            .subscribe()
                            .withSubscriber(UniAssertSubscriber.create())
                            .awaitItem(Duration.ofSeconds(60))
                            .getItem();
        }

        <T> T see(StoreId store, Market market, CatalogueNeed<T> need) {
            return seen(need, look(store, market, need));
        }

        <T> T see(StoreId store, CatalogueNeed<T> need) {
            return seen(need, look(store, need));
        }

        private static <T> T seen(CatalogueNeed<T> need, View<T> view) {
            return switch (view) {
                case View.Seen<T>(var value) -> value;
                case View.Missing<T> missing -> throw new AssertionError("missing: " + need);
                case View.Unavailable<T>(var why) ->
                        throw new AssertionError("unavailable: " + why);
            };
        }
    }

    record Config(int searchInMemory) implements CatalogueConfig {

        @Override
        public Duration cacheTtl() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int memory() {
            return 100_000;
        }

        @Override
        public int memoryPerStore() {
            return 20_000;
        }
    }

    /** A shared shelf in plain memory. */
    static final class Notes implements SharedShelf {

        final Map<String, String> kept = new ConcurrentHashMap<>();

        @Override
        public long version(StoreId store) {
            return 0;
        }

        @Override
        public Uni<Optional<String>> get(StoreId store, long version, String name) {
            return Uni.createFrom().item(Optional.ofNullable(kept.get(store + "/" + name)));
        }

        @Override
        public Uni<Void> put(StoreId store, long version, String name, String json) {
            kept.put(store + "/" + name, json);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Map<String, Kept>> get(StoreId store, long version, List<String> names) {
            var found = new HashMap<String, Kept>();
            for (var name : names) {
                var text = kept.get(store + "/" + name);
                if (text != null) {
                    found.put(name, new Kept(text, Duration.ofMinutes(1)));
                }
            }
            return Uni.createFrom().item(found);
        }

        @Override
        public Uni<Void> put(StoreId store, long version, Map<String, String> texts) {
            texts.forEach((name, text) -> kept.put(store + "/" + name, text));
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> forget(StoreId store) {
            kept.keySet().removeIf(key -> key.startsWith(store + "/"));
            return Uni.createFrom().voidItem();
        }
    }
}
