package app.tendero.support.handoff;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.handoff.Replies.Reply;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Answers that the team has ready: everybody uses them, managers write them. */
@Path("/admin/api/inbox/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox", description = "Conversations that people of the team have or take")
class ReplyDoors {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_BODY = 4096;
    private static final String EXAMPLE =
            "{\"title\": \"Parcel late\", \"body\": \"Your parcel is on its way.\"}";

    private final Replies replies;
    private final AuditTrail audit;
    private final JsonBodies bodies;

    ReplyDoors(Replies replies, AuditTrail audit, JsonBodies bodies) {
        this.replies = replies;
        this.audit = audit;
        this.bodies = bodies;
    }

    @RegisterForReflection
    record ReplyList(List<Reply> replies) {}

    /** What is to be kept. */
    private record Draft(String title, String body) {}

    @GET
    @Operation(summary = "Answers that the team has ready")
    public Uni<ReplyList> list(@Context ContainerRequestContext request) {
        return StoreCall.ofMerchant(request, Role.AGENT)
                .chain(call -> replies.list(call.store()))
                .map(ReplyList::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep another answer ready; managers")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "reply", value = EXAMPLE)))
    public Uni<Reply> add(@Context ContainerRequestContext request, byte @Nullable [] body) {
        var draft = draft(body);
        return StoreCall.ofMerchant(request, Role.MANAGER)
                .chain(
                        call ->
                                replies.add(call.store(), draft.title(), draft.body())
                                        .map(kept -> kept.orElseThrow(ReplyDoors::full))
                                        .call(() -> note(call, draft.title())));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an answer that is ready; managers")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "reply", value = EXAMPLE)))
    public Uni<Reply> change(
            @Context ContainerRequestContext request, @RestPath String id, byte @Nullable [] body) {
        var draft = draft(body);
        return StoreCall.ofMerchant(request, Role.MANAGER)
                .chain(
                        call ->
                                replies.change(
                                                call.store(),
                                                number(id),
                                                draft.title(),
                                                draft.body())
                                        .map(kept -> kept.orElseThrow(ReplyDoors::none))
                                        .call(() -> note(call, draft.title())));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove an answer that is ready; managers")
    public Uni<Void> remove(@Context ContainerRequestContext request, @RestPath String id) {
        return StoreCall.ofMerchant(request, Role.MANAGER)
                .chain(
                        call ->
                                replies.remove(call.store(), number(id))
                                        .invoke(ReplyDoors::mustHaveBeen)
                                        .chain(() -> note(call, "")));
    }

    private Uni<Void> note(StoreCall call, String title) {
        return audit.note(call.store(), call.caller(), "inbox.replies", Map.of("title", title));
    }

    private Draft draft(byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var title = fields.text("title", LONGEST_TITLE).map(String::strip).orElse("");
        var words = fields.text("body", LONGEST_BODY).map(String::strip).orElse("");
        if (title.isEmpty() && fields.errors().isEmpty()) {
            fields.wrong("title", "required");
        }
        if (words.isEmpty() && fields.errors().stream().noneMatch(e -> e.field().equals("body"))) {
            fields.wrong("body", "required");
        }
        fields.mustBeGood();
        return new Draft(title, words);
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw none();
        }
        return Long.parseLong(id);
    }

    private static void mustHaveBeen(boolean there) {
        if (!there) {
            throw none();
        }
    }

    private static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such answer."));
    }

    private static ProblemException full() {
        return new ProblemException(
                Problem.conflict(
                        "There are " + Replies.MOST + " answers already. Remove one first.",
                        List.of()));
    }
}
