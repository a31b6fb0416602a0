package app.tendero.support.handoff;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The page's doors to the inbox: everybody of the team. */
@Path("/admin/api/inbox")
@Tag(name = "Inbox", description = "Conversations that people of the team have or take")
class AdminInboxResource extends InboxDoors {

    private final Live live;

    AdminInboxResource(InboxParts parts) {
        super(parts);
        this.live = parts.live();
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Where something changed, as server-sent events",
            description =
                    "change names a conversation and nothing of it: ask for it then. Last-Event-ID"
                            + " has what was missed told first; hello says that all of it was. The"
                            + " stream ends after some minutes: come again.")
    public Multi<OutboundSseEvent> events(
            @Context ContainerRequestContext request,
            @Context Sse sse,
            @HeaderParam("Last-Event-ID") @Nullable String last) {
        var since = last != null && last.matches("[0-9]{1,18}") ? Long.parseLong(last) : 0;
        return StoreCall.ofMerchant(request, Role.AGENT)
                .onItem()
                .transformToMulti(
                        call -> live.open(call.store(), InboxTeam.who(call.caller()), since))
                .map(event -> event(sse, event));
    }

    private static OutboundSseEvent event(Sse sse, LiveEvent event) {
        var built = sse.newEventBuilder().name(event.name()).data(event.data());
        return (event.id().isEmpty() ? built : built.id(event.id())).build();
    }
}
