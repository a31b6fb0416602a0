package app.tendero.admin.privacy;

import app.tendero.access.Role;
import app.tendero.admin.privacy.PrivacyDesk.Found;
import app.tendero.admin.privacy.PrivacyDesk.RequestList;
import app.tendero.admin.privacy.PrivacyDesk.Settings;
import app.tendero.privacy.RequestKind;
import app.tendero.privacy.RequestView;
import app.tendero.store.StoreCall;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What can be asked about the people of a store, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class PrivacyDoors {

    private static final String RETENTION = "{\"retention_days\": 60, \"version\": 0}";

    private final PrivacyDesk desk;

    PrivacyDoors(PrivacyDesk desk) {
        this.desk = desk;
    }

    /** Whose people the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    @GET
    @Path("/requests")
    @Operation(summary = "List requests about people's data, newest first")
    public Uni<RequestList> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return call(request, Role.MANAGER).chain(call -> desk.list(call.store(), limit, cursor));
    }

    @GET
    @Path("/requests/{id}")
    @Operation(summary = "Show a request: when it came, when and what was done")
    public Uni<RequestView> one(@Context ContainerRequestContext request, @RestPath String id) {
        return call(request, Role.MANAGER).chain(call -> desk.one(call.store(), id));
    }

    @GET
    @Path("/requests/{id}/file")
    @Operation(summary = "Fetch the data file of an export")
    public Uni<RestResponse<String>> file(
            @Context ContainerRequestContext request, @RestPath String id) {
        return call(request, Role.MANAGER)
                .chain(call -> desk.file(call.store(), call.caller(), id));
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
    public Uni<Found> find(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> desk.find(call.store(), call.caller(), body));
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
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> desk.ask(call.store(), call.caller(), RequestKind.EXPORT, body));
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
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> desk.ask(call.store(), call.caller(), RequestKind.ERASURE, body));
    }

    @GET
    @Path("/settings")
    @Operation(summary = "How long conversations of silent shoppers are kept")
    public Uni<Settings> settings(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER).chain(call -> desk.settings(call.store()));
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
    public Uni<Settings> change(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> desk.change(call.store(), call.caller(), body));
    }
}
