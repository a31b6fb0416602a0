package app.tendero.support.ticket;

import app.tendero.access.Role;
import app.tendero.messages.CallerStore;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The doors of a merchant's own software, of their people, and of the operator. */
@Path("/api/v1/tickets")
@Tag(name = "Tickets", description = "What shoppers report, and what becomes of it")
class TicketsResource extends TicketDoors {

    private final CallerStore stores;

    TicketsResource(TicketParts parts, CallerStore stores) {
        super(parts);
        this.stores = stores;
    }

    /** An operator names the store. */
    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        var store = request.getUriInfo().getQueryParameters().getFirst("store");
        return stores.of(request, least, "store", store);
    }
}
