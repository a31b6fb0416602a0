package app.tendero.catalogue.search;

import static app.tendero.catalogue.search.SearchKit.CASA_PEPE;
import static app.tendero.catalogue.search.SearchKit.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.catalogue.SearchQueries;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.Synonyms;
import app.tendero.kernel.ProductId;
import app.tendero.kernel.StoreId;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searches the mirrors of the demo shops in PostgreSQL. */
class MirroredSearchTest {

    private static final Logger LOG = Logger.getLogger(MirroredSearchTest.class);
    private static final Map<String, StoreId> STORES =
            Map.of("linen-house", LINEN_HOUSE, "casa-pepe", CASA_PEPE);

    /** In percent: what is reached is held. */
    private static final int HELD = 98;

    private static SearchKit shops;

    @BeforeAll
    static void open() {
        shops = new SearchKit();
    }

    @AfterAll
    static void close() {
        shops.close();
    }

    @Test
    void what_was_meant_is_found_among_the_first_three() {
        var report =
                SearchQueries.report(
                        SearchQueries.all(),
                        query -> shops.titles(STORES.get(query.shop()), query.words()));

        LOG.info("found in the mirror among the first three\n" + report.text());
        assertThat(report.percent()).as(report.text()).isGreaterThanOrEqualTo(HELD);
    }

    @Test
    void a_slip_is_found_and_told() {
        var found = shops.find(LINEN_HOUSE, "linen curtian");

        assertThat(shops.titles(found.products())).first().isEqualTo("Linen curtain, eyelet");
        assertThat(found.meant()).contains("linen curtain");
    }

    @Test
    void what_was_meant_is_told_whole_or_not_at_all() {
        var found = shops.find(LINEN_HOUSE, "linnen shrit");

        assertThat(shops.titles(found.products())).first().asString().contains("shirt");
        assertThat(found.meant().filter(words -> words.contains("shrit"))).isEmpty();
    }

    @Test
    void a_word_of_another_language_is_no_slip() {
        var found = shops.find(LINEN_HOUSE, "camisas de lino");

        assertThat(found.products()).isNotEmpty();
        assertThat(found.meant()).isEmpty();
    }

    @Test
    void what_nothing_answers_to_is_shown_as_what_comes_close() {
        var found = shops.find(LINEN_HOUSE, "wrap dress under 20");

        assertThat(shops.titles(found.products())).first().isEqualTo("Wrap dress Colette");
        assertThat(found.near()).isTrue();
    }

    @Test
    void a_price_and_a_size_must_be_those_of_one_variant() {
        var dearer = shops.find(LINEN_HOUSE, "camargue XXL under 76");
        var fitting = shops.find(LINEN_HOUSE, "camargue XXL under 80");

        assertThat(dearer.near()).isTrue();
        assertThat(fitting.near()).isFalse();
        assertThat(shops.titles(fitting.products())).containsExactly("Linen shirt Camargue");
    }

    @Test
    void what_cannot_be_bought_comes_after_its_like() {
        var titles = shops.titles(LINEN_HOUSE, "pillowcases");

        assertThat(titles).contains("Ruffled pillowcase Amélie");
        assertThat(titles.indexOf("Ruffled pillowcase Amélie"))
                .isGreaterThan(titles.indexOf("Washed linen pillowcase"));
    }

    @Test
    void drafts_and_other_shops_are_not_found() {
        assertThat(shops.titles(LINEN_HOUSE, "velvet curtain opera"))
                .doesNotContain("Velvet curtain Opéra");
        assertThat(shops.titles(LINEN_HOUSE, "pizza margherita"))
                .doesNotContain("Pizza Margherita");
        assertThat(shops.titles(LINEN_HOUSE, "CP-PIZMAR-SMALL9-CLASSI")).isEmpty();
    }

    @Test
    void the_words_of_the_merchant_find_their_things() {
        var merchants =
                Synonyms.of(List.of(List.of("cosy cape", "cardigan"), List.of("mooi", "dress")));

        assertThat(shops.titles(LINEN_HOUSE, "cosy cape")).doesNotContain("Long cardigan Ondine");
        assertThat(shops.titles(shops.find(LINEN_HOUSE, "cosy cape", merchants).products()))
                .first()
                .isEqualTo("Long cardigan Ondine");
    }

