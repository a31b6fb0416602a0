package app.tendero.store;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.StoreDraft.SettingsDraft;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A merchant's own door to what they chose about the conversation. */
@Path("/admin/api/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page", description = "What the merchant's page reads and changes")
class SettingsResource {

    private final StoreRegistry registry;
    private final StoreShelf shelf;
    private final PastSettingsRows past;
    private final SettingsBody settings;
    private final CheckoutRight right;
    private final JsonBodies bodies;
    private final AuditTrail audit;

    SettingsResource(
            StoreRegistry registry,
            StoreShelf shelf,
            PastSettingsRows past,
            SettingsBody settings,
            CheckoutRight right,
            JsonBodies bodies,
            AuditTrail audit) {
        this.registry = registry;
        this.shelf = shelf;
        this.past = past;
        this.settings = settings;
        this.right = right;
        this.bodies = bodies;
        this.audit = audit;
    }

    /**
     * The settings as the page shows them.
     *
     * @param past what can be brought back, newest first
     */
    @RegisterForReflection
    record Shown(
            @JsonUnwrapped StoreView.Settings settings,
            String name,
            List<PastSettings.View> past,
            List<String> ignored) {}

    @GET
    @Operation(summary = "The settings of the caller's store, with their version")
    public Uni<Shown> show(@Context ContainerRequestContext request) {
        var store = Merchant.of(request, Role.MANAGER).store();
        return shelf.one(store)
                .map(found -> found.orElseThrow(Outcomes::gone))
                .chain(view -> shown(store, view));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change settings made on this version; what is left out stays",
            description = "409 when somebody changed them meanwhile: nothing is done then.")
    public Uni<Shown> change(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.MANAGER);
        var store = caller.store();
        var read = read(body);
        return right.mustBeGranted(store, read.settings())
                .chain(() -> registry.change(store, read))
                .map(Outcomes::storeOf)
                .call(changed -> noted(store, caller, read.settings()))
                .chain(view -> shown(store, view));
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bring back the settings before the last change; twice undoes itself")
    public Uni<Shown> undo(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var caller = Merchant.of(request, Role.MANAGER);
        var store = caller.store();
        var fields = JsonFields.of(bodies.object(body));
        var version = version(fields);
        return registry.undoSettings(store, version)
                .map(Outcomes::storeOf)
                .call(changed -> audit.note(store, caller, "settings.undone", Map.of()))
                .chain(view -> shown(store, view));
    }

    private int version(JsonFields fields) {
        var version = fields.whole("version", 0, Integer.MAX_VALUE);
        if (!fields.errors().isEmpty() || version.isEmpty()) {
            throw Outcomes.invalid(
                    fields.errors().isEmpty()
                            ? List.of(new FieldError("version", "required"))
                            : fields.errors());
        }
        return version.get();
    }

    private StoreDraft read(byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var draft = settings.read(fields);
        if (!fields.has("version")) {
            fields.wrong("version", "required");
        }
        if (!fields.errors().isEmpty()) {
            throw Outcomes.invalid(fields.errors());
        }
        return StoreDraft.ofSettings(draft, fields.ignored());
    }

    private Uni<Void> noted(StoreId store, Merchant caller, SettingsDraft draft) {
        var names = String.join(", ", draft.named());
        return draft.changes()
                ? audit.note(store, caller, "settings.changed", Map.of("fields", names))
                : Uni.createFrom().voidItem();
    }

    private Uni<Shown> shown(StoreId store, StoreView view) {
        return Panache.withSession(() -> past.ofStore(store))
                .map(
                        all ->
                                new Shown(
                                        view.settings(),
                                        view.shop().name(),
                                        all.stream().map(PastSettings::view).toList(),
                                        view.ignored()));
    }
}
