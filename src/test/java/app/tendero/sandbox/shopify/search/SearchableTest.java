package app.tendero.sandbox.shopify.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchableTest {

    private record Thing(String name, List<String> tags, int price) {}

    private static final Thing SHIRT = new Thing("Red linen shirt", List.of("summer", "men"), 30);
    private static final Thing SCARF = new Thing("Red scarf", List.of("winter"), 10);
    private static final Thing BRULEE = new Thing("Crème brûlée", List.of("dessert"), 5);

    private final Searchable<Thing> things =
            new Searchable<Thing>()
                    .freeText(thing -> List.of(thing.name()))
                    .words("title", Thing::name)
                    .exact("tag", Thing::tags)
                    .number("price", thing -> BigDecimal.valueOf(thing.price()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            red                          | shirt scarf
            red shirt                    | shirt
            shirt OR scarf               | shirt scarf
            red AND NOT shirt            | scarf
            red -shirt                   | scarf
            red -tag:winter              | shirt
            sh*                          | shirt
            sh                           |
            "linen shirt"                | shirt
            "shirt linen"                |
            title:linen                  | shirt
            title:'red scarf'            | scarf
            tag:MEN                      | shirt
            tag:wint*                    | scarf
            tag:win                      |
            price:>=10                   | shirt scarf
            price:<30 AND price:>5       | scarf
            creme brulee                 | brulee
            (tag:men OR tag:winter) red  | shirt scarf
            tag:men OR tag:winter sc*    | shirt scarf
            -(tag:men OR tag:winter)     | brulee
            """)
    void a_query_finds_what_shopify_would_find(String query, String expected) {
        var test = things.prepare(query).test();

        assertThat(test.test(SHIRT)).as("shirt").isEqualTo(has(expected, "shirt"));
        assertThat(test.test(SCARF)).as("scarf").isEqualTo(has(expected, "scarf"));
        assertThat(test.test(BRULEE)).as("brulee").isEqualTo(has(expected, "brulee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "((a",
                "a))",
                "-",
                "NOT",
                "\"open",
                "title:",
                "tag:(a OR b)",
                "\\",
                ":",
                "a:b:c",
                "OR OR",
                "*"
            })
    void a_broken_query_is_read_somehow_and_never_fails(String query) {
        var test = things.prepare(query).test();

        assertThat(List.of(SHIRT, SCARF).stream().filter(test).count()).isBetween(0L, 2L);
    }

    @Test
    void an_unknown_field_is_ignored_and_named() {
        var prepared = things.prepare("colour:red tag:men");

        assertThat(prepared.unknown()).containsExactly("colour");
        assertThat(prepared.test().test(SHIRT)).isTrue();
        assertThat(prepared.test().test(SCARF)).isFalse();
    }

    private static boolean has(String expected, String name) {
        return expected != null && List.of(expected.split(" ")).contains(name);
    }
}
