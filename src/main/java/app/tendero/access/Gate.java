package app.tendero.access;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Caller.OfStore;
import app.tendero.access.Caller.Operator;
import app.tendero.platform.RateLimits;
import app.tendero.platform.RateLimits.Verdict;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Stands before every JSON door: says who is calling, counts the call, and sends strangers away. A
 * new door under {@code /api} is guarded before anybody thinks of it.
 */
class Gate {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String VERDICT = "tendero.verdict";

    /** Doors under {@code /api} that are somebody else's: Meta's own, and one that says "alive". */
    private static final Set<String> UNGUARDED = Set.of("/api/whatsapp/webhook");

    private static final Set<String> OPEN =
            Set.of("/api/whatsapp/health", "/api/v1/auth/oauth/callback", "/admin/api/session");

    private static final String ADMIN = "/admin/api/";

    /** Doors of earlier days that are the admin page's as well. */
    private static final Set<String> OLD_ADMIN = Set.of("/shopify/configure", "/bot-config");

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Callers callers;
    private final RateLimits limits;
    private final AccessConfig config;

    Gate(Callers callers, RateLimits limits, AccessConfig config) {
        this.callers = callers;
        this.limits = limits;
        this.config = config;
    }

    @ServerRequestFilter(preMatching = true)
    Uni<Response> enter(ContainerRequestContext request, HttpServerRequest connection) {
        var path = path(request);
        if (!isOurs(path)) {
            return Uni.createFrom().nullItem();
        }
        return caller(request, path)
                .chain(caller -> count(caller, connection, request).replaceWith(caller))
                .invoke(caller -> admit(caller, path, request))
                .replaceWith(Optional.<Response>empty())
                .map(nothing -> nothing.orElse(null));
    }

    /** The merchant's page comes with a session token; elsewhere a key does as well. */
    private Uni<Optional<Caller>> caller(ContainerRequestContext request, String path) {
        var token = sessionToken(request);
        if (token.isPresent()) {
            return callers.person(token.get());
        }
        return isAdmin(path)
                ? Uni.createFrom().item(Optional.empty())
                : callers.find(
                        request.getHeaderString(HttpHeaders.AUTHORIZATION),
                        request.getHeaderString("X-Api-Key"));
    }

    private static Optional<String> sessionToken(ContainerRequestContext request) {
        return Callers.bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(SessionTokens::looksLikeOne);
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(VERDICT) instanceof Verdict verdict) {
            var headers = response.getHeaders();
            headers.putSingle("X-RateLimit-Limit", verdict.limit());
            headers.putSingle("X-RateLimit-Remaining", verdict.remaining());
            headers.putSingle("X-RateLimit-Reset", verdict.resets().getEpochSecond());
        }
    }

    private Uni<Verdict> count(
            Optional<Caller> caller,
            HttpServerRequest connection,
            ContainerRequestContext request) {
        var limit = caller.isPresent() ? config.callsPerMinute() : config.callsPerMinute() / 10;
        var key = caller.isPresent() ? keyOf(caller.get()) : strangersKey(connection, request);
        return limits.take(key, Math.max(1, limit), WINDOW)
                .invoke(verdict -> request.setProperty(VERDICT, verdict))
                .invoke(Gate::refuseIfTooMany);
    }

    private static void refuseIfTooMany(Verdict verdict) {
        if (!verdict.allowed()) {
            var wait = Duration.between(Clock.systemUTC().instant(), verdict.resets()).toSeconds();
            var seconds = Long.toString(Math.max(1, wait + 1));
            throw new ProblemException(
                    Problem.tooMany("Wait " + seconds + " seconds, then go on more slowly."),
                    Map.of(HttpHeaders.RETRY_AFTER, seconds));
        }
    }

    private void admit(Optional<Caller> caller, String path, ContainerRequestContext request) {
        if (caller.isPresent()) {
            refuseToChange(caller.get(), request.getMethod());
            request.setProperty(Caller.class.getName(), caller.get());
        } else if (!OPEN.contains(path)) {
            throw stranger(path, sessionToken(request).isPresent());
        }
    }

    private static void refuseToChange(Caller caller, String method) {
        if (caller instanceof Operator(var mayChange) && !mayChange && !READS.contains(method)) {
            throw new ProblemException(Problem.forbidden("This key only reads."));
        }
    }

    private ProblemException stranger(String path, boolean withToken) {
        if (withToken || isAdmin(path)) {
            return SessionTokens.refused();
        }
        return callers.isOpen()
                ? new ProblemException(
                        Problem.unauthorized(
                                "Send Authorization: Bearer <key>, or X-Api-Key: <key>."),
                        Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"))
                : new ProblemException(Problem.notFound("There is nothing at this address."));
    }

    /**
     * Strangers are counted by address: what they do must not use up a caller's share. A shop that
     * is about to be installed is known by its token.
     */
    private String strangersKey(HttpServerRequest connection, ContainerRequestContext request) {
        var address = connection.remoteAddress();
        return sessionToken(request)
                .flatMap(callers::shop)
                .map(shop -> "api:shop:" + shop)
                .orElse("api:stranger:" + (address == null ? "?" : address.hostAddress()));
    }

    private static String keyOf(Caller caller) {
        return switch (caller) {
            case Operator operator -> "api:operator";
            case OfStore(var store) -> "api:store:" + store;
            case Merchant merchant -> "api:merchant:" + merchant.store();
        };
    }

    private static boolean isAdmin(String path) {
        return path.startsWith(ADMIN) || OLD_ADMIN.contains(path);
    }

    private static boolean isOurs(String path) {
        var guarded = path.startsWith("/api/") || isAdmin(path);
        return guarded && !UNGUARDED.contains(path);
    }

    private static String path(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }
}
