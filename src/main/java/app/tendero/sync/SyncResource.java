package app.tendero.sync;

import app.tendero.access.Caller;
import app.tendero.access.Caller.OfStore;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.VisibleStores;
import app.tendero.sync.SyncDesk.Board;
import app.tendero.sync.SyncDesk.RunList;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The operator's door to keeping in step, and that of a merchant's own software. */
@Path("/api/v1/sync")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sync", description = "Keep products, stock, orders and customers in step")
class SyncResource {

    private static final String BODY = "{\"store_id\": \"linen-house\", \"full_sync\": true}";

    private final SyncDesk desk;
    private final VisibleStores visible;
    private final JsonBodies bodies;

    SyncResource(SyncDesk desk, VisibleStores visible, JsonBodies bodies) {
        this.desk = desk;
        this.visible = visible;
        this.bodies = bodies;
    }

    @POST
    @Path("/{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Begin a run over products, collections, inventory, orders or customers; 202"
                            + " with it",
            description =
                    "full_sync: everything. since_date: what changed after it. Neither: what"
                            + " changed since the last run. retry_failed: failed items alone."
                            + " batch_size: 1 to 1000. 409 while another sort of run is under way.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "full", value = BODY)))
    public Uni<RestResponse<RunView>> begin(
            @Context ContainerRequestContext request,
            @RestPath String type,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        var source = desk.source(type);
        var fields = JsonFields.of(bodies.object(body));
        var name = name(fields);
        if (name.isEmpty() && !(caller instanceof OfStore)) {
            fields.wrong("store_id", "required");
        }
        var wanted = desk.wanted(fields, caller);
        fields.mustBeGood();
        return store(caller, name.orElse(null))
                .map(Optional::orElseThrow)
                .chain(store -> desk.begin(store, caller, source, wanted));
    }

    @GET
    @Operation(
            summary = "How a store stands: for each kind its last run, its next one, what failed")
    public Uni<Board> board(
            @Context ContainerRequestContext request, @RestQuery @Nullable String store) {
        return store(Caller.of(request), store)
                .map(found -> found.orElseThrow(() -> SyncDesk.invalid("store", "name the store")))
                .chain(desk::board);
    }

    @GET
    @Path("/logs")
    @Operation(summary = "List runs, newest first; filter by store, type, status (also under_way)")
    public Uni<RunList> logs(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String type,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return store(Caller.of(request), store)
                .chain(found -> desk.list(found, type, status, limit, cursor));
    }

    @GET
    @Path("/{store}/runs/{run}")
    @Operation(summary = "Show a run: how far it is, what it did, why it failed")
    public Uni<RunView> one(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String run) {
        return visible.require(Caller.of(request), store).chain(id -> desk.one(id, run));
    }

    @POST
    @Path("/{store}/runs/{run}/cancel")
    @Operation(summary = "Call a run off; what it wrote stays")
    public Uni<RunView> cancel(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestPath String run) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(id -> desk.cancel(id, caller, run));
    }

    /** A store's own key is about that store, named or not; an operator's may be about all. */
    private Uni<Optional<StoreId>> store(Caller caller, @Nullable String name) {
        if (name != null) {
            return visible.require(caller, name).map(Optional::of);
        }
        return Uni.createFrom()
                .item(
                        caller instanceof OfStore(var own)
                                ? Optional.of(own)
                                : Optional.<StoreId>empty());
    }

    /** As a text or as a number: both are in use. */
    private static Optional<String> name(JsonFields fields) {
        return fields.isText("store_id")
                ? fields.text("store_id", 100)
                : fields.digits("store_id", 18);
    }
}
