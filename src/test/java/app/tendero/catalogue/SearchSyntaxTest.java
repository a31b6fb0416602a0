package app.tendero.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSyntaxTest {

    @Test
    void words_are_beginnings_joined_by_or() {
        var query = SearchSyntax.anyOf(List.of("linen", "shirt"));

        assertThat(query)
                .isEqualTo("status:active AND published_status:published AND (linen* OR shirt*)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status:draft",
                ") OR (status:draft",
                "\" OR status:draft OR \"",
                "\\\" OR tag:secret",
                "-tag:public",
                "inventory_total:>0",
                "OR",
                "not",
                "a\u0000b",
                "*",
                "'",
                "()",
                ":"
            })
    void a_message_cannot_change_the_filter(String word) {
        var query = SearchSyntax.anyOf(List.of(word));

        assertThat(query).startsWith(SearchSyntax.VISIBLE);
        assertThat(query.substring(SearchSyntax.VISIBLE.length()))
                .matches("( AND \\([\\p{L}\\p{N}]+\\*\\))?");
    }

    @Test
    void words_of_any_script_stay_whole() {
        var query = SearchSyntax.anyOf(List.of("कमीज़", "قميص", "crème"));

        assertThat(query).endsWith("AND (कमीज़* OR قميص* OR crème*)");
    }

    @Test
    void a_sku_stays_within_its_quotes() {
        assertThat(SearchSyntax.sku("LH-1 \" OR status:draft \\"))
                .isEqualTo("sku:\"LH-1  OR status:draft \"");
    }
}
