package app.tendero.sandbox.shopify.shop;

import static app.tendero.sandbox.DemoStores.CASA_PEPE;
import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.DemoStores.DemoStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo data keeps its promises: enough of everything that a conversation can stumble over. */
class DemoShopsTest {

    private static final long BEYOND_AN_INT = 1L << 31;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Shops shops = new Shops(2000, 100, CLOCK);

    static Stream<DemoStore> stores() {
        return DemoStores.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_demo_shop_has_about_sixty_products_with_ids_and_skus_of_their_own(DemoStore store) {
        var catalogue = shop(store).catalogue();

        assertThat(catalogue.products()).hasSizeBetween(55, 65);
        assertThat(catalogue.products()).extracting(Product::id).allMatch(id -> id > BEYOND_AN_INT);
        assertThat(catalogue.products()).extracting(Product::handle).doesNotHaveDuplicates();
        assertThat(catalogue.products()).extracting(Product::rank).doesNotHaveDuplicates();
        assertThat(catalogue.variants()).extracting(Variant::sku).doesNotHaveDuplicates();
        assertThat(catalogue.variants()).extracting(Variant::barcode).doesNotHaveDuplicates();
        assertThat(catalogue.collections()).hasSizeBetween(8, 10);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_demo_shop_holds_every_kind_of_product_that_a_dialogue_must_handle(DemoStore store) {
        var products = shop(store).catalogue().products();

        assertThat(products).anyMatch(product -> product.options().isEmpty() && product.forSale());
        assertThat(products).anyMatch(product -> product.options().size() == 2);
        assertThat(products).anyMatch(product -> product.options().size() == 3);
        assertThat(products).anyMatch(product -> product.onSale() && !product.forSale());
        assertThat(products)
                .anyMatch(
                        product ->
                                product.forSale()
                                        && product.variants().stream()
                                                .anyMatch(variant -> !variant.forSale()));
        assertThat(products).anyMatch(product -> product.status() == Product.Status.DRAFT);
        assertThat(products)
                .anyMatch(
                        product ->
                                product.title().codePointCount(0, product.title().length()) > 24);
        assertThat(products).anyMatch(product -> !product.title().matches("\\p{ASCII}*"));
        assertThat(products).anyMatch(product -> !product.tracked());
        assertThat(products).allMatch(product -> product.html().startsWith("<p>"));
    }

    @Test
    void ids_never_repeat_between_shops() {
        var ids = new ArrayList<Long>();
        for (var store :
                new DemoStore[] {
                    LINEN_HOUSE, CASA_PEPE, DemoStores.bench(1), DemoStores.bench(50)
                }) {
            shop(store).catalogue().products().forEach(product -> ids.add(product.id()));
            shop(store).catalogue().variants().forEach(variant -> ids.add(variant.id()));
            shop(store).catalogue().collections().forEach(collection -> ids.add(collection.id()));
        }

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void a_barcode_has_its_right_check_digit() {
        assertThat(ProductReader.barcode(12345678901L)).isEqualTo("2123456789010");
    }

    @Test
    void a_description_loses_its_markup_and_keeps_its_words() {
        assertThat(Html.text("<p>Loose &amp; <em>light</em>.</p><ul><li>165&nbsp;g</li></ul>"))
                .isEqualTo("Loose & light . 165 g");
    }

    private Shop shop(DemoStore store) {
        return shops.find(store.domain()).orElseThrow();
    }
}
