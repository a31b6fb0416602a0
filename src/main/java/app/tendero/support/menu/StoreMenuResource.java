package app.tendero.support.menu;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's door to a store's menu, and that of a merchant's own software. */
@Path("/api/v1/stores/{store}/menu")
@Tag(name = "Menu", description = "What the chat offers: read, change, bring back, try out, count")
class StoreMenuResource extends MenuDoors {

    private final VisibleStores visible;

    StoreMenuResource(MenuDesk desk, VisibleStores visible) {
        super(desk);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
