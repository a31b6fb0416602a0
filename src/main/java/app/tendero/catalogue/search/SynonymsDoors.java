package app.tendero.catalogue.search;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.catalogue.search.SynonymRows.Groups;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a store's shoppers call things, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class SynonymsDoors {

    private final SynonymRows rows;
    private final JsonBodies bodies;
    private final AuditTrail audit;

    SynonymsDoors(SynonymRows rows, JsonBodies bodies, AuditTrail audit) {
        this.rows = rows;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** Whose names the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    /**
     * A store's groups of names.
     *
     * @param groups names that mean the same, with a comma between them: "sneakers, trainers"
     */
    @RegisterForReflection
    record Shown(int version, List<String> groups) {

        static Shown of(Groups groups) {
            return new Shown(
                    groups.version(),
                    groups.groups().stream().map(names -> String.join(", ", names)).toList());
        }
    }

    private record Change(StoreCall call, int version, List<List<String>> groups) {}

    @GET
    @Operation(summary = "Names that mean the same in a store's search, with their version")
    public Uni<Shown> show(@Context ContainerRequestContext request) {
        return call(request, Role.MANAGER).chain(call -> rows.ofStore(call.store())).map(Shown::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace all groups of names, made on this version",
            description = "409 when somebody changed them meanwhile: nothing is done then.")
    public Uni<Shown> change(@Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER).map(call -> read(call, body)).chain(this::changed);
    }

    private Change read(StoreCall call, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        if (!fields.has("groups")) {
            fields.wrong("groups", "required");
        }
        var groups = SynonymGroups.read(fields);
        fields.mustBeGood();
        return new Change(call, version, groups);
    }

    private Uni<Shown> changed(Change change) {
        var store = change.call().store();
        return rows.change(store, change.version(), change.groups())
                .map(groups -> groups.orElseThrow(ProblemException::changedMeanwhile))
                .call(
                        groups ->
                                audit.note(
                                        store,
                                        change.call().caller(),
                                        "settings.changed",
                                        Map.of("fields", "synonyms")))
                .map(Shown::of);
    }
}
