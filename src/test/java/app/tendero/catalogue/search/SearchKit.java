package app.tendero.catalogue.search;

import app.tendero.catalogue.mirror.MirrorKit;
import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.Synonyms;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.DatabaseKit;
import app.tendero.sandbox.shopify.shop.Shops;
import app.tendero.testkit.FreshDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database of a test's own with the two demo shops in their mirrors, ready to be searched. */
final class SearchKit implements AutoCloseable {

    static final StoreId LINEN_HOUSE = new StoreId(1);
    static final StoreId CASA_PEPE = new StoreId(2);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final DatabaseKit kit;
    final Sales sales;
    final MirroredSearch search;
    private final Shops shops = new Shops(1000, 50, Clock.systemUTC());
    private final Map<ProductId, String> titles = new HashMap<>();

    SearchKit() {
        var database = FreshDatabase.migratedByFourAtOnce();
        kit = DatabaseKit.at(database.port(), database.name());
        sales = new Sales(kit.database());
        search = new MirroredSearch(kit.database(), new SynonymRows(kit.database()), sales);
        put(LINEN_HOUSE, MirrorKit.goods(shops.find("linen-house").orElseThrow(), "EUR"));
        put(CASA_PEPE, MirrorKit.goods(shops.find("casa-pepe").orElseThrow(), "GBP"));
    }

    MirrorProduct goods(String shop, String handle) {
        return MirrorKit.goods(shops.find(shop).orElseThrow(), "EUR").stream()
                .filter(product -> product.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    /** What a demo shop shows, in its order. */
    List<ProductId> ids(String shop) {
        return MirrorKit.goods(shops.find(shop).orElseThrow(), "EUR").stream()
                .filter(product -> product.status().equals("ACTIVE"))
                .filter(product -> product.publishedAt().isPresent())
                .map(MirrorProduct::id)
                .toList();
    }

    void put(StoreId store, List<MirrorProduct> products) {
        products.forEach(product -> titles.put(product.id(), product.title()));
        var rows = MirrorKit.rows(new ProductIndex());
        await(patient(kit.database().inTx(tx -> rows.put(tx, store, products))));
    }

    /** An order of one of each. */
    void order(StoreId store, long number, ProductId... products) {
        await(
                kit.database()
                        .query(
                                """
                                INSERT INTO order_head (store_id, id, name, number, placed_at,
                                    updated_at, financial, fulfilment, return_state, total, currency,
                                    shop_total, shop_currency, contact_told)
                                VALUES ($1, $2, '#1', '1', now(), now(), 'paid', 'unfulfilled',
                                    'no_return', 1, 'EUR', 1, 'EUR', false)""",
                                Tuple.of(store.value(), number)));
        for (var place = 0; place < products.length; place++) {
            await(
                    kit.database()
                            .query(
                                    """
                                    INSERT INTO order_line (store_id, order_id, place, product_id,
                                        title, variant_title, quantity, price)
                                    VALUES ($1, $2, $3, $4, '', '', 1, 1)""",
                                    Tuple.of(
                                            store.value(),
                                            number,
                                            (short) place,
                                            products[place].value())));
        }
    }

    /** A statement that takes a store. */
    void write(String sql, StoreId store) {
        await(kit.database().query(sql, Tuple.of(store.value())));
    }

    void remove(StoreId store, List<ProductId> products) {
        var rows = MirrorKit.rows(new ProductIndex());
        await(kit.database().inTx(tx -> rows.remove(tx, store, products)));
    }

    Found find(StoreId store, String text) {
        return find(store, text, Synonyms.NONE);
    }

    Found find(StoreId store, String text, Synonyms synonyms) {
        return await(search.find(store, SearchRequest.of(text), synonyms));
    }

    List<String> titles(StoreId store, String text) {
        return titles(find(store, text).products());
    }

    List<String> titles(List<ProductId> products) {
        return products.stream().map(titles::get).toList();
    }

    /** A machine that builds something else meanwhile lets connections wait. */
    static <T> Uni<T> patient(Uni<T> uni) {
        return uni.onFailure().retry().atMost(5);
    }

    static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }

    @Override
    public void close() {
        kit.close();
    }
}
