package app.tendero.store;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The operator's door to the stores; a store's own key sees that store alone. */
@Path("/api/v1/stores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stores", description = "Register a custom app's store, show, change, disable it")
class StoresResource {

    private final StoreRegistry registry;
    private final StoreShelf shelf;
    private final VisibleStores visible;
    private final Stores stores;
    private final TokenChecks checks;
    private final JsonBodies bodies;
    private final SettingsBody settings;
    private final CheckoutRight right;
    private final AuditTrail audit;

    StoresResource(
            StoreRegistry registry,
            StoreShelf shelf,
            VisibleStores visible,
            Stores stores,
            TokenChecks checks,
            JsonBodies bodies,
            SettingsBody settings,
            CheckoutRight right,
            AuditTrail audit) {
        this.registry = registry;
        this.shelf = shelf;
        this.visible = visible;
        this.stores = stores;
        this.checks = checks;
        this.bodies = bodies;
        this.settings = settings;
        this.right = right;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register a store; 409 if its domain or a number is taken")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "store", value = StoreExample.BODY)))
    public Uni<RestResponse<StoreView>> register(
            @Context ContainerRequestContext request,
            @RestQuery @DefaultValue("false") boolean verify,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        caller.mustBeOperator();
        var draft = read(body);
        if (draft.domain().isEmpty()) {
            throw Outcomes.invalid(List.of(new FieldError("store_domain", "required")));
        }
        return checks.ofNew(draft, verify)
                .chain(() -> registry.register(draft))
                .map(Outcomes::storeOf)
                .call(made -> noted(caller, "store.registered", draft, made))
                .map(StoresResource::created);
    }

    @GET
    @Operation(summary = "List stores, newest first")
    public Uni<StoreList> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return shelf.list(Caller.of(request), Paging.of(limit, cursor));
    }

    @GET
    @Path("/{store}")
    @Operation(summary = "Show a store; of its secrets only whether they are set")
    public Uni<StoreView> show(@Context ContainerRequestContext request, @RestPath String store) {
        return visible.require(Caller.of(request), store)
                .chain(shelf::one)
                .map(found -> found.orElseThrow(Outcomes::gone));
    }

    @PUT
    @Path("/{store}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a store; what is left out stays, secrets too")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "store", value = StoreExample.BODY)))
    public Uni<StoreView> change(
            @Context ContainerRequestContext request,
            @RestPath String store,
            @RestQuery @DefaultValue("false") boolean verify,
            byte @Nullable [] body) {
        var caller = Caller.of(request);
        return visible.require(caller, store).chain(id -> changed(caller, id, body, verify));
    }

    @DELETE
    @Path("/{store}")
    @Operation(summary = "Disable a store; PUT with enabled true brings it back")
    public Uni<StoreView> disable(
            @Context ContainerRequestContext request, @RestPath String store) {
        var caller = Caller.of(request);
        caller.mustBeOperator();
        return visible.require(caller, store)
                .chain(registry::disable)
                .map(Outcomes::storeOf)
                .call(off -> noted(caller, "store.disabled", StoreDraft.empty(), off));
    }

    private Uni<StoreView> changed(
            Caller caller, StoreId id, byte @Nullable [] body, boolean verify) {
        var draft = read(body);
        if (draft.enabled().isPresent() || draft.privateApp().isPresent()) {
            caller.mustBeOperator();
        }
        caller.mustBe(draft.changesSettingsAndNumbersAlone() ? Role.MANAGER : Role.OWNER);
        return mayGiveUp(caller, id, draft)
                .chain(() -> checks.ofChange(id, draft, verify))
                .chain(() -> right.mustBeGranted(id, draft.settings()))
                .chain(() -> claimed(caller, id, draft))
                .chain(() -> registry.change(id, draft))
                .map(Outcomes::storeOf)
                .call(now -> noted(caller, "store.changed", draft, now));
    }

    /** As on the page: a manager connects numbers and changes their tokens, an owner ends them. */
    private Uni<Void> mayGiveUp(Caller caller, StoreId id, StoreDraft draft) {
        return draft.numbers().isEmpty()
                ? Uni.createFrom().voidItem()
                : stores.byId(id)
                        .invoke(
                                store -> {
                                    var known = store.map(Store::numbers).orElse(List.of());
                                    if (!draft.givesUp(known).isEmpty()) {
                                        caller.mustBe(Role.OWNER);
                                    }
                                })
                        .replaceWithVoid();
    }

    /** The operator is believed; anybody else's number is theirs when they have a token for it. */
    private Uni<Void> claimed(Caller caller, StoreId id, StoreDraft draft) {
        return caller instanceof Caller.Operator
                ? Uni.createFrom().voidItem()
                : checks.ofClaims(id, draft)
                        .invoke(
                                errors -> {
                                    if (!errors.isEmpty()) {
                                        throw Outcomes.invalid(errors);
                                    }
                                })
                        .replaceWithVoid();
    }

    private Uni<Void> noted(Caller caller, String what, StoreDraft draft, StoreView store) {
        var names = String.join(", ", draft.named());
        return audit.note(
                new StoreId(store.shop().id()),
                caller,
                what,
                names.isEmpty() ? Map.of() : Map.of("fields", names));
    }

    private StoreDraft read(byte @Nullable [] body) {
        var read = StoreBody.read(bodies.object(body), settings);
        if (!read.errors().isEmpty()) {
            throw Outcomes.invalid(read.errors());
        }
        return read.draft();
    }

    private static RestResponse<StoreView> created(StoreView store) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, store)
                .location(URI.create("/api/v1/stores/" + store.shop().id()))
                .build();
    }
}
