package app.tendero.orders;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's door to shoppers' wishes, and that of a merchant's own software. */
@Path("/api/v1/stores/{store}/order-requests")
@Tag(name = "Orders", description = "What shoppers ask to be done with their orders")
class StoreOrderRequestsResource extends OrderRequestDoors {

    private final VisibleStores visible;

    StoreOrderRequestsResource(
            OrderRequests requests,
            WishAnswers answers,
            AuditTrail trail,
            JsonBodies bodies,
            VisibleStores visible) {
        super(requests, answers, trail, bodies);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
