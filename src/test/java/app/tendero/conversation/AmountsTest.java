package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountsTest {

    /** "_" stands for a no-break space, "~" for a narrow one. */
    @ParameterizedTest
    @CsvSource({
        "EN, 1234.5, EUR, '€1,234.50'",
        "EN, 1234.5, USD, '$1,234.50'",
        "EN, 123456.5, INR, '₹1,23,456.50'",
        "EN, 1234567.5, USD, '$1,234,567.50'",
        "EN, 25, CHF, CHF_25.00",
        "EN, 25, CAD, CA$25.00",
        "EN, 2500, JPY, '¥2,500'",
        "EN, 2.5, KWD, KWD_2.500",
        "EN, 0, EUR, €0.00",
        "EN, -5, EUR, -€5.00",
        "EN, -0.001, EUR, €0.00",
        "EN, 0.005, EUR, €0.01",
        "EN, 999.999, EUR, '€1,000.00'",
        "ES, 25, EUR, '25,00_€'",
        "ES, 1234.5, EUR, '1234,50_€'",
        "ES, 12345.5, EUR, '12.345,50_€'",
        "ES, 1234.5, MXN, '$1,234.50'",
        "ES, 25000, CLP, '$25.000'",
        "ES, 25000, COP, '$_25.000'",
        "ES, 25000.5, COP, '$_25.000,50'",
        "ES, 1234.5, ARS, '$_1.234,50'",
        "ES, 25, USD, US$25.00",
        "ES, 25, PEN, S/_25.00",
        "PT, 1234.5, BRL, 'R$_1.234,50'",
        "PT, 25, EUR, '25,00_€'",
        "PT, 25, USD, 'US$_25,00'",
        "FR, 1234.5, EUR, '1~234,50_€'",
        "FR, 25, CHF, 25.00_CHF",
        "FR, 25, CAD, '25,00_$CA'",
        "FR, 25000, XOF, '25~000_F CFA'",
        "DE, 1234.5, EUR, '1.234,50_€'",
        "DE, 1234.5, CHF, CHF_1’234.50",
        "DE, 25, USD, '25,00_$'",
        "HI, 123456.5, INR, '₹1,23,456.50'",
        "HI, 12345678, INR, '₹1,23,45,678.00'",
        "AR, 1234.5, SAR, '\u20671,234.50_ر.س\u2069'",
        "AR, 1234.5, MAD, '\u20671.234,50_د.م\u2069'",
        "AR, 25, EUR, \u206625.00_€\u2069",
        "EN, 25, ZZZ, ZZZ_25.00"
    })
    void money_is_written_as_the_language_and_the_currency_do(
            Language language, String amount, String currency, String written) {
        var text = new Amounts(language).money(Money.of(amount, currency));

        assertThat(text).isEqualTo(written.replace('_', '\u00a0').replace('~', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, '1,234'",
        "ES, 1234",
        "PT, 1.234",
        "FR, 1~234",
        "DE, 1.234",
        "HI, '1,234'",
        "AR, '1,234'"
    })
    void a_number_has_its_thousands_apart(Language language, String written) {
        assertThat(new Amounts(language).number(1234)).isEqualTo(written.replace('~', '\u202f'));
        assertThat(new Amounts(language).number(-7)).isEqualTo("-7");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 3 October 2026", "ES, 3 de octubre de 2026", "PT, 3 de outubro de 2026",
        "FR, 3 octobre 2026", "DE, 3. Oktober 2026", "HI, 3 अक्टूबर 2026",
        "AR, \u20683 أكتوبر 2026\u2069"
    })
    void a_date_is_in_words(Language language, String written) {
        assertThat(new Amounts(language).date(LocalDate.of(2026, 10, 3))).isEqualTo(written);
    }

    @Test
    void the_first_of_a_month_is_premier_in_french() {
        var amounts = new Amounts(Language.FR);

        assertThat(amounts.date(LocalDate.of(2026, 5, 1))).isEqualTo("1er mai 2026");
    }

    @Test
    void a_day_is_the_day_it_was_where_the_store_is() {
        var late = Instant.parse("2026-10-03T23:30:00Z");
        var amounts = new Amounts(Language.EN);

        assertThat(amounts.date(late, ZoneId.of("Europe/Paris"))).isEqualTo("4 October 2026");
        assertThat(amounts.date(late, ZoneId.of("America/Lima"))).isEqualTo("3 October 2026");
    }

    /** Our own table, so that a native image needs no locale data; the JDK's is the witness. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_months_are_named_as_the_jdk_names_them(Language language) {
        for (var month : Month.values()) {
            assertThat(Months.name(language, month))
                    .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.of(language.tag())));
        }
    }

    @Test
    void foreign_text_finds_its_own_direction_inside_arabic_only() {
        var arabic = new Amounts(Language.AR);

        assertThat(arabic.isolate("Linen House")).isEqualTo("\u2068Linen House\u2069");
        assertThat(arabic.isolate(arabic.isolate("x"))).isEqualTo("\u2068x\u2069");
        assertThat(arabic.isolate("https://linen-house.example")).startsWith("https");
        assertThat(new Amounts(Language.EN).isolate("Linen House")).isEqualTo("Linen House");
    }
}
