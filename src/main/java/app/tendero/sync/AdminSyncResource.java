package app.tendero.sync;

import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.StoreCall;
import app.tendero.sync.SyncDesk.Board;
import app.tendero.sync.SyncDesk.RunList;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page's door to keeping the merchant's own store in step. */
@Path("/admin/api/sync")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sync", description = "Keep products, stock, orders and customers in step")
class AdminSyncResource {

    private final SyncDesk desk;
    private final JsonBodies bodies;

    AdminSyncResource(SyncDesk desk, JsonBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @GET
    @Operation(summary = "How the store stands: for each kind its last run, its next one")
    public Uni<Board> board(@Context ContainerRequestContext request) {
        return StoreCall.ofMerchant(request, Role.MANAGER).chain(call -> desk.board(call.store()));
    }

    @GET
    @Path("/logs")
    @Operation(summary = "List the store's runs, newest first; filter by type and status")
    public Uni<RunList> logs(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return StoreCall.ofMerchant(request, Role.MANAGER)
                .chain(call -> desk.list(Optional.of(call.store()), type, status, limit, cursor));
    }

    @POST
    @Path("/{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a run; 202 with it, 409 while another sort is under way")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "retry",
                                            value = "{\"retry_failed\": true}")))
    public Uni<RestResponse<RunView>> begin(
            @Context ContainerRequestContext request,
            @RestPath String type,
            byte @Nullable [] body) {
        return StoreCall.ofMerchant(request, Role.MANAGER).chain(call -> begin(call, type, body));
    }

    private Uni<RestResponse<RunView>> begin(StoreCall call, String type, byte @Nullable [] body) {
        var source = desk.source(type);
        var fields = JsonFields.of(bodies.object(body));
        var wanted = desk.wanted(fields, call.caller());
        fields.mustBeGood();
        return desk.begin(call.store(), call.caller(), source, wanted);
    }

    @POST
    @Path("/runs/{run}/cancel")
    @Operation(summary = "Call a run off; what it wrote stays")
    public Uni<RunView> cancel(@Context ContainerRequestContext request, @RestPath String run) {
        return StoreCall.ofMerchant(request, Role.MANAGER)
                .chain(call -> desk.cancel(call.store(), call.caller(), run));
    }

    @PUT
    @Path("/{type}/interval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Look at one kind of thing more or less often; 0 minutes is as usual")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(name = "hourly", value = "{\"minutes\": 60}")))
    public Uni<Board> every(
            @Context ContainerRequestContext request,
            @RestPath String type,
            byte @Nullable [] body) {
        return StoreCall.ofMerchant(request, Role.MANAGER)
                .chain(
                        call ->
                                desk.every(
                                        call.store(),
                                        call.caller(),
                                        desk.source(type),
                                        JsonFields.of(bodies.object(body))));
    }
}
