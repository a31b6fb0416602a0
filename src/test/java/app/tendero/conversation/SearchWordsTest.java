package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'Do you have linen shirts?', linen shirts",
        "'I''m looking for a red dress, please', red dress",
        "'show me your candles', candles",
        "'Men’s shoes', men shoes",
        "'T-shirt', tshirt",
        "'quiero una camisa de lino', camisa lino",
        "'¿Tienen zapatos rojos?', zapatos rojos",
        "'me gustaría comprar un té verde', te verde",
        "'Vocês têm vestido azul?', vestido azul",
        "'estou procurando pão de queijo', pao queijo",
        "'je cherche une robe d’été', robe ete",
        "'Avez-vous du thé vert ?', the vert",
        "'l''huile d''olive s''il vous plaît', huile olive",
        "'Habt ihr Kerzen aus Bienenwachs?', kerzen aus bienenwachs",
        "'Ich suche ein grünes Kleid', grunes kleid",
        "'मुझे लाल साड़ी चाहिए', लाल साड़ी",
        "'क्या आपके पास जूते हैं?', जूते",
        "'أريد فستان أحمر', فستان احمر",
        "'هل لديكم أحذية؟', احذيه",
        "'LINEN   shirt!!! 😍', linen shirt"
    })
    void politeness_is_not_searched_for(String text, String words) {
        assertThat(SearchWords.of(text).text()).isEqualTo(Fold.words(words, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "😍", "\u0000"})
    void without_words_there_is_nothing_to_look_for(String text) {
        assertThat(SearchWords.of(text).isEmpty()).isTrue();
    }

    @Test
    void politeness_alone_is_searched_for_as_it_is() {
        assertThat(SearchWords.of("The Who").words()).containsExactly("who");
        assertThat(SearchWords.of("the one").words()).containsExactly("the", "one");
    }

    @Test
    void no_more_than_eight_words_are_looked_for() {
        var words = SearchWords.of("word1 word2 ".repeat(2) + numbered(50));

        assertThat(words.words()).hasSize(8);
        assertThat(SearchWords.of("x".repeat(100_000)).text().length()).isLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "shirt, shirts",
        "dress, dresses",
        "box, boxes",
        "watch, watches",
        "candle, candles",
        "berry, berries",
        "cookie, cookies",
        "scarf, scarves",
        "knife, knives",
        "shoe, shoes",
        "tomato, tomatoes",
        "jersey, jerseys",
        "glass, glasses",
        "camisa, camisas",
        "pantalón, pantalones",
        "luz, luces",
        "lápiz, lápices",
        "rojo, rojas",
        "vestido, vestidos",
        "flor, flores",
        "cojín, cojines",
        "limão, limões",
        "papel, papéis",
        "lençol, lençóis",
        "homem, homens",
        "vermelho, vermelha",
        "robe, robes",
        "manteau, manteaux",
        "bijou, bijoux",
        "journal, journaux",
        "vert, vertes",
        "Kleid, Kleider",
        "Tuch, Tücher",
        "Kerze, Kerzen",
        "Lampe, Lampen",
        "Schuh, Schuhe",
        "Hose, Hosen",
        "Buch, Bücher",
        "Feder, Federn",
        "Hemd, Hemden",
        "साड़ी, साड़ियां",
        "जूता, जूते",
        "कपड़ा, कपड़ों",
        "कमीज़, कमीज़ें",
        "पाँच, पांच",
        "فستان, فساتين",
        "قميص, قمصان",
        "حذاء, أحذية",
        "حقيبة, حقائب",
        "شمعة, شموع",
        "ساعة, الساعات",
        "هدية, هدايا"
    })
    void one_and_many_are_the_same_word(String one, String many) {
        assertThat(Stem.of(Fold.words(many, 50))).isEqualTo(Stem.of(Fold.words(one, 50)));
    }

    @ParameterizedTest
    @CsvSource({"shirt, short", "dress, desk", "lamp, lime", "candle, candy", "kleid, klee"})
    void different_things_stay_different(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "shirts, shirt",
        "berries, berr",
        "scarves, scar",
        "camisas, camis",
        "luz, luz",
        "papéis, pape",
        "gloves, glo"
    })
    void the_beginning_is_shared_by_all_forms(String word, String beginning) {
        assertThat(SearchWords.of(word).beginnings()).containsExactly(beginning);
    }

    @Test
    void a_word_in_the_title_counts_most_and_in_the_description_least() {
        var words = SearchWords.of("linen");
        var scores =
                List.of(
                        words.score(product("Linen shirt", "", "", "", "")),
                        words.score(product("Shirt one two", "Linen", "", "", "")),
                        words.score(product("Shirt one two", "", "linen", "", "")),
                        words.score(product("Shirt one two", "", "", "Linen", "")),
                        words.score(product("Shirt one two", "", "", "", "Made of linen")),
                        words.score(product("Shirt one two", "", "", "", "Made of wool")));

        assertThat(scores).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
        assertThat(scores.getLast()).isZero();
    }

    @Test
    void all_words_found_count_for_more_than_some_found_better() {
        var words = SearchWords.of("red linen shirt");

        assertThat(words.score(product("Blue thing", "Shirts", "linen red", "", "")))
                .isGreaterThan(words.score(product("Red shirt", "", "", "", "")));
    }

    @Test
    void fewer_than_half_of_the_words_is_nothing() {
        var words = SearchWords.of("green velvet sofa");

        assertThat(words.score(product("Green tea", "", "", "", ""))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Leinenhemd, hemd", "Café crème, cafe", "Linen shirt, lienn", "Linen shirt, shrit",
        "Ceramic teapot, ceramc", "Vestido largo, bestido", "Linen shirt, lin", "T-Shirt, tshirt",
        "T-Shirt, tee shirt", "Schokolade, schokolaade", "Kids’ socks, sock"
    })
    void compounds_beginnings_and_slips_are_found(String title, String words) {
        assertThat(SearchWords.of(words).score(product(title, "", "", "", ""))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Red cap, cup", "Wool hat, mat", "Tea, sea", "Candle, sandals", "Lamp, stamps"})
    void a_short_or_far_word_is_no_slip(String title, String words) {
        assertThat(SearchWords.of(words).score(product(title, "", "", "", ""))).isZero();
    }

    @Test
    void the_exact_word_goes_before_its_plural_a_compound_and_a_slip() {
        var words = SearchWords.of("shirt");
        var scores =
                List.of(
                        words.score(product("Shirt", "", "", "", "")),
                        words.score(product("Shirts", "", "", "", "")),
                        words.score(product("Shirtdress", "", "", "", "")),
                        words.score(product("Nightshirt", "", "", "", "")),
                        words.score(product("Shitr", "", "", "", "")));

        assertThat(scores).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
    }

    @Test
    void a_thousand_products_are_compared_in_under_five_milliseconds() {
        var shelf = shelf(1000);
        var best = Long.MAX_VALUE;
        var found = 0;

        for (var round = 0; round < 200; round++) {
            var words = SearchWords.of("hnadmade linnen shirts");
            var start = System.nanoTime();
            for (var product : shelf) {
                found += words.score(product) > 0 ? 1 : 0;
            }
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(found).isPositive();
        assertThat(best).isLessThan(5_000_000);
    }

    private static List<SearchFields> shelf(int size) {
        var things = List.of("shirt", "trousers", "table cloth", "candle", "scarf", "curtain");
        var stuff = List.of("linen", "cotton", "wool", "silk", "beeswax", "hemp", "oak");
        var shelf = new ArrayList<SearchFields>();
        for (var i = 0; i < size; i++) {
            var thing = things.get(i % things.size());
            var of = stuff.get(i % stuff.size());
            shelf.add(
                    product(
                            "Handmade " + of + " " + thing + " no " + i,
                            thing,
                            of + " home summer gift natural",
                            "Linen House",
                            ("A " + thing + " made of " + of + " by our own hands. ").repeat(12)));
        }
        return shelf;
    }

    private static SearchFields product(
            String title, String type, String tags, String vendor, String description) {
        return SearchFields.of(title, type, List.of(tags.split(" ")), vendor, description);
    }

    private static String numbered(int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> "word" + i).toList());
    }
}
