package app.tendero.orders;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page's door to shoppers' wishes: managers and owners of the store. */
@Path("/admin/api/order-requests")
@Tag(name = "Orders", description = "What shoppers ask to be done with their orders")
class AdminOrderRequestsResource extends OrderRequestDoors {

    AdminOrderRequestsResource(
            OrderRequests requests, WishAnswers answers, AuditTrail trail, JsonBodies bodies) {
        super(requests, answers, trail, bodies);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
