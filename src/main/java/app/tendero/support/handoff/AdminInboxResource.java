package app.tendero.support.handoff;

import app.tendero.access.Role;
import app.tendero.conversation.Cut;
import app.tendero.conversation.SafeText;
import app.tendero.messages.MessageView;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.ApprovedTemplates;
import app.tendero.whatsapp.ApprovedTemplates.Approved;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page's doors to the inbox: everybody of the team. */
@Path("/admin/api/inbox")
@Tag(name = "Inbox", description = "Conversations that people of the team have or take")
class AdminInboxResource extends InboxDoors {

    private final Live live;

    private final InboxFiles files;
    private final ApprovedTemplates templates;
    private final Stores stores;
    private final SaidFile said;

    AdminInboxResource(
            InboxParts parts,
            InboxFiles files,
            ApprovedTemplates templates,
            Stores stores,
            SaidFile said) {
        super(parts);
        this.live = parts.live();
        this.files = files;
        this.templates = templates;
        this.stores = stores;
        this.said = said;
    }

    /** Where a file that was fetched is: {@code GET /api/v1/media/{media_id}}. */
    @RegisterForReflection
    record Fetched(@JsonProperty("media_id") String id) {}

    @RegisterForReflection
    record TemplateList(List<Approved> templates) {}

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

    @GET
    @Path("/conversations/{id}/files/{message}")
    @Operation(
            summary = "Fetch the file of a message from WhatsApp, if that was not done before",
            description = "Its content is at GET /api/v1/media/{media_id} then.")
    public Uni<Fetched> file(
            @Context ContainerRequestContext request,
            @RestPath String id,
            @RestPath String message) {
        var talk = talk(id);
        return StoreCall.ofMerchant(request, Role.AGENT)
                .chain(call -> files.of(call.store(), talk, message))
                .map(Fetched::new);
    }

    @POST
    @Path("/conversations/{id}/files")
    @Consumes({"image/jpeg", "image/png", "application/pdf"})
    @Operation(
            summary = "Send a JPEG, a PNG or a PDF of up to 4 MB, as the body",
            description =
                    "caption and filename are parameters. As for a text: Idempotency-Key is"
                            + " required, and the conversation is yours with it.")
    public Uni<MessageView> sendFile(
            @Context ContainerRequestContext request,
            @RestPath String id,
            @RestQuery @Nullable String caption,
            @RestQuery @Nullable String filename,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] body) {
        var talk = talk(id);
        if (key == null) {
            throw invalid("Idempotency-Key", "required");
        }
        if (body == null || body.length == 0) {
            throw invalid("file", "required");
        }
        var draft = new SaidFile.Draft(body, words(caption, 1024), words(filename, 100));
        return StoreCall.ofMerchant(request, Role.AGENT)
                .chain(call -> known(call, talk).chain(() -> said.say(call, talk, draft, key)));
    }

    private static String words(@Nullable String text, int most) {
        return text == null ? "" : SafeText.line(Cut.to(most, text.strip()));
    }

    @GET
    @Path("/templates")
    @Operation(summary = "Templates that Meta approved and that take values in their body alone")
    public Uni<TemplateList> templates(@Context ContainerRequestContext request) {
        return StoreCall.ofMerchant(request, Role.AGENT)
                .chain(call -> stores.byId(call.store()))
                .chain(store -> templates(store.flatMap(one -> one.numbers().stream().findFirst())))
                .map(TemplateList::new);
    }

    private Uni<List<Approved>> templates(Optional<WhatsAppNumber> number) {
        return number.isEmpty()
                ? Uni.createFrom().item(List.of())
                : templates
                        .of(number.get())
                        .map(
                                found ->
                                        found.orElseThrow(
                                                () ->
                                                        new ProblemException(
                                                                Problem.unavailable(
                                                                        "WhatsApp did not tell"
                                                                                + " your templates. Try"
                                                                                + " again."))));
    }

    private static OutboundSseEvent event(Sse sse, LiveEvent event) {
        var built = sse.newEventBuilder().name(event.name()).data(event.data());
        return (event.id().isEmpty() ? built : built.id(event.id())).build();
    }
}
