package app.tendero.access;

import app.tendero.kernel.ShopDomain;
import app.tendero.platform.Secret;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says who is behind a session token of App Bridge: which shop, and which of its people.
 *
 * <p>One algorithm (HS256 with the app's client secret), one shape, no keys named by the token: so
 * nothing that a token says chooses how it is checked. Every claim must be there and fit; the clock
 * may be 10 seconds off. Fails closed: without the app's id or secret no token is good.
 *
 * <p>https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens
 */
@Singleton
public class SessionTokens {

    private static final Duration LEEWAY = Duration.ofSeconds(10);
    private static final Pattern USER = Pattern.compile("[0-9]{1,20}");
    private static final String SCHEME = "https://";

    private final Optional<String> app;
    private final List<Secret> secrets;
    private final Clock clock;

    @Inject
    SessionTokens(AccessConfig config) {
        this(
                config.appKey().map(String::strip).filter(key -> !key.isEmpty()),
                config.appSecrets().stream()
                        .flatMap(Collection::stream)
                        .map(String::strip)
                        .filter(secret -> !secret.isEmpty())
                        .map(Secret::new)
                        .toList(),
                Clock.systemUTC());
    }

    /**
     * @param app the app's client id; empty lets nobody in
     * @param secrets its client secrets, several while one is being replaced
     */
    SessionTokens(Optional<String> app, List<Secret> secrets, Clock clock) {
        this.app = app;
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /**
     * Who a good token speaks for.
     *
     * @param user Shopify's number of the person
     */
    public record Session(ShopDomain shop, String user) {}

    /** Whether a text has the outline of a token, good or not: so it is no key of ours. */
    static boolean looksLikeOne(String text) {
        return text.chars().filter(c -> c == '.').count() == 2 && text.startsWith("eyJ");
    }

    /** Who this token speaks for; empty for every token with anything wrong. Never throws. */
    public Optional<Session> verify(String token) {
        return CompactToken.read(token)
                .filter(read -> read.isSignedBy(secrets))
                .filter(read -> isHs256(read.header()))
                .map(CompactToken::claims)
                .filter(this::isOurs)
                .filter(this::isOfNow)
                .flatMap(SessionTokens::session);
    }

    /**
     * Headers that ask for more than a plain HS256 signature ({@code crit}, {@code jwk}, {@code
     * b64}…) are not Shopify's.
     */
    private static boolean isHs256(JsonNode header) {
        var names = header.fieldNames();
        while (names.hasNext()) {
            if (!List.of("alg", "typ").contains(names.next())) {
                return false;
            }
        }
        var type = header.path("typ");
        return "HS256".equals(header.path("alg").textValue())
                && (type.isMissingNode() || "JWT".equals(type.textValue()));
    }

    private boolean isOurs(JsonNode claims) {
        return app.isPresent() && app.get().equals(claims.path("aud").textValue());
    }

    private boolean isOfNow(JsonNode claims) {
        var now = clock.instant();
        var early = now.plus(LEEWAY).getEpochSecond();
        var late = now.minus(LEEWAY).getEpochSecond();
        return isSeconds(claims.path("exp"))
                && isSeconds(claims.path("nbf"))
                && isSeconds(claims.path("iat"))
                && claims.path("exp").longValue() > late
                && claims.path("nbf").longValue() <= early
                && claims.path("iat").longValue() <= early;
    }

    private static boolean isSeconds(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0;
    }

    private static Optional<Session> session(JsonNode claims) {
        var dest = shop(claims.path("dest"), "");
        var iss = shop(claims.path("iss"), "/admin");
        var user = Optional.ofNullable(claims.path("sub").textValue());
        return dest.isPresent() && dest.equals(iss)
                ? user.filter(text -> USER.matcher(text).matches())
                        .map(text -> new Session(dest.get(), text))
                : Optional.empty();
    }

    /** The shop of {@code https://{shop}} and nothing around it. */
    private static Optional<ShopDomain> shop(JsonNode claim, String path) {
        return Optional.ofNullable(claim.textValue())
                .filter(url -> url.startsWith(SCHEME) && url.endsWith(path))
                .filter(url -> url.length() >= SCHEME.length() + path.length())
                .map(url -> url.substring(SCHEME.length(), url.length() - path.length()))
                .flatMap(ShopDomain::parse);
    }

    /**
     * What a door answers to a token that is not good: App Bridge fetches a new one and asks again,
     * once.
     */
    public static ProblemException refused() {
        return new ProblemException(
                Problem.unauthorized("Open the app in Shopify's admin again."),
                Map.of(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer",
                        "X-Shopify-Retry-Invalid-Session-Request",
                        "1"));
    }
}
