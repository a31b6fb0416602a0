package app.tendero.platform.settings;

import app.tendero.platform.Secret;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where PostgreSQL listens and who we are there, as one address: {@code
 * postgresql://user:password@host:port/database?sslmode=…}.
 *
 * <p>The two drivers, the reactive one and Flyway's, read the same address differently; {@link
 * #settings()} says it to each in its own words. Parameters that only one of them understands are
 * left out: the reactive driver would hand them to the server, which refuses the connection.
 *
 * @param address {@code host:port}, an IPv6 host in brackets
 * @param database percent-encoded, as in the address
 * @param sslMode one of PostgreSQL's six; {@code prefer} where the address has none, as in libpq
 * @param rootCertificate path of a PEM file; empty when the address has none
 * @param options {@code options} and {@code application_name} of the address, decoded
 */
record DatabaseUrl(
        String address,
        String database,
        String user,
        Secret password,
        String sslMode,
        String rootCertificate,
        Map<String, String> options) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "postgres(?:ql)?://(?<login>.*)@(?<host>[^@/:\\[\\]]+|\\[[0-9A-Fa-f:.]+])"
                            + "(?::(?<port>\\d{1,5}))?/(?<database>[^/?@]+)(?:\\?(?<query>.*))?");

    /**
     * Reads the address.
     *
     * @throws IllegalArgumentException when it is none; the message never holds the address, which
     *     holds the password
     */
    static DatabaseUrl parse(String text) {
        var parts = SHAPE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "DATABASE_URL must look like"
                            + " postgresql://user:password@host:5432/database?sslmode=require");
        }
        var login = parts.group("login");
        var colon = login.indexOf(':');
        var port = parts.group("port");
        var query = query(parts.group("query") == null ? "" : parts.group("query"));
        var url =
                new DatabaseUrl(
                        parts.group("host") + ":" + (port == null ? "5432" : port),
                        parts.group("database"),
                        decode(colon < 0 ? login : login.substring(0, colon)),
                        new Secret(colon < 0 ? "" : decode(login.substring(colon + 1))),
                        query.getOrDefault("sslmode", "prefer"),
                        query.getOrDefault("sslrootcert", ""),
                        only(query, "options", "application_name"));
        url.checkEncryption();
        return url;
    }

    /** The settings of Quarkus that this address stands for. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.datasource.reactive.url", reactiveUrl());
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl());
        settings.put("quarkus.datasource.username", user);
        settings.put("quarkus.datasource.password", password.reveal());
        if (verified()) {
            settings.put("quarkus.datasource.reactive.trust-certificate-pem", "true");
            settings.put(
                    "quarkus.datasource.reactive.trust-certificate-pem.certs", rootCertificate);
            if (sslMode.equals("verify-full")) {
                settings.put(
                        "quarkus.datasource.reactive.hostname-verification-algorithm", "HTTPS");
            }
        } else {
            // Encrypted, but to whomever answers: that is what these modes mean in PostgreSQL.
            settings.put("quarkus.datasource.reactive.trust-all", "true");
        }
        return settings;
    }

    private String reactiveUrl() {
        return "postgresql://"
                + address
                + "/"
                + database
                + "?sslmode="
                + sslMode
                + encoded(options);
    }

    private String jdbcUrl() {
        var ours = new LinkedHashMap<String, String>();
        options.forEach(
                (name, value) ->
                        ours.put(
                                name.equals("application_name") ? "ApplicationName" : name, value));
        if (verified()) {
            ours.put("sslrootcert", rootCertificate);
        }
        return "jdbc:postgresql://"
                + address
                + "/"
                + database
                + "?sslmode="
                + sslMode
                + encoded(ours);
    }

    private boolean verified() {
        return sslMode.startsWith("verify-");
    }

    private void checkEncryption() {
        switch (sslMode) {
            case "disable", "allow", "prefer", "require" -> {}
            case "verify-ca", "verify-full" -> {
                if (rootCertificate.isEmpty()) {
                    throw new IllegalArgumentException(
                            "DATABASE_URL with sslmode=%s needs sslrootcert=/path/of/ca.pem"
                                    .formatted(sslMode));
                }
            }
            default ->
                    throw new IllegalArgumentException(
                            "sslmode of DATABASE_URL must be disable, allow, prefer, require,"
                                    + " verify-ca or verify-full");
        }
    }

    private static Map<String, String> query(String text) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static Map<String, String> only(Map<String, String> all, String... names) {
        var chosen = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = all.get(name);
            if (value != null) {
                chosen.put(name, value);
            }
        }
        return chosen;
    }

    private static String encoded(Map<String, String> parameters) {
        var text = new StringBuilder();
        parameters.forEach(
                (name, value) -> text.append('&').append(name).append('=').append(encode(value)));
        return text.toString();
    }

    /** A plus sign is a plus sign here: this is the user part of an address, not a form. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "DATABASE_URL has a % that is not followed by two hexadecimal digits:"
                            + " write % itself as %25");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
