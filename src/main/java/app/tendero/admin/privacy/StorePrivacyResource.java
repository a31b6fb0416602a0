package app.tendero.admin.privacy;

import app.tendero.access.Caller;
import app.tendero.admin.privacy.PrivacyDesk.Found;
import app.tendero.admin.privacy.PrivacyDesk.RequestList;
import app.tendero.admin.privacy.PrivacyDesk.Settings;
import app.tendero.privacy.RequestKind;
import app.tendero.privacy.RequestView;
import app.tendero.store.VisibleStores;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operator's door to people's data, and that of a merchant's own software. */
@Path("/api/v1/stores/{store}/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "Find, export and erase a shopper; what was asked and done")
class StorePrivacyResource {

    private static final String RETENTION = "{\"retention_days\": 60, \"version\": 0}";

    private final PrivacyDesk desk;
    private final VisibleStores visible;

    StorePrivacyResource(PrivacyDesk desk, VisibleStores visible) {
        this.desk = desk;
        this.visible = visible;
    }

    @GET
    @Path("/requests")
    @Operation(summary = "List requests about people's data, newest first")
    public Uni<RequestList> list(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(id -> desk.list(id, limit, cursor));
    }

    @GET
    @Path("/requests/{id}")
    @Operation(summary = "Show a request: when it came, when and what was done")
    public Uni<RequestView> one(
            @Context ContainerRequestContext request, @RestPath String store, @RestPath String id) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(found -> desk.one(found, id));
    }

    @GET
    @Path("/requests/{id}/file")
    @Operation(summary = "Fetch the data file of an export")
    public Uni<RestResponse<String>> file(
            @Context ContainerRequestContext request, @RestPath String store, @RestPath String id) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(found -> desk.file(found, caller, id));
    }

    @POST
    @Path("/find")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell how much is kept of a shopper: by phone, e-mail, customer_id or bsuid")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "clues", value = CluesBody.EXAMPLE)))
    public Uni<Found> find(
            @Context ContainerRequestContext request,
            @RestPath String store,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(id -> desk.find(id, caller, body));
    }

    @POST
    @Path("/exports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gather everything about a shopper into a file; 202")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "clues", value = CluesBody.EXAMPLE)))
    public Uni<RestResponse<RequestView>> export(
            @Context ContainerRequestContext request,
            @RestPath String store,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        return visible.require(caller, store)
                .chain(id -> desk.ask(id, caller, RequestKind.EXPORT, body));
    }

    @POST
    @Path("/erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Erase a shopper for good; 202")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "clues", value = CluesBody.EXAMPLE)))
    public Uni<RestResponse<RequestView>> erase(
            @Context ContainerRequestContext request,
            @RestPath String store,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        return visible.require(caller, store)
                .chain(id -> desk.ask(id, caller, RequestKind.ERASURE, body));
    }

    @GET
    @Path("/settings")
    @Operation(summary = "How long conversations of silent shoppers are kept")
    public Uni<Settings> settings(
            @Context ContainerRequestContext request, @RestPath String store) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(id -> desk.settings(id));
    }

    @PUT
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change it: 7 to 365 days; 409 if somebody else did meanwhile")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "retention", value = RETENTION)))
    public Uni<Settings> change(
            @Context ContainerRequestContext request,
            @RestPath String store,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(id -> desk.change(id, caller, body));
    }
}
