package app.tendero.catalogue;

import static app.tendero.catalogue.CatalogueKit.CASA_PEPE;
import static app.tendero.catalogue.CatalogueKit.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.CatalogueKit.Replica;
import app.tendero.catalogue.mirror.PretendMirror;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.BestSellers;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.CollectionProducts;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductOfRetailerId;
import app.tendero.conversation.CatalogueNeed.ProductOfVariant;
import app.tendero.conversation.View;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.VariantId;
import app.tendero.sandbox.shopify.shop.Shops;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A mirrored store is shown from PostgreSQL, and exactly as Shopify itself would show it. */
class MirroredViewsTest {

    private static final ProductId RIVOLI = new ProductId(8104217600513L);
    private static final VariantId RIVOLI_XS_WHITE = new VariantId(44512300100609L);
    private static final CollectionId WOMEN = new CollectionId(402110132993L);
    private static final List<Long> PRODUCTS = new ArrayList<>();
    private static final List<Long> COLLECTIONS = new ArrayList<>();
    private static CatalogueKit kit;
    private static PretendMirror mirror;

    private final Replica mirrored = kit.replica(mirror.mirror());
    private final Replica live = kit.replica();

    @BeforeAll
    static void open() {
        kit = new CatalogueKit();
        mirror = new PretendMirror(kit.shopify.mirror(), kit.stores);
        var shop = new Shops(1000, 100, Clock.systemUTC()).find("linen-house").orElseThrow();
        shop.catalogue().products().forEach(product -> PRODUCTS.add(product.id()));
        shop.catalogue().collections().forEach(one -> COLLECTIONS.add(one.id()));
        mirror.fill(LINEN_HOUSE, PRODUCTS, COLLECTIONS);
    }

    @AfterAll
    static void close() {
        mirror.close();
        kit.close();
    }

    @AfterEach
    void undo() {
        kit.shared.kept.clear();
        kit.shopify.control(Map.of("shop", "linen-house", "reset", true));
        kit.shopify.calm();
    }

    @Test
    void every_product_looks_as_shopify_shows_it() {
        for (var id : PRODUCTS) {
            same(new OneProduct(new ProductId(id)));
        }
    }

    @Test
    void every_collection_looks_as_shopify_shows_it_page_by_page() {
        same(new Collections(1));
        same(new Collections(2));
        for (var id : COLLECTIONS) {
            for (int page = 1; page <= 3; page++) {
                same(new CollectionProducts(new CollectionId(id), page));
                same(new CollectionProducts(new CollectionId(id), page, true));
            }
        }
    }

    @Test
    void a_product_is_found_by_a_variant_and_by_what_meta_calls_it() {
        same(new ProductOfVariant(RIVOLI_XS_WHITE));
        same(new ProductOfRetailerId("LH-SHIRIV-XS-WHITE"));
        same(new ProductOfRetailerId("44512300100609"));
        same(new ProductOfRetailerId("nothing like this"));
        same(new CartVariants(List.of(RIVOLI_XS_WHITE), false));
        same(new BestSellers(1));
    }

    @Test
    void the_shop_may_be_away() {
        kit.shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 1000)));

        var women = mirrored.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 2)).products();
        var product = mirrored.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        var cart = mirrored.see(LINEN_HOUSE, new CartVariants(List.of(RIVOLI_XS_WHITE), false));
        var collections = mirrored.see(LINEN_HOUSE, new Collections(1));

        assertThat(women.items()).hasSize(3);
        assertThat(product.variants()).hasSize(15);
        assertThat(cart).hasSize(1);
        assertThat(collections.items()).extracting(CollectionCard::title).contains("Bath");
    }

    @Test
    void what_is_to_be_paid_is_asked_of_shopify_all_the_same() {
        kit.shopify.control(
                Map.of(
                        "shop",
                        "linen-house",
                        "setPrice",
                        Map.of(RIVOLI_XS_WHITE.toString(), "11.00")));

        var cart = mirrored.see(LINEN_HOUSE, new CartVariants(List.of(RIVOLI_XS_WHITE), true));

        assertThat(cart.getFirst().variant().price().amount()).isEqualByComparingTo("11.00");
    }

    @Test
    void a_store_that_is_not_mirrored_is_shown_as_ever() {
        var page = mirrored.see(CASA_PEPE, new Collections(1));

        assertThat(page).isEqualTo(live.see(CASA_PEPE, new Collections(1)));
        assertThat(mirrored.look(CASA_PEPE, new OneProduct(RIVOLI)))
                .isInstanceOf(View.Missing.class);
    }

    private <T> void same(CatalogueNeed<T> need) {
        kit.shared.kept.clear();
        var shopifys = live.look(LINEN_HOUSE, need);
        kit.shared.kept.clear();
        var ours = mirrored.look(LINEN_HOUSE, need);
        assertThat(ours)
                .as(need.toString())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .withStrictTypeChecking()
                .isEqualTo(shopifys);
    }
}
