package app.tendero.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void a_number_counts_as_a_whole_one_however_it_is_written() {
        var kerry = Mentions.of(Clues.ofPhone("353871234567"));

        assertThat(kerry.in("{\"from\":\"353871234567\"}")).isTrue();
        assertThat(kerry.in("{\"phone\":\"+353 87 123-4567\"}")).isTrue();
        assertThat(kerry.in("{\"from\":\"13538712345670\"}")).isFalse();
    }

    @Test
    void customers_and_orders_and_e_mails_are_found_too() {
        var kerry =
                Mentions.of(Clues.ofCustomer(207119551).and(Clues.ofEmail("Kerry@Example.com")));

        assertThat(kerry.in("{\"customer\":{\"id\":207119551}}")).isTrue();
        assertThat(kerry.in("{\"customer\":{\"id\":2071195510}}")).isFalse();
        assertThat(kerry.in("to KERRY@example.com")).isTrue();
        assertThat(Mentions.of(Clues.ofCustomer(0)).in("{\"count\":0}")).isFalse();
        assertThat(Mentions.of(Clues.NONE).in("anything")).isFalse();
    }
}
