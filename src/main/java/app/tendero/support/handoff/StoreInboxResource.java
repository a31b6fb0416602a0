package app.tendero.support.handoff;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's doors to a store's inbox, and those of a merchant's own software. */
@Path("/api/v1/stores/{store}/inbox")
@Tag(name = "Inbox", description = "Conversations that people of the team have or take")
class StoreInboxResource extends InboxDoors {

    private final VisibleStores visible;

    StoreInboxResource(InboxParts parts, VisibleStores visible) {
        super(parts);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
