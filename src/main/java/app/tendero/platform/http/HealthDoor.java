package app.tendero.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Says to a monitor how we are. Without Redis we are slower and still sell: degraded, 200. Without
 * PostgreSQL nothing can be kept: unhealthy, 503. Why is in the log, not in the answer.
 *
 * <p>Kubernetes asks elsewhere: {@code /health/live} depends on nothing, {@code /health/ready} on
 * PostgreSQL.
 */
@Path("/health")
@Tag(name = "Monitors")
class HealthDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Pool database;
    private final Optional<ReactiveRedisDataSource> redis;

    HealthDoor(
            Pool database,
            Instance<ReactiveRedisDataSource> redis,
            @ConfigProperty(name = "quarkus.redis.hosts") Optional<String> hosts) {
        this.database = database;
        this.redis = hosts.filter(host -> !host.isBlank()).map(host -> redis.get());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "healthy, degraded (only Redis is away) or unhealthy (503)")
    public Uni<RestResponse<Health>> health() {
        return Uni.combine()
                .all()
                .unis(databaseState(), redisState())
                .with(Checks::new)
                .map(HealthDoor::answer);
    }

    private Uni<State> databaseState() {
        return stateOf(database.query("SELECT 1").execute());
    }

    private Uni<State> redisState() {
        return redis.isPresent()
                ? stateOf(redis.get().execute("PING"))
                : Uni.createFrom().item(State.off);
    }

    private static Uni<State> stateOf(Uni<?> question) {
        return question.replaceWith(State.up)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(State.down);
    }

    private static RestResponse<Health> answer(Checks checks) {
        var status = checks.status();
        var fresh = new CacheControl();
        fresh.setNoStore(true);
        return ResponseBuilder.create(
                        status == Status.unhealthy
                                ? RestResponse.Status.SERVICE_UNAVAILABLE
                                : RestResponse.Status.OK,
                        new Health(status, Clock.systemUTC().instant(), checks))
                .header(HttpHeaders.CACHE_CONTROL, fresh)
                .build();
    }

    /** Named as they are written in the answer. */
    enum Status {
        healthy,
        degraded,
        unhealthy
    }

    /** Named as they are written in the answer; {@code off} is a Redis that nobody configured. */
    enum State {
        up,
        down,
        off
    }

    @RegisterForReflection
    record Health(Status status, Instant timestamp, Checks checks) {}

    @RegisterForReflection
    record Checks(@JsonProperty("database") State database, @JsonProperty("redis") State redis) {

        private Status status() {
            if (database != State.up) {
                return Status.unhealthy;
            }
            return redis == State.down ? Status.degraded : Status.healthy;
        }
    }
}
