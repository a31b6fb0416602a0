package app.tendero.whatsapp;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Says to the merchant's software that somebody is there. Open, and so it tells nothing else; how
 * each part is stands at {@code /health}, inside.
 */
@Path("/api/whatsapp/health")
@Tag(name = "Monitors")
class WhatsAppHealth {

    private static final Health HEALTHY = new Health("healthy", "whatsapp");

    @RegisterForReflection
    record Health(String status, String service) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Alive; needs no key")
    public Health health() {
        return HEALTHY;
    }
}
