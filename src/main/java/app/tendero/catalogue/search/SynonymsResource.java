package app.tendero.catalogue.search;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's doors to what a store's shoppers call things. */
@Path("/api/v1/stores/{store}/synonyms")
@Tag(name = "Stores")
class SynonymsResource extends SynonymsDoors {

    private final VisibleStores visible;

    SynonymsResource(SynonymRows rows, JsonBodies bodies, AuditTrail audit, VisibleStores visible) {
        super(rows, bodies, audit);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
