package app.tendero.support.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    call me at +33 6 12 34 56 78 please | call me at [phone] please
                    my number: (555) 010-0123           | my number: [phone]
                    रफोन ९८७६५४३२१०                      | रफोन [phone]
                    هاتفي ٠٥٠١٢٣٤٥٦٧                     | هاتفي [phone]
                    write to kerry.o@example.com thanks | write to [email] thanks
                    see https://example.com/me?id=7 ok  | see [link] ok
                    where is order 1042                 | where is order 1042
                    my name is Kerry O'Hara             | my name is [name]
                    ich heiße Jürgen                    | ich heiße [name]
                    """)
    void what_could_name_somebody_stays_in_the_house(String text, String leaves) {
        assertThat(Masked.text(text)).isEqualTo(leaves);
    }

    @Test
    void nothing_long_leaves_the_house_and_no_letter_is_cut_in_two() {
        var text = "a".repeat(199) + "🎁🎁";

        assertThat(Masked.text(text)).isEqualTo("a".repeat(199));
    }
}
