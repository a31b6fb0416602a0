package app.tendero.admin.check;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages' door to the check of everything. */
@Path("/admin/api/check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The WhatsApp page")
class CheckPageResource {

    private final WholeCheck checks;

    CheckPageResource(WholeCheck checks) {
        this.checks = checks;
    }

    @GET
    @Operation(summary = "Check everything the store needs; within 5 seconds")
    public Uni<CheckView> check(@Context ContainerRequestContext request) {
        return checks.of(Merchant.of(request, Role.MANAGER).store());
    }
}
