package app.tendero.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void both_drivers_get_the_same_database_and_the_login_apart() {
        var url = "postgresql://tendero:s3cret@db.example:6543/shop?sslmode=require";

        var settings = DatabaseUrl.parse(url).settings();

        assertThat(settings)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "quarkus.datasource.reactive.url",
                                "postgresql://db.example:6543/shop?sslmode=require",
                                "quarkus.datasource.jdbc.url",
                                "jdbc:postgresql://db.example:6543/shop?sslmode=require",
                                "quarkus.datasource.username",
                                "tendero",
                                "quarkus.datasource.password",
                                "s3cret",
                                "quarkus.datasource.reactive.trust-all",
                                "true"));
    }

    @Test
    void a_password_with_signs_of_an_address_is_read_percent_encoded_or_bare() {
        var encoded = DatabaseUrl.parse("postgresql://kerry:p%40ss%2Fw%3Ard%25+%C3%A9@db/shop");
        var bare = DatabaseUrl.parse("postgresql://kerry:p@ss/w:rd+é@db/shop");

        assertThat(encoded.password().reveal()).isEqualTo("p@ss/w:rd%+é");
        assertThat(bare.password().reveal()).isEqualTo("p@ss/w:rd+é");
        assertThat(bare.address()).isEqualTo("db:5432");
    }

    @Test
    void a_user_name_may_be_encoded_and_the_password_left_out() {
        var url = DatabaseUrl.parse("postgres://linen%20house@10.0.0.7/shop");

        assertThat(url.user()).isEqualTo("linen house");
        assertThat(url.password().reveal()).isEmpty();
        assertThat(url.address()).isEqualTo("10.0.0.7:5432");
    }

    @Test
    void a_host_may_be_an_ipv6_address_or_a_name_of_compose() {
        assertThat(DatabaseUrl.parse("postgresql://u:p@[2001:db8::1]:5433/shop").address())
                .isEqualTo("[2001:db8::1]:5433");
        assertThat(DatabaseUrl.parse("postgresql://u:p@my_db:5433/shop").address())
                .isEqualTo("my_db:5433");
    }

    @Test
    void encryption_is_preferred_where_the_address_says_nothing() {
        var settings = DatabaseUrl.parse("postgresql://u:p@db/shop").settings();

        assertThat(settings)
                .containsEntry(
                        "quarkus.datasource.reactive.url",
                        "postgresql://db:5432/shop?sslmode=prefer")
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://db:5432/shop?sslmode=prefer");
    }

    @Test
    void a_verified_server_is_checked_against_the_given_root_and_by_its_name() {
        var url = "postgresql://u:p@db/shop?sslmode=verify-full&sslrootcert=/etc/ssl/our%20ca.pem";

        var settings = DatabaseUrl.parse(url).settings();

        assertThat(settings)
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://db:5432/shop?sslmode=verify-full"
                                + "&sslrootcert=%2Fetc%2Fssl%2Four%20ca.pem")
                .containsEntry("quarkus.datasource.reactive.trust-certificate-pem", "true")
                .containsEntry(
                        "quarkus.datasource.reactive.trust-certificate-pem.certs",
                        "/etc/ssl/our ca.pem")
                .containsEntry(
                        "quarkus.datasource.reactive.hostname-verification-algorithm", "HTTPS")
                .doesNotContainKey("quarkus.datasource.reactive.trust-all");
    }

    @Test
    void parameters_that_both_drivers_know_are_handed_on_and_others_left_out() {
        var url =
                "postgresql://u:p@db/shop?application_name=tendero&channel_binding=require"
                        + "&options=endpoint%3Dquiet-sea&connect_timeout=10";

        var settings = DatabaseUrl.parse(url).settings();

        assertThat(settings)
                .containsEntry(
                        "quarkus.datasource.reactive.url",
                        "postgresql://db:5432/shop?sslmode=prefer&options=endpoint%3Dquiet-sea"
                                + "&application_name=tendero")
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://db:5432/shop?sslmode=prefer"
                                + "&options=endpoint%3Dquiet-sea&ApplicationName=tendero");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://kerry:hush@db/shop",
                "jdbc:postgresql://kerry:hush@db/shop",
                "postgresql://kerry:hush@db",
                "postgresql://kerry:hush@db/",
                "postgresql://kerry:hush@/shop",
                "postgresql://db:5432/shop",
                "postgresql://kerry:hush%zz@db/shop",
                "postgresql://kerry:hush@db:port/shop",
                "postgresql://kerry:hush@db/shop?sslmode=maybe",
                "postgresql://kerry:hush@db/shop?sslmode=verify-full",
                "hush"
            })
    void what_is_no_address_is_refused_by_name_and_never_repeated(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.parse(wrong))
                .withMessageContaining("DATABASE_URL")
                .withMessageNotContaining("hush")
                .withNoCause();
    }

    @Test
    void the_password_does_not_show_in_a_log() {
        assertThat(DatabaseUrl.parse("postgresql://u:hush@db/shop").toString())
                .doesNotContain("hush");
    }
}
