package app.tendero.support.menu;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's own door to their menu. */
@Path("/admin/api/menu")
@Tag(name = "Menu", description = "What the chat offers: read, change, bring back, try out, count")
class AdminMenuResource extends MenuDoors {

    AdminMenuResource(MenuDesk desk) {
        super(desk);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
