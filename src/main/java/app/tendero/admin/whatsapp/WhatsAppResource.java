package app.tendero.admin.whatsapp;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's doors to a store's WhatsApp numbers. */
@Path("/api/v1/stores/{store}/whatsapp")
@Tag(name = "WhatsApp")
class WhatsAppResource extends WhatsAppDoors {

    private final VisibleStores visible;

    WhatsAppResource(
            Connections connections,
            NumberPages pages,
            EmbeddedSignup signups,
            VisibleStores visible) {
        super(connections, pages, signups);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
