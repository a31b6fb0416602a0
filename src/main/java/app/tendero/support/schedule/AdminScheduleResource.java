package app.tendero.support.schedule;

import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's own doors to their schedule. */
@Path("/admin/api/schedule")
@Tag(name = "Admin page")
class AdminScheduleResource extends ScheduleDoors {

    AdminScheduleResource(ScheduleDesk desk, ScheduleRules rules, JsonBodies bodies) {
        super(desk, rules, bodies);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
