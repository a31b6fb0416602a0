package app.tendero.admin.check;

import app.tendero.access.Caller;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The operator's door to the check of everything. */
@Path("/api/v1/stores/{store}/check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stores")
class CheckResource {

    private final WholeCheck checks;
    private final VisibleStores visible;

    CheckResource(WholeCheck checks, VisibleStores visible) {
        this.checks = checks;
        this.visible = visible;
    }

    @GET
    @Operation(
            summary = "Check everything a store needs: Meta, Shopify, our queues; within 5 seconds")
    public Uni<CheckView> check(@Context ContainerRequestContext request, @RestPath String store) {
        return visible.require(Caller.of(request), store).chain(checks::of);
    }
}
