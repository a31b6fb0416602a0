package app.tendero.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void an_e_mail_is_not_found_inside_a_longer_one() {
        var ann = Mentions.of(Clues.ofEmail("ann@example.com"));

        assertThat(ann.in("{\"email\":\"ann@example.com\"}")).isTrue();
        assertThat(ann.in("Ann <ann@example.com>, written on Monday.")).isTrue();
        assertThat(ann.in("Ask ann@example.com.")).isTrue();
        for (var other :
                List.of(
                        "joann@example.com",
                        "jo.ann@example.com",
                        "jo-ann@example.com",
                        "jo_ann@example.com",
                        "jo+ann@example.com",
                        "ann@example.com.br",
                        "ann@example.company",
                        "ann@example.com-pany.example")) {
            assertThat(ann.in("{\"email\":\"" + other + "\"}")).as(other).isFalse();
        }
    }

    /** A body that names several people one after the other names each of them. */
    @Test
    void a_number_is_found_beside_other_numbers() {
        var kerry = Mentions.of(Clues.ofPhone("353871234567"));

        assertThat(kerry.in("353861111111, 353871234567, 353862222222")).isTrue();
        assertThat(kerry.in("353861111111 353871234567 353862222222")).isTrue();
        assertThat(kerry.in("+353 87 123 4567\n+353 86 222 2222")).isTrue();
        assertThat(kerry.in("[353861111111,353871234567]")).isTrue();
        assertThat(kerry.in("1353871234567 3538712345671")).isFalse();
    }
}
