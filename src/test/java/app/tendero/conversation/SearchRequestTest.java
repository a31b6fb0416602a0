package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRequestTest {

    /** What was written, what is left of it as a name, what else it must be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    red dress under 50              | red dress        | to 50
                    red dress for less than $49.90  | red dress        | to 49.90
                    shoes between 20 and 40         | shoes            | from 20 to 40
                    shoes from 20 to 40 euros       | shoes            | from 20 to 40
                    shoes between 40 and 20         | shoes            | from 20 to 40
                    curtain for 100 or less         | curtain for      | to 100
                    sofa over 1,000                 | sofa             | from 1000
                    sofa over 1.000,50 €            | sofa             | from 1000.50
                    wine < 12                       | wine             | to 12
                    towels up to 30 euros           | towels           | to 30
                    gift 25 €                       | gift             | to 25
                    dress size M                    | dress            | size m
                    shirt in XXL                    | shirt in         | size xxl
                    shirt L                         | shirt            | size l
                    shirt l                         | shirt l          |
                    blazer size 50                  | blazer           | size 50
                    king size duvet                 | king duvet       |
                    dresses on sale                 | dresses          | sale
                    on sale                         |                  | sale
                    what's new                      |                  | newest
                    new shirts                      | shirts           | newest
                    the cheapest towel              | towel            | cheapest
                    pillowcases in stock            | pillowcases      | stock
                    pillowcase 65 x 65 cm           | pillowcase 65 x 65 cm |
                    four seasons duvet              | four seasons duvet |
                    camisa por menos de 70          | camisa           | to 70
                    vestido entre 100 y 120 euros   | vestido          | from 100 to 120
                    zapatos de 20 a 40 euros        | zapatos          | from 20 to 40
                    camisa blanca talla L           | camisa blanca    | size l
                    vestidos en oferta              | vestidos         | sale
                    la toalla más barata            | la toalla        | cheapest
                    novedades                       |                  | newest
                    toalha até 30                   | toalha           | to 30
                    sapatos no tamanho 38           | sapatos          | size 38
                    vestidos em promoção            | vestidos         | sale
                    robe à moins de 60 €            | robe             | to 60
                    robe entre 20 et 40 €           | robe             | from 20 to 40
                    robe taille 38                  | robe             | size 38
                    robes en solde                  | robes            | sale
                    le moins cher                   |                  | cheapest
                    Hemd unter 70 Euro              | Hemd             | to 70
                    Hemd zwischen 20 und 40         | Hemd             | from 20 to 40
                    Hemd Größe 40                   | Hemd             | size 40
                    Kleider im Angebot              | Kleider          | sale
                    günstige Schuhe                 | Schuhe           | cheapest
                    30 से कम का तौलिया                | तौलिया             | to 30
                    कमीज़ साइज़ M                      | कमीज़              | size m
                    सेल में कपड़े                       | कपड़े               | sale
                    सबसे सस्ता तौलिया                  | तौलिया             | cheapest
                    منشفة أقل من ٣٠                 | منشفة            | to 30
                    فستان مقاس M                    | فستان            | size m
                    فساتين عليها تخفيض              | فساتين           | sale
                    """)
    void what_is_asked_beside_the_name_is_told_apart(String text, String words, String filters) {
        var request = SearchRequest.of(text);

        assertThat(request.words()).isEqualTo(words == null ? "" : words);
        assertThat(told(request.filters())).isEqualTo(filters == null ? "" : filters);
    }

    private static String told(SearchFilters filters) {
        var told = new ArrayList<String>();
        filters.least().map(BigDecimal::toPlainString).ifPresent(p -> told.add("from " + p));
        filters.most().map(BigDecimal::toPlainString).ifPresent(p -> told.add("to " + p));
        filters.sizes().forEach(size -> told.add("size " + size));
        if (filters.onSale()) {
            told.add("sale");
        }
        if (filters.inStock()) {
            told.add("stock");
        }
        if (filters.order() != SearchFilters.Order.MATCH) {
            told.add(filters.order().name().toLowerCase(java.util.Locale.ROOT));
        }
        return String.join(" ", told);
    }

    @Test
    void a_link_names_its_product_and_nothing_else() {
        var request =
                SearchRequest.of(
                        "this? https://linen-house.example/fr/products/wrap-dress?variant=4 thank you");

        assertThat(request.handle()).contains("wrap-dress");
        assertThat(request.words()).isEqualTo("this thank you");
        assertThat(request.codes()).isEmpty();
    }

    @Test
    void a_code_is_what_has_a_digit_or_a_hyphen_or_stands_in_two_words() {
        assertThat(SearchRequest.of("do you have LH-BATMAT?").codes()).contains("LHBATMAT");
        assertThat(SearchRequest.of("lh batmat").codes()).contains("LHBATMAT");
        assertThat(SearchRequest.of("2013584078271").codes()).containsExactly("2013584078271");
        assertThat(SearchRequest.of("shirt").codes()).isEmpty();
    }

    @Test
    void nothing_but_signs_is_nothing_to_look_for() {
        assertThat(List.of("🧵", "  ", "???")).allMatch(text -> SearchRequest.of(text).isEmpty());
        assertThat(SearchRequest.of("sale").isEmpty()).isFalse();
        assertThat(SearchRequest.of("sale").filters().least()).isEqualTo(Optional.empty());
    }
}
