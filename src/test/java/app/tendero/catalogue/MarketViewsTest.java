package app.tendero.catalogue;

import static app.tendero.catalogue.CatalogueKit.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CatalogueNeed.BestSellers;
import app.tendero.conversation.CatalogueNeed.CartVariants;
import app.tendero.conversation.CatalogueNeed.CollectionProducts;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.View;
import app.tendero.kernel.Country;
import app.tendero.kernel.Market;
import app.tendero.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shopper of another market sees its prices everywhere, and nobody else pays for that. */
class MarketViewsTest extends CatalogueWorld {

    private static final Market UNITED_KINGDOM = new Market(new Country("GB"), "GBP");

    @BeforeEach
    void a_shop_that_sells_in_pounds_too() {
        sells("0.80");
    }

    @Test
    void every_list_has_the_prices_of_the_market() {
        var best = see(new BestSellers(1));
        var women = see(new CollectionProducts(WOMEN, 1)).products();

        assertThat(best.items().getFirst().price().sameAs(Money.of("55.20", "GBP"))).isTrue();
        assertThat(currencies(best)).containsOnly("GBP");
        assertThat(currencies(women)).containsOnly("GBP");
        assertThat(see(new Collections(1)).items())
                .isEqualTo(replica.see(LINEN_HOUSE, new Collections(1)).items());
    }

    @Test
    void a_product_and_a_cart_have_the_prices_of_the_market() {
        var product = see(new OneProduct(RIVOLI));
        var cart = see(new CartVariants(List.of(RIVOLI_XS_WHITE), true));

        assertThat(product.variants())
                .allSatisfy(v -> assertThat(v.price().currency()).isEqualTo("GBP"));
        assertThat(cart.getFirst().variant().price().sameAs(Money.of("55.20", "GBP"))).isTrue();
        assertThat(replica.see(LINEN_HOUSE, new OneProduct(RIVOLI)).variants())
                .allSatisfy(v -> assertThat(v.price().currency()).isEqualTo("EUR"));
    }

    @Test
    void a_limit_in_words_is_meant_in_the_shopper_s_money() {
        var here = replica.see(LINEN_HOUSE, new ProductSearch("shirt under 60", 1)).products();
        var there = see(new ProductSearch("shirt under 60", 1)).products();

        assertThat(titles(here)).doesNotContain("Linen shirt Rivoli");
        assertThat(titles(there)).contains("Linen shirt Rivoli");
        assertThat(there.items())
                .allSatisfy(
                        card ->
                                assertThat(card.price().amount())
                                        .isLessThanOrEqualTo(new BigDecimal("60")));
        assertThat(currencies(there)).containsOnly("GBP");
    }

    @Test
    void what_nothing_is_cheap_enough_for_shows_what_comes_near() {
        var found = see(new ProductSearch("Rivoli under 30", 1));

        assertThat(found.near()).isTrue();
        assertThat(found.products().items()).isNotEmpty();
        assertThat(currencies(found.products())).containsOnly("GBP");
    }

    @Test
    void prices_are_kept_until_the_catalogue_changes_and_read_afresh_for_a_checkout() {
        var before = see(new OneProduct(RIVOLI)).variants().getFirst().price();
        sells("0.90");

        var kept = see(new OneProduct(RIVOLI)).variants().getFirst().price();
        var fresh = see(new CartVariants(List.of(RIVOLI_XS_WHITE), true));
        replica.shelves().changed(LINEN_HOUSE);
        var after = see(new OneProduct(RIVOLI)).variants().getFirst().price();

        assertThat(before.sameAs(Money.of("55.20", "GBP"))).isTrue();
        assertThat(kept).isEqualTo(before);
        assertThat(fresh.getFirst().variant().price().sameAs(Money.of("62.10", "GBP"))).isTrue();
        assertThat(after.sameAs(Money.of("62.10", "GBP"))).isTrue();
    }

    @Test
    void what_one_replica_asked_another_need_not_ask_again() {
        var women = see(new CollectionProducts(WOMEN, 1));
        var product = see(new OneProduct(RIVOLI));
        var other = kit.replica();
        kit.shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 9)));

        var same = other.see(LINEN_HOUSE, UNITED_KINGDOM, new OneProduct(RIVOLI));
        var shelf = other.see(LINEN_HOUSE, UNITED_KINGDOM, new CollectionProducts(WOMEN, 1));

        assertThat(same).isEqualTo(product);
        assertThat(shelf).isEqualTo(women);
    }

    @Test
    void without_the_market_s_prices_none_of_elsewhere_is_shown() {
        replica.see(LINEN_HOUSE, new OneProduct(RIVOLI));
        kit.shopify.control(
                Map.of("shop", "linen-house", "fail", Map.of("status", 503, "times", 9)));

        var view = replica.look(LINEN_HOUSE, UNITED_KINGDOM, new OneProduct(RIVOLI));

        assertThat(view).isInstanceOf(View.Unavailable.class);
    }

    private <T> T see(CatalogueNeed<T> need) {
        return replica.see(LINEN_HOUSE, UNITED_KINGDOM, need);
    }

    private void sells(String rate) {
        kit.shopify.control(
                Map.of(
                        "shop",
                        "linen-house",
                        "markets",
                        List.of(Map.of("country", "GB", "currency", "GBP", "rate", rate))));
    }

    private static List<String> currencies(Page<ProductCard> page) {
        return page.items().stream().map(card -> card.price().currency()).toList();
    }
}
