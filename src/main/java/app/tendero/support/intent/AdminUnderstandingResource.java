package app.tendero.support.intent;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's own door to what their language model did. */
@Path("/admin/api/understanding")
@Tag(name = "Admin page")
class AdminUnderstandingResource extends UnderstandingDoors {

    AdminUnderstandingResource(IntentUse use, LanguageModel model) {
        super(use, model);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
