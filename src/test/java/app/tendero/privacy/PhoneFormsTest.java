package app.tendero.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneFormsTest {

    @Test
    void a_number_is_read_as_people_write_it() {
        assertThat(PhoneForms.digits("+353 87 123 4567")).contains("353871234567");
        assertThat(PhoneForms.digits("00353 (87) 123-4567")).contains("353871234567");
        assertThat(PhoneForms.digits("087 123 4567")).contains("0871234567");
        assertThat(PhoneForms.digits("kerry")).isEmpty();
        assertThat(PhoneForms.digits("12")).isEmpty();
    }

    @Test
    void a_country_that_changed_its_numbers_has_two_forms_of_one() {
        assertThat(PhoneForms.of("5215512345678")).contains("525512345678");
        assertThat(PhoneForms.of("525512345678")).contains("5215512345678");
        assertThat(PhoneForms.of("5491123456789")).contains("541123456789");
        assertThat(PhoneForms.of("5511987654321")).contains("551187654321");
        assertThat(PhoneForms.of("551187654321")).contains("5511987654321");
        assertThat(PhoneForms.of("353871234567")).containsExactly("353871234567");
    }

    @Test
    void two_numbers_agree_by_their_ends() {
        assertThat(PhoneForms.agree("0871234567", "353871234567")).isTrue();
        assertThat(PhoneForms.agree("0871234568", "353871234567")).isFalse();
        assertThat(PhoneForms.agree("123", "353870000123")).isFalse();
    }
}
