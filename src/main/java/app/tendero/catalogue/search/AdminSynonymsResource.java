package app.tendero.catalogue.search;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's own doors to what their shoppers call things. */
@Path("/admin/api/synonyms")
@Tag(name = "Admin page")
class AdminSynonymsResource extends SynonymsDoors {

    AdminSynonymsResource(SynonymRows rows, JsonBodies bodies, AuditTrail audit) {
        super(rows, bodies, audit);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
