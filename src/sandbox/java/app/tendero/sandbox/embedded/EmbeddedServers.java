package app.tendero.sandbox.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The servers this process needs and was not given: PostgreSQL without {@code DATABASE_URL}, Redis
 * without {@code REDIS_URL}. Once per process, whatever class loaders come and go in dev mode.
 */
public final class EmbeddedServers {

    private static final String POSTGRES_PORT = "tendero.embedded.postgres.port";
    private static final String REDIS_PORT = "tendero.embedded.redis.port";

    /** Opens nothing but what the sandbox keeps; a deployment without keys of its own stops. */
    private static final String KEYS = "sandbox:c2FuZGJveC1vbmx5LW5ldmVyLWluLXByb2R1Y3Rpb24=";

    private EmbeddedServers() {}

    /**
     * Starts what is missing and answers the settings that point Quarkus at it.
     *
     * @param data folder for PostgreSQL's data, kept between runs
     * @param postgresPort 0 takes a free one
     * @param redisPort 0 takes a free one
     */
    public static synchronized Map<String, String> start(
            Path data, int postgresPort, int redisPort) {
        var settings = new HashMap<String, String>();
        if (System.getenv("ENCRYPTION_KEYS") == null) {
            settings.put("tendero.keys.encryption", KEYS);
        }
        if (System.getenv("DATABASE_URL") == null) {
            settings.putAll(
                    postgres(
                            once(
                                    POSTGRES_PORT,
                                    () ->
                                            EmbeddedPostgres.start(
                                                    data.resolve("postgres"), postgresPort))));
        }
        if (System.getenv("REDIS_URL") == null && System.getenv("REDIS_HOST") == null) {
            int port = once(REDIS_PORT, () -> EmbeddedRedis.start(redisPort));
            settings.put("quarkus.redis.hosts", "redis://127.0.0.1:" + port);
        }
        return settings;
    }

    private static Map<String, String> postgres(int port) {
        var address = "postgresql://127.0.0.1:" + port + "/postgres";
        return Map.of(
                "quarkus.datasource.reactive.url",
                address,
                "quarkus.datasource.jdbc.url",
                "jdbc:" + address,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    private static int once(String property, java.util.function.IntSupplier start) {
        var known = System.getProperty(property);
        if (known != null) {
            return Integer.parseInt(known);
        }
        int port = start.getAsInt();
        System.setProperty(property, Integer.toString(port));
        return port;
    }
}
