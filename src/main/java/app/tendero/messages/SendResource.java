package app.tendero.messages;

import app.tendero.access.Role;
import app.tendero.outbox.Outgoing;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sends one message to one shopper. */
@Path("/api/whatsapp/send")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
class SendResource {

    private final CallerStore stores;
    private final Sending sending;
    private final JsonBodies bodies;
    private final SendPlace places;

    SendResource(CallerStore stores, Sending sending, JsonBodies bodies, SendPlace places) {
        this.stores = stores;
        this.sending = sending;
        this.bodies = bodies;
        this.places = places;
    }

    /**
     * What became of it so far.
     *
     * @param id under which {@code GET /api/whatsapp/messages} lists it
     * @param status {@code waiting}, or further if it was sent before
     */
    @RegisterForReflection
    record Sent(boolean success, @JsonProperty("message_id") String id, String status) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send a message; 409 says what to do where WhatsApp does not allow it now",
            description =
                    "A text within 24 hours of the shopper's last message, a template at any time."
                            + " With Idempotency-Key a repeated call sends nothing twice. An"
                            + " operator names the store in store_id.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "text", value = SendBody.EXAMPLE),
                                @ExampleObject(name = "template", value = SendBody.TEMPLATE_EXAMPLE)
                            }))
    public Uni<Sent> send(
            @Context ContainerRequestContext request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var store =
                fields.isText("store_id")
                        ? fields.text("store_id", 200).orElse(null)
                        : fields.digits("store_id", 18).orElse(null);
        return stores.of(request, Role.MANAGER, "store_id", store)
                .chain(
                        call ->
                                sending.send(
                                        call, SendBody.read(fields), places.of(call.store(), key)))
                .map(SendResource::sent);
    }

    private static Sent sent(Outgoing message) {
        return new Sent(true, "out-" + message.id(), message.state());
    }
}
