package app.tendero.support.answer;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's own doors to what they answer. */
@Path("/admin/api/answers")
@Tag(name = "Admin page")
class AdminAnswersResource extends AnswersDoors {

    AdminAnswersResource(AnswerRows rows, JsonBodies bodies, AuditTrail audit) {
        super(rows, bodies, audit);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