    @Test
    void what_is_alike_is_of_the_same_kind() {
        var colette = shops.find(LINEN_HOUSE, "wrap dress colette").products().getFirst();

        var alike = shops.titles(SearchKit.await(shops.search.alike(LINEN_HOUSE, colette)));

        assertThat(alike.subList(0, 3)).contains("Midi dress Oléron");
        assertThat(alike).doesNotContain("Wrap dress Colette");
        assertThat(SearchKit.await(shops.search.alike(CASA_PEPE, colette))).isEmpty();
    }

    @Test
    void what_sells_comes_first_among_its_like_and_tells_what_goes_with_it() {
        var bravas = id("patatas-bravas");
        var bandol = id("short-sleeve-shirt-bandol");
        var belt = id("woven-leather-belt");
        shops.order(LINEN_HOUSE, 1, bandol, belt);
        shops.order(LINEN_HOUSE, 2, bandol, belt, id("linen-shorts-faro"));
        shops.order(CASA_PEPE, 1, bravas, bandol);

        SearchKit.await(shops.sales.count(LINEN_HOUSE));

        assertThat(shops.titles(LINEN_HOUSE, "most popular shirt"))
                .first()
                .isEqualTo("Short-sleeve shirt Bandol");
        assertThat(shops.titles(SearchKit.await(shops.search.boughtWith(LINEN_HOUSE, bandol))))
                .containsExactly("Woven leather belt", "Linen shorts Faro");
    }

    @Test
    void best_sellers_are_what_was_sold_and_then_the_newest_once_a_page_of_them_was() {
        var goods = SearchKit.await(shops.search.sold(CASA_PEPE));
        var menu = shops.ids("casa-pepe");
        for (var sold = 1; sold <= 7; sold++) {
            shops.order(CASA_PEPE, 100 + sold, menu.subList(0, sold).toArray(ProductId[]::new));
        }
        SearchKit.await(shops.sales.count(CASA_PEPE));
        var fewer = SearchKit.await(shops.search.sold(CASA_PEPE));

        shops.order(CASA_PEPE, 108, menu.subList(0, 9).toArray(ProductId[]::new));
        SearchKit.await(shops.sales.count(CASA_PEPE));
        var best = SearchKit.await(shops.search.sold(CASA_PEPE)).orElseThrow();

        assertThat(goods).isEmpty();
        assertThat(fewer).isEmpty();
        assertThat(best.subList(0, 7)).isEqualTo(menu.subList(0, 7));
        assertThat(best).containsExactlyInAnyOrderElementsOf(menu);
    }

    private static ProductId id(String handle) {
        return shops.find(LINEN_HOUSE, "https://a.example/products/" + handle).products().stream()
                .findFirst()
                .orElseGet(() -> new ProductId(1));
    }

    @Test
    void what_is_gone_is_not_found_and_its_words_are_forgotten() {
        var other = new StoreId(3);
        var churros = shops.goods("casa-pepe", "churros-con-chocolate");
        shops.put(other, List.of(churros));
        assertThat(shops.titles(other, "chorros")).containsExactly("Churros con Chocolate");

        shops.remove(other, List.of(churros.id()));

        assertThat(shops.find(other, "churros").products()).isEmpty();
        assertThat(shops.find(other, "chorros").meant()).isEmpty();
    }

    @Test
    void what_replicas_of_the_version_before_write_is_found_and_lost() {
        var other = new StoreId(5);
        var churros = shops.goods("casa-pepe", "churros-con-chocolate");
        shops.put(other, List.of(churros));
        shops.write("DELETE FROM search_entry WHERE store_id = $1", other);

        shops.write(
                """
                INSERT INTO search_product
                SELECT store_id, id, handle, title, type, '', vendor, '',
                    '''%s'':1A ''~KRS'':1A ''lang'':1D'
                FROM mirror_product WHERE store_id = $1"""
                        .formatted(IndexedProduct.stem("churros")),
                other);
        var found = shops.titles(other, "churros");
        shops.write("DELETE FROM search_product WHERE store_id = $1", other);

        assertThat(found).containsExactly("Churros con Chocolate");
        assertThat(shops.titles(other, "churros")).isEmpty();
    }

    @Test
    void a_store_whose_mirror_is_not_whole_is_not_searched_here() {
        var request = SearchRequest.of("linen shirt");

        assertThat(SearchKit.await(shops.search.find(new StoreId(4), request))).isEmpty();
    }

    @Test
    void words_are_never_taken_for_queries() {
        for (var hostile :
                List.of("' | 'a", "a & !b:*", "\\", "%", "_", "x' OR 1=1 --", "~MRKRT", "\u0000")) {
            assertThat(shops.find(LINEN_HOUSE, hostile)).isNotNull();
        }
    }
}
