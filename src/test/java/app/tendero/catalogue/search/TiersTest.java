package app.tendero.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchWords;
import app.tendero.kernel.StoreId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiersTest {

    private static final StoreId STORE = new StoreId(7);
    private static final SearchFilters CHEAPEST_REDUCED =
            new SearchFilters(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    true,
                    false,
                    SearchFilters.Order.CHEAPEST);

    @Test
    void titles_come_before_fields_and_descriptions_and_nothing_is_found_twice() {
        var tiers = Tiers.all(STORE, spelling("bandol"), SearchFilters.NONE);

        assertThat(queries(tiers))
                .containsExactly(
                        "'7^bandol'",
                        "'7:bandol' & !'7^bandol'",
                        "'7:bandol' | '7.bandol' & !'7:bandol'");
    }

    @Test
    void the_cheapest_is_looked_for_in_all_fields_among_what_is_reduced() {
        var tiers = Tiers.all(STORE, spelling("bandol"), CHEAPEST_REDUCED);

        assertThat(queries(tiers))
                .containsExactly(
                        "'7:bandol' & '7!SALE'",
                        "'7:bandol' | '7.bandol' & !'7:bandol' & '7!SALE'");
    }

    @Test
    void a_common_word_does_not_crowd_out_a_rare_one() {
        var tiers = Tiers.some(STORE, spelling("bandol camargue"), SearchFilters.NONE);

        assertThat(tiers).hasSize(6).allMatch(tier -> tier.most() == 60);
        assertThat(queries(tiers)).startsWith("'7^bandol'", "'7^camargu'");
    }

    @Test
    void half_of_what_is_asked_must_be_there_and_long_lists_are_few_questions() {
        var three = Tiers.some(STORE, spelling("bandol camargue colet"), SearchFilters.NONE);
        var eight =
                Tiers.some(
                        STORE,
                        spelling("bandol camargue colet oleron brisa tejo ondin zoe"),
                        SearchFilters.NONE);

        assertThat(queries(three)).hasSize(9).startsWith("'7^bandol' & '7^camargu'");
        assertThat(eight).hasSize(6);
        assertThat(Tiers.some(STORE, spelling("bandol"), SearchFilters.NONE)).isEmpty();
    }

    /** Without the brackets, which only tell PostgreSQL what belongs together. */
    private static List<String> queries(List<Tiers.Tier> tiers) {
        return tiers.stream().map(tier -> tier.query().replaceAll("[()]", "")).toList();
    }

    private static Spelling spelling(String words) {
        return Spelling.unknown(SearchWords.of(words).asked());
    }
}
