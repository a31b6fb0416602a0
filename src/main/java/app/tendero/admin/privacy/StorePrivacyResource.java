package app.tendero.admin.privacy;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's door to people's data, and that of a merchant's own software. */
@Path("/api/v1/stores/{store}/privacy")
@Tag(name = "Privacy", description = "Find, export and erase a shopper; what was asked and done")
class StorePrivacyResource extends PrivacyDoors {

    private final VisibleStores visible;

    StorePrivacyResource(PrivacyDesk desk, VisibleStores visible) {
        super(desk);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
