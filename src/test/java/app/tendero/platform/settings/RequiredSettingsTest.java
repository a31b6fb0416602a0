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

    private static List<String> complaints(Map<String, String> environment) {
        return RequiredSettings.complaints(name -> Optional.ofNullable(environment.get(name)));
    }
}
