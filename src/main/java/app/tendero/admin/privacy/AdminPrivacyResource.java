package app.tendero.admin.privacy;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page's door to people's data: managers and owners of the store. */
@Path("/admin/api/privacy")
@Tag(name = "Privacy", description = "Find, export and erase a shopper; what was asked and done")
class AdminPrivacyResource extends PrivacyDoors {

    AdminPrivacyResource(PrivacyDesk desk) {
        super(desk);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
