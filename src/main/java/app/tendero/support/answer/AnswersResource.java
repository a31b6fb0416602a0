package app.tendero.support.answer;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's doors to what a store answers, and those of a merchant's own software. */
@Path("/api/v1/stores/{store}/answers")
@Tag(name = "Service desk", description = "What shoppers want besides buying")
class AnswersResource extends AnswersDoors {

    private final VisibleStores visible;

    AnswersResource(AnswerRows rows, JsonBodies bodies, AuditTrail audit, VisibleStores visible) {
        super(rows, bodies, audit);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
