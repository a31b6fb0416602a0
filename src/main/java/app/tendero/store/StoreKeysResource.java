package app.tendero.store;

import app.tendero.access.Caller;
import app.tendero.access.Role;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A store's own keys: for the merchant's software, which then sees that store alone. */
@Path("/api/v1/stores/{store}/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stores")
class StoreKeysResource {

    private final StoreKeys keys;
    private final VisibleStores visible;

    StoreKeysResource(StoreKeys keys, VisibleStores visible) {
        this.keys = keys;
        this.visible = visible;
    }

    @POST
    @Operation(summary = "Give a store a key; it is shown once")
    public Uni<RestResponse<KeyEntity.View>> give(
            @Context ContainerRequestContext request, @RestPath String store) {
        return visible.require(Caller.of(request, Role.OWNER), store)
                .chain(keys::give)
                .map(key -> RestResponse.status(RestResponse.Status.CREATED, key));
    }

    @GET
    @Operation(summary = "List a store's keys by their last four characters")
    public Uni<List<KeyEntity.View>> list(
            @Context ContainerRequestContext request, @RestPath String store) {
        return visible.require(Caller.of(request), store).chain(keys::list);
    }

    @DELETE
    @Operation(summary = "Revoke all keys of a store")
    public Uni<RestResponse<Void>> revokeAll(
            @Context ContainerRequestContext request, @RestPath String store) {
        return visible.require(Caller.of(request, Role.OWNER), store)
                .chain(id -> keys.revoke(id, Optional.empty()))
                .map(revoked -> RestResponse.noContent());
    }

    @DELETE
    @Path("/{key}")
    @Operation(summary = "Revoke one key of a store")
    public Uni<RestResponse<Void>> revoke(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String key) {
        return visible.require(Caller.of(request, Role.OWNER), store)
                .chain(id -> keys.revoke(id, Optional.of(number(key))))
                .map(revoked -> revoked > 0 ? RestResponse.noContent() : noSuchKey());
    }

    private static long number(String key) {
        return key.matches("[1-9][0-9]{0,17}") ? Long.parseLong(key) : 0;
    }

    private static RestResponse<Void> noSuchKey() {
        throw new ProblemException(Problem.notFound("There is no such key."));
    }
}
