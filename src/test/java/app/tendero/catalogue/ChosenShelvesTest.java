package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.CatalogueKit.Replica;
import app.tendero.conversation.CatalogueNeed.BestSellers;
import app.tendero.conversation.CatalogueNeed.ChosenCollections;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.CollectionProducts;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.ProductCard;
import app.tendero.kernel.CollectionId;
import app.tendero.sandbox.DemoStores;
import app.tendero.shopify.ShopifyKit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChosenShelvesTest {

    private static final CollectionId UNKNOWN = new CollectionId(1);
    private static CatalogueKit kit;

    private final Replica replica = kit.replica();

    @BeforeAll
    static void open() {
        kit = new CatalogueKit();
        kit.put(ShopifyKit.store(ShopifyKit.LINEN_HOUSE, DemoStores.LINEN_HOUSE));
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void chosen_collections_come_in_the_order_of_the_choice_without_what_is_not_there() {
        var all = all();
        var chosen = List.of(all.get(9), UNKNOWN, all.get(0), all.get(4));

        var page = replica.see(ShopifyKit.LINEN_HOUSE, new ChosenCollections(chosen, 1));

        assertThat(page.items())
                .extracting(CollectionCard::title)
                .containsExactly("Women", "Bath", "Kitchen & table");
        assertThat(page.more()).isFalse();
    }

    @Test
    void many_chosen_collections_come_in_pages() {
        var chosen = all().reversed();

        var first = replica.see(ShopifyKit.LINEN_HOUSE, new ChosenCollections(chosen, 1));
        var second = replica.see(ShopifyKit.LINEN_HOUSE, new ChosenCollections(chosen, 2));
        var past = replica.see(ShopifyKit.LINEN_HOUSE, new ChosenCollections(chosen, 9));

        assertThat(first.items()).hasSize(8);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).extracting(CollectionCard::title).contains("Bath");
        assertThat(second.more()).isFalse();
        assertThat(past.items()).isEmpty();
    }

    @Test
    void no_list_shows_what_is_sold_out_where_that_is_hidden() {
        var store = ShopifyKit.LINEN_HOUSE;

        var best = new ArrayList<ProductCard>();
        for (var page = 1; page <= 10; page++) {
            best.addAll(replica.see(store, new BestSellers(page, true)).items());
        }
        var shelves =
                all().stream()
                        .map(id -> replica.see(store, new CollectionProducts(id, 1, true)))
                        .flatMap(shelf -> shelf.products().items().stream())
                        .toList();
        var found = replica.see(store, new ProductSearch("linen", 1, true)).products().items();

        assertThat(best).hasSizeGreaterThan(40).allMatch(ProductCard::available);
        assertThat(shelves).isNotEmpty().allMatch(ProductCard::available);
        assertThat(found).isNotEmpty().allMatch(ProductCard::available);
        assertThat(marked()).as("something is sold out, or this proves nothing").isNotEmpty();
    }

    private List<ProductCard> marked() {
        var sold = new ArrayList<ProductCard>();
        for (var page = 1; page <= 12; page++) {
            sold.addAll(replica.see(ShopifyKit.LINEN_HOUSE, new BestSellers(page)).items());
        }
        sold.removeIf(ProductCard::available);
        return sold;
    }

    private List<CollectionId> all() {
        var all = new ArrayList<CollectionId>();
        for (var page : List.of(1, 2)) {
            replica.see(ShopifyKit.LINEN_HOUSE, new Collections(page))
                    .items()
                    .forEach(card -> all.add(card.collection()));
        }
        return all;
    }
}
