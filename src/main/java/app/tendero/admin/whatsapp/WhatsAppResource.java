package app.tendero.admin.whatsapp;

import app.tendero.access.Caller;
import app.tendero.kernel.StoreId;
import app.tendero.store.NumberState;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operator's doors to a store's WhatsApp numbers. */
@Path("/api/v1/stores/{store}/whatsapp")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "WhatsApp", description = "Connect a store's numbers, pause, check, disconnect them")
class WhatsAppResource {

    private final Connections connections;
    private final VisibleStores visible;

    WhatsAppResource(Connections connections, VisibleStores visible) {
        this.connections = connections;
        this.visible = visible;
    }

    @GET
    @Operation(summary = "Show how a store is connected; of secrets only whether they are set")
    public Uni<WhatsAppView> show(
            @Context ContainerRequestContext request, @RestPath String store) {
        return store(request, store).chain(connections::show);
    }

    @POST
    @Path("/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Connect a number by its credentials, after Meta was asked about them")
    public Uni<RestResponse<NumberState>> connect(
            @Context ContainerRequestContext request,
            @RestPath String store,
            byte @Nullable [] body) {
        return store(request, store)
                .chain(id -> connections.connect(id, Caller.of(request), body))
                .map(state -> RestResponse.status(RestResponse.Status.CREATED, state));
    }

    @PUT
    @Path("/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put the numbers in order: messages we start leave from the first")
    public Uni<WhatsAppView> order(
            @Context ContainerRequestContext request,
            @RestPath String store,
            byte @Nullable [] body) {
        return store(request, store).chain(id -> connections.order(id, Caller.of(request), body));
    }

    @PUT
    @Path("/numbers/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a number's credentials; what is left out stays")
    public Uni<NumberState> change(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String number,
            byte @Nullable [] body) {
        return store(request, store)
                .chain(id -> connections.change(id, Caller.of(request), number, body));
    }

    @POST
    @Path("/numbers/{number}/pause")
    @Operation(summary = "Keep what arrives at a number, and say nothing")
    public Uni<NumberState> pause(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String number) {
        return store(request, store)
                .chain(id -> connections.pause(id, Caller.of(request), number, true));
    }

    @POST
    @Path("/numbers/{number}/go-on")
    @Operation(summary = "Let a paused number answer again")
    public Uni<NumberState> goOn(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String number) {
        return store(request, store)
                .chain(id -> connections.pause(id, Caller.of(request), number, false));
    }

    @DELETE
    @Path("/numbers/{number}")
    @Operation(summary = "Disconnect a number: its secrets are forgotten, its history stays")
    public Uni<Gone> disconnect(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String number) {
        return store(request, store)
                .chain(id -> connections.disconnect(id, Caller.of(request), number));
    }

    private Uni<StoreId> store(ContainerRequestContext request, String store) {
        return visible.require(Caller.of(request), store);
    }
}
