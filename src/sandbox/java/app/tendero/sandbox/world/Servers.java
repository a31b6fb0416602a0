package app.tendero.sandbox.world;

import app.tendero.sandbox.embedded.EmbeddedServer;
import app.tendero.sandbox.embedded.EmbeddedServers;
import app.tendero.sandbox.faults.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** PostgreSQL and Redis of a world, and the lines to them if those can be made to fail. */
public final class Servers implements AutoCloseable {

    private final EmbeddedServers embedded = EmbeddedServers.forTests();
    private final Optional<Wire> postgresWire;
    private final Optional<Wire> redisWire;

    Servers(boolean fragile) {
        postgresWire = fragile ? Optional.of(Wire.to(embedded.postgresPort())) : Optional.empty();
        redisWire = fragile ? Optional.of(Wire.to(embedded.redisPort())) : Optional.empty();
    }

    public EmbeddedServer postgres() {
        return embedded.postgres();
    }

    public EmbeddedServer redis() {
        return embedded.redis();
    }

    /** The line between the service and PostgreSQL; only in a fragile world. */
    public Wire postgresWire() {
        return postgresWire.orElseThrow();
    }

    /** The line between the service and Redis; only in a fragile world. */
    public Wire redisWire() {
        return redisWire.orElseThrow();
    }

    /** A connection of an administrator, past the line of the service. */
    public Connection administrator() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("sslmode", "disable");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        login.setProperty("ApplicationName", "administrator");
        var url = "jdbc:postgresql://127.0.0.1:" + embedded.postgresPort() + "/postgres";
        return Objects.requireNonNull(new org.postgresql.Driver().connect(url, login));
    }

    public int redisPort() {
        return embedded.redisPort();
    }

    String databaseUrl() {
        return embedded.databaseUrl();
    }

    String databaseUrlOfTheService() {
        return postgresWire
                .map(wire -> embedded.databaseUrl(wire.port()))
                .orElseGet(embedded::databaseUrl);
    }

    String redisUrlOfTheService() {
        return redisWire
                .map(wire -> "redis://127.0.0.1:" + wire.port())
                .orElseGet(embedded::redisUrl);
    }

    Optional<ProcessHandle> databaseProcess() {
        var mine = Long.toString(ProcessHandle.current().pid());
        var lock = Path.of("target", "embedded", mine, "postgres", "postmaster.pid");
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst().strip()));
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        postgresWire.ifPresent(Wire::close);
        redisWire.ifPresent(Wire::close);
    }
}
