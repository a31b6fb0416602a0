package app.tendero.admin.whatsapp;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The doors of the WhatsApp page, for the store of whoever opened it. */
@Path("/admin/api/whatsapp")
@Tag(name = "The WhatsApp page")
class WhatsAppPageResource extends WhatsAppDoors {

    WhatsAppPageResource(Connections connections, NumberPages pages, EmbeddedSignup signups) {
        super(connections, pages, signups);
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }
}
