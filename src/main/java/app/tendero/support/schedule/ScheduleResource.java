package app.tendero.support.schedule;

import app.tendero.access.Role;
import app.tendero.messages.CallerStore;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The doors of a merchant's own software, and of the operator, who names the store. */
@Path("/api/v1/schedule")
@Tag(name = "Service desk", description = "What shoppers want besides buying")
class ScheduleResource extends ScheduleDoors {

    private final CallerStore stores;

    ScheduleResource(
            ScheduleDesk desk, ScheduleRules rules, JsonBodies bodies, CallerStore stores) {
        super(desk, rules, bodies);
        this.stores = stores;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        var store = request.getUriInfo().getQueryParameters().getFirst("store");
        return stores.of(request, least, "store", store);
    }
}
