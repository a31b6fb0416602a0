package app.tendero.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingCodesTest {

    @ParameterizedTest
    @CsvSource({
        "447700900123, GB",
        "353871234567, IE",
        "33639980101, FR",
        "12125550123, US",
        "14165550123, CA",
        "16045550123, CA",
        "18765550123, JM",
        "17875550123, PR",
        "79161234567, RU",
        "77011234567, KZ",
        "971500000301, AE",
        "919000000401, IN",
        "5511999990000, BR",
        "5215512345678, MX",
        "35312345678, IE",
        "85291234567, HK"
    })
    void the_beginning_of_a_number_names_its_country(String phone, String country) {
        assertThat(CallingCodes.countryOf(new ShopperKey.WaId(phone)))
                .contains(new Country(country));
    }

    @Test
    void a_user_without_a_phone_has_the_country_that_meta_writes() {
        assertThat(CallingCodes.countryOf(new ShopperKey.Bsuid("US.1349abc")))
                .contains(new Country("US"));
    }

    @Test
    void what_nobody_was_given_is_no_country() {
        assertThat(CallingCodes.countryOf(new ShopperKey.WaId("999123456"))).isEmpty();
    }

    @Test
    void markets_read_what_they_wrote() {
        var markets = Markets.read("GB:GBP,US:USD");

        assertThat(markets.of(new Country("GB"))).contains(new Market(new Country("GB"), "GBP"));
        assertThat(markets.of(new Country("FR"))).isEmpty();
        assertThat(Markets.read(markets.written())).isEqualTo(markets);
        assertThat(Markets.read("")).isEqualTo(Markets.ONE);
    }
}
