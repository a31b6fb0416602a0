package app.tendero.support.intent;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.store.VisibleStores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's door to what a store's language model did. */
@Path("/api/v1/stores/{store}/understanding")
@Tag(name = "Stores")
class UnderstandingResource extends UnderstandingDoors {

    private final VisibleStores visible;

    UnderstandingResource(IntentUse use, LanguageModel model, VisibleStores visible) {
        super(use, model);
        this.visible = visible;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return visible.call(request, least);
    }
}
