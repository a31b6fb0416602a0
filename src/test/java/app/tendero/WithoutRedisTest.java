package app.tendero;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutRedisTest.NoRedis.class)
class WithoutRedisTest {

    @ConfigProperty(name = "quarkus.redis.hosts")
    Optional<String> redis;

    @Test
    void the_service_starts_and_is_ready_without_a_redis() {
        assertThat(redis).isEmpty();

        given().get("/health/ready").then().statusCode(200);
    }

    /** As a deployment with {@code REDIS_URL=none}. */
    public static class NoRedis implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("REDIS_URL", "none");
        }
    }
}
