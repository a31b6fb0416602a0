package app.tendero.admin.install;

import app.tendero.access.Caller;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's door to the deployment's keys, of which it tells nothing. */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
class KeysResource {

    private final Resealing resealing;

    KeysResource(Resealing resealing) {
        this.resealing = resealing;
    }

    /**
     * What a call did.
     *
     * @param done false when there may be more: call again
     */
    @RegisterForReflection
    record Resealed(int resealed, boolean done) {}

    @POST
    @Path("/reseal")
    @Operation(summary = "Seal a batch of what lasts with the newest key; again until done")
    public Uni<Resealed> reseal(@Context ContainerRequestContext request) {
        Caller.of(request).mustBeOperator();
        return resealing.round().map(round -> new Resealed(round.resealed(), !round.more()));
    }
}
