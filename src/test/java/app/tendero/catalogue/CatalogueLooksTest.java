package app.tendero.catalogue;

import static app.tendero.catalogue.CatalogueKit.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CatalogueNeed.CollectionProducts;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.View;
import app.tendero.kernel.Money;
import app.tendero.kernel.StoreId;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the shop is asked: what is remembered, for how long, what trouble looks like, searching. */
class CatalogueLooksTest extends CatalogueWorld {

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
        var found = replica.see(LINEN_HOUSE, new ProductSearch("linen shirts", 1)).products();
        var nothing = replica.see(LINEN_HOUSE, new ProductSearch("motorbike", 1)).products();
        var silence = replica.see(LINEN_HOUSE, new ProductSearch("  🧵 ", 1)).products();

        assertThat(titles(found)).startsWith("Linen shirt Rivoli", "Linen shirt Camargue");
        assertThat(nothing.items()).isEmpty();
        assertThat(silence.items()).isEmpty();
    }

    @Test
    void a_shop_too_large_for_memory_is_searched_by_shopify() {
        var small = kit.replica(new CatalogueKit.Config(10));

        var found = small.see(LINEN_HOUSE, new ProductSearch("shirts", 1)).products();
        var forged =
                small.see(LINEN_HOUSE, new ProductSearch("velvet) OR (status:draft", 1)).products();

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
}
