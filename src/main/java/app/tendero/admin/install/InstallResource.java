package app.tendero.admin.install;

import app.tendero.access.Caller;
import app.tendero.admin.install.CodeGrant.Begun;
import app.tendero.kernel.ShopDomain;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The doors of an install from outside Shopify's admin, for browsers and for software. */
@Path("/")
@Tag(name = "Install")
class InstallResource {

    /** Browsers take it only over TLS, for this host alone. */
    private static final String COOKIE = "__Host-tendero-install";

    private static final String CALLBACK = "/shopify/callback";
    private static final String API_CALLBACK = "/api/v1/auth/oauth/callback";
    private static final String EXAMPLE =
            "{\"shop\": \"linen-house.myshopify.com\", \"code\": \"…\", \"state\": \"…\"}";

    private final CodeGrant grant;
    private final JsonBodies bodies;

    InstallResource(CodeGrant grant, JsonBodies bodies) {
        this.grant = grant;
        this.bodies = bodies;
    }

    @RegisterForReflection
    record Authorize(@JsonProperty("auth_url") String authUrl) {}

    @RegisterForReflection
    record InstalledStore(
            long id, @JsonProperty("store_domain") String domain, String name, boolean enabled) {}

    @GET
    @Path("/shopify/install")
    @Operation(summary = "Send a merchant to Shopify's consent page: ?shop=x.myshopify.com")
    public RestResponse<Void> install(@Context ContainerRequestContext request) {
        var begun = grant.begin(grant.shopOf(query(request)), CALLBACK);
        return ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
                .location(begun.consent())
                .header(HttpHeaders.SET_COOKIE, cookie(begun))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path(CALLBACK)
    @Operation(summary = "Where Shopify sends the merchant back to")
    public Uni<RestResponse<Void>> callback(
            @Context ContainerRequestContext request, @RestCookie(COOKIE) @Nullable String state) {
        return grant.finish(query(request), state).map(this::goOn);
    }

    @GET
    @Path("/api/v1/auth/oauth/authorize")
    @Operation(summary = "The address of Shopify's consent page for a shop")
    public RestResponse<Authorize> authorize(@Context ContainerRequestContext request) {
        Caller.of(request).mustBeOperator();
        var begun = grant.begin(grant.shopOf(query(request)), API_CALLBACK);
        return ResponseBuilder.ok(new Authorize(begun.consent().toString()))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.SET_COOKIE, cookie(begun))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path(API_CALLBACK)
    @Operation(summary = "Where Shopify sends a merchant back to who began with authorize")
    public Uni<RestResponse<Void>> apiCallback(
            @Context ContainerRequestContext request, @RestCookie(COOKIE) @Nullable String state) {
        return grant.finish(query(request), state).map(this::goOn);
    }

    @POST
    @Path(API_CALLBACK)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The same for an operator's software that took the merchant back itself")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "code", value = EXAMPLE)))
    public Uni<InstalledStore> apiCallback(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        Caller.of(request).mustBeOperator();
        var fields = JsonFields.of(bodies.object(body));
        var shop = fields.parsed("shop", 255, ShopDomain::parse, "a shop.myshopify.com domain");
        var code = fields.secret("code");
        var state = fields.secret("state");
        for (var name : List.of("shop", "code", "state")) {
            if (!fields.has(name)) {
                fields.wrong(name, "required");
            }
        }
        if (!fields.errors().isEmpty() || shop.isEmpty() || code.isEmpty() || state.isEmpty()) {
            throw new ProblemException(Problem.invalid(fields.errors()));
        }
        return grant.finish(shop.get(), code.get().reveal(), state.get().reveal())
                .map(InstallResource::shown);
    }

    private RestResponse<Void> goOn(Store store) {
        return ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
                .location(grant.app(store))
                .header(HttpHeaders.SET_COOKIE, COOKIE + "=; Path=/; Secure; HttpOnly; Max-Age=0")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static InstalledStore shown(Store store) {
        return new InstalledStore(
                store.id().value(), store.domain().value(), store.name(), store.enabled());
    }

    private static String cookie(Begun begun) {
        return "%s=%s; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=%d"
                .formatted(COOKIE, begun.state(), InstallState.LIFE.toSeconds());
    }

    /** As it came over the line: what is decoded and encoded again has another signature. */
    private static @Nullable String query(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        return asked.getRawQuery();
    }
}
