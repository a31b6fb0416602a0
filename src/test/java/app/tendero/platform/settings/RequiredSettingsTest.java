package app.tendero.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequiredSettingsTest {

    private static final String DATABASE = "postgresql://tendero:hush@db/shop";

    @Test
    void a_database_and_a_key_are_enough() {
        assertThat(complaints(Map.of("DATABASE_URL", DATABASE, "ENCRYPTION_KEYS", "k1:…")))
                .isEmpty();
        assertThat(complaints(Map.of("DATABASE_URL", DATABASE, "ENCRYPTION_SECRET", "…")))
                .isEmpty();
    }

    @Test
    void whatever_is_missing_is_named_in_one_line() {
        var complaints = complaints(Map.of());

        assertThat(complaints).hasSize(2).noneMatch(line -> line.contains("\n"));
        assertThat(complaints.get(0)).startsWith("DATABASE_URL is missing.");
        assertThat(complaints.get(1)).startsWith("ENCRYPTION_KEYS is missing.");
    }

    @Test
    void whatever_is_wrong_is_named_without_its_secrets() {
        var complaints =
                complaints(
                        Map.of(
                                "DATABASE_URL",
                                "mysql://tendero:hush@db/shop",
                                "REDIS_URL",
                                "hush",
                                "ENCRYPTION_KEYS",
                                "k1:…"));

        assertThat(complaints).hasSize(2).noneMatch(line -> line.contains("hush"));
        assertThat(complaints.get(0)).startsWith("DATABASE_URL must look like");
        assertThat(complaints.get(1)).startsWith("REDIS_URL must look like");
    }

    @Test
    void a_build_that_brings_its_own_servers_needs_no_address() {
        var environment =
                Map.of("DATABASE_URL", "embedded", "REDIS_URL", "embedded", "ENCRYPTION_KEYS", "k");

        assertThat(complaints(environment)).isEmpty();
        assertThat(ConnectionSettings.database("embedded")).isEmpty();
        assertThat(RedisUrl.settings(name -> Optional.ofNullable(environment.get(name)))).isEmpty();
    }

    @Test
    void an_address_is_one_that_others_can_follow() {
        for (var name : List.of("PUBLIC_URL", "REDIRECT_URI")) {
            assertThat(with(name, "https://shop.example")).isEmpty();
            assertThat(with(name, "http://localhost:8080/callback")).isEmpty();
            for (var wrong : List.of("shop.example", "ftp://shop.example", "https://", "::")) {
                assertThat(with(name, wrong)).singleElement().asString().startsWith(name);
            }
        }
    }

    @Test
    void a_dedup_key_must_outlive_the_last_repetition() {
        for (var name : List.of("INBOX_RETENTION_DAYS", "OUTBOX_RETENTION_DAYS")) {
            assertThat(with(name, "8")).isEmpty();
            assertThat(with(name, "3650")).isEmpty();
            for (var wrong : List.of("7", "0", "-30", "30d", "3651", "99999999999", "1.5")) {
                assertThat(with(name, wrong))
                        .singleElement()
                        .asString()
                        .startsWith(name + " must be a whole number of days from 8 to 3650")
                        .contains("Meta repeats");
            }
        }
        assertThat(with("REJECTED_RETENTION_DAYS", "1")).isEmpty();
        assertThat(with("REJECTED_RETENTION_DAYS", "0")).hasSize(1);
    }

    private static List<String> with(String name, String value) {
        return complaints(Map.of("DATABASE_URL", DATABASE, "ENCRYPTION_KEYS", "k1:…", name, value));
    }

    private static List<String> complaints(Map<String, String> environment) {
        return RequiredSettings.complaints(name -> Optional.ofNullable(environment.get(name)));
    }
}
