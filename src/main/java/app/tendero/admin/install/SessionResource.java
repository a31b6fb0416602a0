package app.tendero.admin.install;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Merchants;
import app.tendero.access.SessionTokens;
import app.tendero.access.SessionTokens.Session;
import app.tendero.admin.install.Arrivals.Arrived;
import app.tendero.platform.Secret;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The page's first call. A shop that is new, that left, or whose token died is let in with the
 * session token, so this door checks it itself: the gate knows stores that are installed only.
 */
@Path("/admin/api/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class SessionResource {

    private static final String BEARER = "Bearer ";

    private final SessionTokens sessions;
    private final Merchants merchants;
    private final Arrivals arrivals;
    private final Names names;
    private final String version;

    SessionResource(
            SessionTokens sessions,
            Merchants merchants,
            Arrivals arrivals,
            Names names,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "")
                    String version) {
        this.sessions = sessions;
        this.merchants = merchants;
        this.arrivals = arrivals;
        this.names = names;
        this.version = version;
    }

    /**
     * Who is there.
     *
     * @param user Shopify's number of the person
     * @param version of the service
     * @param locale the language the admin is shown in
     */
    @RegisterForReflection
    record Opened(Shop store, String user, String role, String version, String locale) {}

    @RegisterForReflection
    record Shop(long id, String domain, String name) {}

    @POST
    @Operation(summary = "Open the page: installs the store when it is new, or came back")
    public Uni<Opened> open(
            @RestHeader(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @RestQuery @Nullable String locale) {
        var token = token(authorization);
        var session = token.flatMap(sessions::verify).orElseThrow(SessionTokens::refused);
        return arrivals.opened(session.shop(), new Secret(token.orElseThrow()))
                .map(SessionResource::storeOf)
                .chain(
                        store ->
                                person(session)
                                        .call(
                                                person ->
                                                        names.learn(
                                                                session.shop(),
                                                                person,
                                                                new Secret(token.orElseThrow())))
                                        .map(person -> opened(store, person, language(locale))));
    }

    private Uni<Merchant> person(Session session) {
        return merchants
                .find(session.shop(), session.user())
                .map(found -> found.orElseThrow(SessionTokens::refused));
    }

    private Opened opened(Store store, Merchant person, String locale) {
        return new Opened(
                new Shop(store.id().value(), store.domain().value(), store.name()),
                person.user(),
                person.role().word(),
                version,
                locale);
    }

    private static Store storeOf(Arrived arrived) {
        return switch (arrived) {
            case Arrived.In(var store) -> store;
            case Arrived.Refused refused -> throw SessionTokens.refused();
            case Arrived.Later later ->
                    throw new ProblemException(
                            Problem.unavailable(
                                    "Shopify cannot be asked just now. Open the app again in a"
                                            + " moment."),
                            Map.of(HttpHeaders.RETRY_AFTER, "5"));
        };
    }

    private static Optional<String> token(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static String language(@Nullable String locale) {
        return locale != null && locale.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")
                ? locale
                : "en";
    }
}
