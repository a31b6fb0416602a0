package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Country;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ship to Canada, CA",
        "Country: the United States, US",
        "do you deliver to france, ",
        "i live in the UK, GB",
        "país México, MX",
        "enviar a España, ES",
        "moro no Brasil, BR",
        "livrer en Belgique, BE",
        "j'habite au Maroc, MA",
        "liefern nach Österreich, AT",
        "land schweiz, CH",
        "देश कनाडा, CA",
        "البلد كندا, CA",
        "الأسعار في فرنسا, FR",
        "shipping to Ireland, "
    })
    void a_country_is_understood_where_somebody_says_that_one_follows(String text, String code) {
        assertThat(Commands.countryNamed(text))
                .isEqualTo(Optional.ofNullable(code).map(Country::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turkey", "jordan", "country style cushion", "ship to Narnia", "china"})
    void the_name_alone_may_be_a_thing_to_look_for(String text) {
        assertThat(Commands.parse(text)).isEmpty();
    }

    @Test
    void saying_only_that_asks_which() {
        assertThat(Commands.parse("currency")).contains(Command.COUNTRY);
        assertThat(Commands.parse("währung ändern")).contains(Command.COUNTRY);
    }
}
