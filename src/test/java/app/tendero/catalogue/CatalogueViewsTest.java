package app.tendero.catalogue;

import static app.tendero.catalogue.CatalogueKit.CASA_PEPE;
import static app.tendero.catalogue.CatalogueKit.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

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
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueViewsTest extends CatalogueWorld {

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
        assertThat(titles(replica.see(LINEN_HOUSE, new ProductSearch("rivoli", 1)).products()))
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
}
