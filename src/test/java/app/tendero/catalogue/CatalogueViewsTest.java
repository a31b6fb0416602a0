package app.tendero.catalogue;

import static app.tendero.catalogue.CatalogueKit.CASA_PEPE;
import static app.tendero.catalogue.CatalogueKit.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.CatalogueKit.Replica;
import app.tendero.conversation.CatalogueNeed.BestSellers;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.CollectionProducts;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductOfRetailerId;
import app.tendero.conversation.CatalogueNeed.ProductOfVariant;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.Page;
import app.tendero.conversation.Product.ProductOption;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.View;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Money;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.VariantId;
import app.tendero.platform.Secret;
import app.tendero.sandbox.DemoStores;
import app.tendero.shopify.ShopifyKit;
import app.tendero.store.CheckoutMode;
import app.tendero.store.ShopifyAccess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueViewsTest {

    private static final CollectionId WOMEN = new CollectionId(402110132993L);
    private static final ProductId RIVOLI = new ProductId(8104217600513L);
    private static final VariantId RIVOLI_XS_WHITE = new VariantId(44512300100609L);
    private static final VariantId RIVOLI_XS_SKY = new VariantId(44512300133377L);
    private static CatalogueKit kit;

    private final Replica replica = kit.replica();

    @BeforeAll
    static void open() {
        kit = new CatalogueKit();
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @AfterEach
    void undo() {
        kit.shared.kept.clear();
        kit.shopify.control(Map.of("shop", "linen-house", "reset", true));
        kit.shopify.calm();
        kit.put(ShopifyKit.store(LINEN_HOUSE, DemoStores.LINEN_HOUSE));
    }

    @Test
    void collections_come_in_pages_of_eight() {
        var first = replica.see(LINEN_HOUSE, new Collections(1));
        var second = replica.see(LINEN_HOUSE, new Collections(2));

        assertThat(first.items())
                .extracting(CollectionCard::title)
                .containsExactly(
                        "Bath",
                        "Bedding",
                        "Gifts under 40 €",
                        "Kids",
                        "Kitchen & table",
                        "Last pieces",
                        "Living room",
                        "Men");
        assertThat(first.more()).isTrue();
        assertThat(second.items())
                .extracting(CollectionCard::title)
                .containsExactly("New in", "Women");
        assertThat(second.more()).isFalse();
    }

    @Test
    void a_collection_shows_its_products_page_by_page() {
        var shelf = replica.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 1));
        var next = replica.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 2));
        var first = shelf.products();
        var second = next.products();

        assertThat(shelf.title()).isEqualTo("Women");
        assertThat(first.items()).hasSize(8);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(3);
        assertThat(second.more()).isFalse();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    }

    @Test
    void best_sellers_are_shopify_s_own() {
        var page = replica.see(LINEN_HOUSE, new BestSellers(1));

        assertThat(titles(page))
                .startsWith(
                        "Linen shirt Rivoli", "Linen shirt Camargue", "Washed linen duvet cover");
        assertThat(page.items().getFirst().price().sameAs(Money.of("69", "EUR"))).isTrue();
    }

    @Test
    void every_best_seller_can_be_paged_to_and_none_is_shown_twice() {
        var all = new ArrayList<ProductCard>();
        var number = 1;
        Page<ProductCard> page;
        do {
            page = replica.see(LINEN_HOUSE, new BestSellers(number++));
            all.addAll(page.items());
        } while (page.more());

        assertThat(all).extracting(ProductCard::product).doesNotHaveDuplicates();
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(titles(new Page<>(all, 1, false)))
                .doesNotContain("Velvet curtain Opéra", "Flannel pyjamas, 2023");
    }

    @Test
    void without_a_storefront_token_the_largest_collection_says_what_sells() {
        kit.put(withoutStorefront());

        var page = replica.see(LINEN_HOUSE, new BestSellers(1));

        assertThat(page.items()).hasSize(8);
        assertThat(page.more()).isTrue();
    }

    @Test
    void a_page_past_the_end_is_empty_and_a_forged_one_asks_nobody() {
        var past = replica.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 9)).products();
        var forged = replica.see(LINEN_HOUSE, new BestSellers(Integer.MAX_VALUE));
        var negative = replica.see(LINEN_HOUSE, new BestSellers(-3));

        assertThat(past.items()).isEmpty();
        assertThat(past.more()).isFalse();
        assertThat(forged.items()).isEmpty();
        assertThat(negative.number()).isEqualTo(1);
    }

    @Test
    void a_product_has_text_picture_options_and_variants() {
        var product = replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));

        assertThat(product.title()).isEqualTo("Linen shirt Rivoli");
        assertThat(product.description())
                .startsWith("Our most worn shirt: washed European linen")
                .contains("• 100 % linen")
                .doesNotContain("<", "&nbsp;");
        assertThat(product.image().orElseThrow()).contains("width=800", "height=800", "format=jpg");
        assertThat(product.options())
                .containsExactly(
                        new ProductOption("Size", List.of("XS", "S", "M", "L", "XL")),
                        new ProductOption("Colour", List.of("White", "Sky", "Terracotta")));
        assertThat(product.variants()).hasSize(15);
        assertThat(product.variant(RIVOLI_XS_SKY).orElseThrow().available()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"44512300100609", "LH-SHIRIV-XS-WHITE"})
    void a_product_is_found_by_what_a_meta_catalogue_calls_it(String retailerId) {
        var product = replica.see(LINEN_HOUSE, new ProductOfRetailerId(retailerId));

        assertThat(product.id()).isEqualTo(RIVOLI);
    }

    @Test
    void a_product_is_found_by_a_variant() {
        var product = replica.see(LINEN_HOUSE, new ProductOfVariant(RIVOLI_XS_WHITE));

        assertThat(product.id()).isEqualTo(RIVOLI);
    }

    @Test
    void another_shop_s_ids_are_missing_here() {
        assertThat(replica.look(CASA_PEPE, new OneProduct(RIVOLI)))
                .isInstanceOf(View.Missing.class);
        assertThat(replica.look(CASA_PEPE, new ProductOfVariant(RIVOLI_XS_WHITE)))
                .isInstanceOf(View.Missing.class);
        assertThat(replica.look(CASA_PEPE, new CollectionProducts(WOMEN, 1)))
                .isInstanceOf(View.Missing.class);
        assertThat(replica.see(CASA_PEPE, new CartVariants(List.of(RIVOLI_XS_WHITE), true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "0",
                "-1",
                "999999999999999999",
                "99999999999999999999999999",
                "\" OR sku:* OR \"",
                "nobody-has-this",
                "LH-SHIRIV"
            })
    void a_retailer_id_that_nobody_has_is_missing(String retailerId) {
        assertThat(replica.look(LINEN_HOUSE, new ProductOfRetailerId(retailerId)))
                .isInstanceOf(View.Missing.class);
    }

    @Test
    void drafts_archived_and_unpublished_products_are_missing() {
        kit.shopify.control(Map.of("shop", "linen-house", "unpublish", RIVOLI.toString()));

        assertThat(replica.look(LINEN_HOUSE, new OneProduct(RIVOLI)))
                .isInstanceOf(View.Missing.class);
        assertThat(replica.see(LINEN_HOUSE, new CartVariants(List.of(RIVOLI_XS_WHITE), true)))
                .isEmpty();
        assertThat(titles(replica.see(LINEN_HOUSE, new BestSellers(1))))
                .doesNotContain("Linen shirt Rivoli");
        assertThat(titles(replica.see(LINEN_HOUSE, new ProductSearch("rivoli", 1))))
                .doesNotContain("Linen shirt Rivoli");
    }

    @Test
    void a_cart_is_shown_in_its_own_order_without_what_is_gone() {
        var gone = new VariantId(1);

        var sold =
                replica.see(
                        LINEN_HOUSE,
                        new CartVariants(
                                List.of(RIVOLI_XS_SKY, gone, RIVOLI_XS_WHITE, RIVOLI_XS_SKY),
                                true));

        assertThat(sold)
                .extracting(variant -> variant.variant().id())
                .containsExactly(RIVOLI_XS_SKY, RIVOLI_XS_WHITE);
        assertThat(sold.getFirst().productTitle()).isEqualTo("Linen shirt Rivoli");
        assertThat(sold.getFirst().variant().choices()).containsExactly("XS", "Sky");
    }

    @Test
    void a_large_cart_is_asked_in_parts() {
        var ids = new ArrayList<VariantId>();
        for (var page : List.of(1, 2)) {
            for (var card : replica.see(LINEN_HOUSE, new BestSellers(page)).items()) {
                replica.see(LINEN_HOUSE, new OneProduct(card.product()))
                        .variants()
                        .forEach(variant -> ids.add(variant.id()));
            }
        }

        var sold = replica.see(LINEN_HOUSE, new CartVariants(ids, true));

        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(sold).extracting(one -> one.variant().id()).containsExactlyElementsOf(ids);
    }

    @Test
    void a_fresh_look_sees_the_price_of_this_moment_and_corrects_the_product() {
        replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        kit.shopify.control(
                Map.of(
                        "shop",
                        "linen-house",
                        "setPrice",
                        Map.of(RIVOLI_XS_WHITE.toString(), "9.99")));
        kit.shared.kept.clear();

        var kept = price(false);
        var fresh = price(true);
        var corrected = replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));

        assertThat(kept.sameAs(Money.of("69", "EUR"))).isTrue();
        assertThat(fresh.sameAs(Money.of("9.99", "EUR"))).isTrue();
        assertThat(
                        corrected
                                .variant(RIVOLI_XS_WHITE)
                                .orElseThrow()
                                .price()
                                .sameAs(Money.of("9.99", "EUR")))
                .isTrue();
    }

    @Test
    void what_was_seen_is_served_from_memory_until_it_is_old() {
        replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        kit.shared.kept.clear();
        kit.shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 1000)));

        var kept = replica.look(LINEN_HOUSE, new OneProduct(RIVOLI));
        kit.pass(Duration.ofMinutes(6));
        var old = replica.look(LINEN_HOUSE, new OneProduct(RIVOLI));

        assertThat(kept).isInstanceOf(View.Seen.class);
        assertThat(old).isEqualTo(new View.Unavailable<>("down"));
    }

    @Test
    void what_one_replica_saw_another_need_not_ask() {
        replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        replica.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 1));
        kit.shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 1000)));
        var other = kit.replica();

        var product = other.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        var women = other.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 1));

        assertThat(product).isEqualTo(replica.see(LINEN_HOUSE, new OneProduct(RIVOLI)));
        assertThat(women).isEqualTo(replica.see(LINEN_HOUSE, new CollectionProducts(WOMEN, 1)));
    }

    @Test
    void a_changed_catalogue_is_forgotten() {
        replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        kit.shopify.control(Map.of("shop", "linen-house", "unpublish", RIVOLI.toString()));

        replica.shelves().forget(LINEN_HOUSE);
        kit.shared.forget(LINEN_HOUSE);

        assertThat(replica.look(LINEN_HOUSE, new OneProduct(RIVOLI)))
                .isInstanceOf(View.Missing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "401, denied",
        "402, closed",
        "404, closed",
        "423, closed",
        "500, down",
        "503, down"
    })
    void trouble_is_unavailable_and_not_remembered(int status, String word) {
        kit.shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", status, "times", 1)));

        var first = replica.look(LINEN_HOUSE, new OneProduct(RIVOLI));
        kit.shopify.calm();
        var second = replica.look(LINEN_HOUSE, new OneProduct(RIVOLI));

        assertThat(first).isEqualTo(new View.Unavailable<>(word));
        assertThat(second).isInstanceOf(View.Seen.class);
    }

    @Test
    void a_throttled_shop_is_unavailable() {
        kit.shopify.control(Map.of("shop", "linen-house", "throttle", true));

        var view = replica.look(LINEN_HOUSE, new OneProduct(RIVOLI));

        kit.shopify.control(Map.of("shop", "linen-house", "throttle", false));
        assertThat(view).isEqualTo(new View.Unavailable<>("throttled"));
    }

    @Test
    void a_store_that_does_not_exist_is_unavailable() {
        assertThat(replica.look(new StoreId(99), new Collections(1)))
                .isEqualTo(new View.Unavailable<>("no such store"));
    }

    @Test
    void a_search_finds_and_finds_nothing() {
        var found = replica.see(LINEN_HOUSE, new ProductSearch("linen shirts", 1));
        var nothing = replica.see(LINEN_HOUSE, new ProductSearch("motorbike", 1));
        var silence = replica.see(LINEN_HOUSE, new ProductSearch("  🧵 ", 1));

        assertThat(titles(found)).startsWith("Linen shirt Rivoli", "Linen shirt Camargue");
        assertThat(nothing.items()).isEmpty();
        assertThat(silence.items()).isEmpty();
    }

    @Test
    void a_shop_too_large_for_memory_is_searched_by_shopify() {
        var small = kit.replica(new CatalogueKit.Config(10));

        var found = small.see(LINEN_HOUSE, new ProductSearch("shirts", 1));
        var forged = small.see(LINEN_HOUSE, new ProductSearch("velvet) OR (status:draft", 1));

        assertThat(titles(found)).contains("Linen shirt Rivoli", "Linen shirt Camargue");
        assertThat(titles(forged)).doesNotContain("Velvet curtain Opéra");
    }

    @Test
    void the_same_thing_wanted_by_many_is_asked_once() {
        kit.shopify.control(Map.of("shop", "linen-house", "slowMillis", 200));

        var looks =
                IntStream.range(0, 50)
                        .mapToObj(i -> replica.views().look(LINEN_HOUSE, new OneProduct(RIVOLI)))
                        .map(look -> look.subscribeAsCompletionStage())
                        .toList();
        var views = looks.stream().map(look -> look.toCompletableFuture().join()).toList();

        kit.shopify.control(Map.of("shop", "linen-house", "slowMillis", 0));
        assertThat(views).allSatisfy(view -> assertThat(view).isSameAs(views.getFirst()));
    }

    private Money price(boolean fresh) {
        return replica.see(LINEN_HOUSE, new CartVariants(List.of(RIVOLI_XS_WHITE), fresh))
                .getFirst()
                .variant()
                .price();
    }

    private static app.tendero.store.Store withoutStorefront() {
        var demo = DemoStores.LINEN_HOUSE;
        var access =
                new ShopifyAccess(
                        Optional.of(new Secret(demo.shopify().accessToken())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return ShopifyKit.store(LINEN_HOUSE, demo, access, CheckoutMode.PERMALINK);
    }

    private static List<String> titles(Page<ProductCard> page) {
        return page.items().stream().map(ProductCard::title).toList();
    }
}
