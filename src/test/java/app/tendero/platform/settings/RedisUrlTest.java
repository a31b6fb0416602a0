package app.tendero.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisUrlTest {

    @Test
    void an_address_is_taken_as_it_is() {
        assertThat(settings(Map.of("REDIS_URL", "rediss://:hush@cache.example:6380/2")))
                .isEqualTo(Map.of("quarkus.redis.hosts", "rediss://:hush@cache.example:6380/2"));
    }

    @Test
    void host_and_port_make_an_address() {
        assertThat(settings(Map.of("REDIS_HOST", "cache", "REDIS_PORT", "6380")))
                .isEqualTo(Map.of("quarkus.redis.hosts", "redis://cache:6380"));
        assertThat(settings(Map.of("REDIS_HOST", "cache")))
                .isEqualTo(Map.of("quarkus.redis.hosts", "redis://cache:6379"));
    }

    @Test
    void the_address_goes_before_the_host() {
        assertThat(settings(Map.of("REDIS_URL", "redis://a:1", "REDIS_HOST", "b")))
                .isEqualTo(Map.of("quarkus.redis.hosts", "redis://a:1"));
    }

    @Test
    void none_and_nothing_at_all_mean_that_there_is_no_redis() {
        assertThat(settings(Map.of())).isEmpty();
        assertThat(settings(Map.of("REDIS_URL", "none"))).isEmpty();
        assertThat(settings(Map.of("REDIS_HOST", "none", "REDIS_PORT", "6379"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache:6379", "http://:hush@cache", "hush"})
    void what_is_no_address_is_refused_by_name_and_never_repeated(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("REDIS_URL", wrong)))
                .withMessageContaining("REDIS_URL")
                .withMessageNotContaining("hush");
    }

    private static Map<String, String> settings(Map<String, String> environment) {
        return RedisUrl.settings(name -> Optional.ofNullable(environment.get(name)));
    }
}
