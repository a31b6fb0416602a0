package app.tendero.support.handoff;

import app.tendero.access.Role;
import app.tendero.conversation.Message;
import app.tendero.kernel.ConversationId;
import app.tendero.messages.Lists.MessageList;
import app.tendero.messages.MessageView;
import app.tendero.messages.TalkCursor;
import app.tendero.messages.TalkLog;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.handoff.InboxBook.Filter;
import app.tendero.support.handoff.InboxViews.Card;
import app.tendero.support.handoff.InboxViews.Counts;
import app.tendero.support.handoff.InboxViews.Pane;
import app.tendero.support.handoff.InboxViews.Talks;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The team's inbox, at whichever door: reading is everybody's, agents work in it. */
@Produces(MediaType.APPLICATION_JSON)
abstract class InboxDoors {

    private static final int LONGEST_SEARCH = 100;
    private static final String SAYS = "{\"text\": \"I am looking into it.\"}";
    private static final String TEMPLATE =
            """
            {"template": {"name": "order_update", "language": "en_US", "parameters": ["#1001"]}}""";

    private final InboxBook book;
    private final InboxPane panes;
    private final Desk desk;
    private final HandOffRows rows;
    private final Presence presence;
    private final TalkLog talks;
    private final Live live;
    private final JsonBodies bodies;

    InboxDoors(InboxParts parts) {
        this.book = parts.book();
        this.panes = parts.panes();
        this.desk = parts.desk();
        this.rows = parts.rows();
        this.presence = parts.presence();
        this.talks = parts.talks();
        this.live = parts.live();
        this.bodies = parts.bodies();
    }

    /** Whose talks the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    private Uni<StoreCall> call(ContainerRequestContext request) {
        return call(request, Role.AGENT);
    }

    private static String you(StoreCall call) {
        return InboxTeam.who(call.caller());
    }

    @GET
    @Operation(
            summary = "List conversations, who was last at first",
            description =
                    "filter is waiting, mine or all; search finds a phone number, a user id, a name"
                            + " or an order's number.")
    public Uni<Talks> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String filter,
            @RestQuery @Nullable String search,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var wanted = filter(filter);
        var after = after(cursor);
        var most = Math.min(Paging.of(limit, null).limit(), 50);
        var words = search == null ? "" : search.strip();
        if (words.length() > LONGEST_SEARCH) {
            throw invalid("search", "at most " + LONGEST_SEARCH + " characters");
        }
        return call(request)
                .chain(
                        call ->
                                words.isEmpty()
                                        ? book.page(call.store(), you(call), wanted, after, most)
                                        : book.search(call.store(), you(call), words, most));
    }

    private static Filter filter(@Nullable String filter) {
        if (filter == null || filter.isEmpty()) {
            return Filter.ALL;
        }
        for (var one : Filter.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(filter)) {
                return one;
            }
        }
        throw invalid("filter", "one of waiting, mine, all");
    }

    private static TalkCursor after(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? TalkCursor.START
                : TalkCursor.parse(cursor)
                        .orElseThrow(() -> invalid("cursor", "a cursor we gave out"));
    }

    @GET
    @Path("/counts")
    @Operation(summary = "How many conversations wait, are yours, and have something unread")
    public Uni<Counts> counts(@Context ContainerRequestContext request) {
        return call(request).chain(call -> book.counts(call.store(), you(call)));
    }

    @GET
    @Path("/conversations/{id}")
    @Operation(summary = "One conversation with its newest messages, the cart and recent orders")
    public Uni<Pane> one(@Context ContainerRequestContext request, @RestPath String id) {
        var talk = talk(id);
        return call(request).chain(call -> panes.of(call.store(), you(call), talk));
    }

    @GET
    @Path("/conversations/{id}/card")
    @Operation(summary = "One conversation as it stands in the list")
    public Uni<Card> card(@Context ContainerRequestContext request, @RestPath String id) {
        var talk = talk(id);
        return call(request)
                .chain(call -> book.card(call.store(), you(call), talk))
                .map(card -> card.orElseThrow(InboxPane::none));
    }

    @GET
    @Path("/conversations/{id}/messages")
    @Operation(summary = "Messages of one conversation, newest first; page backwards by cursor")
    public Uni<MessageList> messages(
            @Context ContainerRequestContext request,
            @RestPath String id,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var talk = talk(id);
        var most = Paging.of(limit, null).limit();
        if (cursor != null && !TalkLog.isCursor(cursor)) {
            throw invalid("cursor", "a cursor we gave out");
        }
        return call(request)
                .chain(
                        call ->
                                book.card(call.store(), you(call), talk)
                                        .map(card -> card.orElseThrow(InboxPane::none))
                                        .chain(
                                                card ->
                                                        talks.page(
                                                                call.store(),
                                                                talk,
                                                                Optional.ofNullable(cursor),
                                                                most)));
    }

    @POST
    @Path("/conversations/{id}/take")
    @Operation(
            summary = "Answer in a conversation yourself; the bot keeps quiet",
            description = "409 names whoever has it; with force it is taken from them.")
    public Uni<Card> take(
            @Context ContainerRequestContext request,
            @RestPath String id,
            @RestQuery @Nullable String force) {
        var talk = talk(id);
        return call(request)
                .chain(
                        call ->
                                known(call, talk)
                                        .chain(
                                                () ->
                                                        desk.give(
                                                                call,
                                                                talk,
                                                                you(call),
                                                                "true".equals(force)))
                                        .chain(() -> known(call, talk)));
    }

    @POST
    @Path("/conversations/{id}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a conversation to somebody of the team")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "user",
                                            value = "{\"user\": \"548380009\"}")))
    public Uni<Card> assign(
            @Context ContainerRequestContext request, @RestPath String id, byte @Nullable [] body) {
        var talk = talk(id);
        var user = JsonFields.of(bodies.object(body)).text("user", 40).orElse("");
        return call(request)
                .chain(
                        call ->
                                known(call, talk)
                                        .chain(() -> desk.assign(call, talk, user))
                                        .chain(() -> known(call, talk)));
    }

    @POST
    @Path("/conversations/{id}/release")
    @Operation(summary = "Give a conversation back to the bot")
    public Uni<Card> release(@Context ContainerRequestContext request, @RestPath String id) {
        var talk = talk(id);
        return call(request)
                .chain(
                        call ->
                                known(call, talk)
                                        .chain(() -> desk.release(call, talk))
                                        .chain(() -> known(call, talk)));
    }

    @POST
    @Path("/conversations/{id}/seen")
    @Operation(summary = "What is in it was read by somebody of the team")
    public Uni<Void> seen(@Context ContainerRequestContext request, @RestPath String id) {
        var talk = talk(id);
        return call(request)
                .chain(call -> known(call, talk).chain(() -> rows.seen(call.store(), talk)))
                .invoke(live::lookSoon);
    }

    @POST
    @Path("/conversations/{id}/presence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "You have this conversation before you, for the next 25 seconds",
            description = "typing tells the others that you write; gone that you left.")
    public Uni<Void> presence(
            @Context ContainerRequestContext request, @RestPath String id, byte @Nullable [] body) {
        var talk = talk(id);
        var fields = JsonFields.of(bodies.object(body));
        var typing = fields.flag("typing").orElse(false);
        var gone = fields.flag("gone").orElse(false);
        return call(request)
                .chain(
                        call ->
                                known(call, talk)
                                        .chain(() -> looks(call, talk, typing, gone))
                                        .chain(
                                                news ->
                                                        news
                                                                ? rows.touch(call.store(), talk)
                                                                : none())
                                        .invoke(live::lookSoon));
    }

    private Uni<Boolean> looks(StoreCall call, ConversationId talk, boolean typing, boolean gone) {
        return gone
                ? presence.leaves(call.store(), talk, you(call))
                : presence.looks(call.store(), talk, you(call), typing);
    }

    private static Uni<Void> none() {
        return Uni.createFrom().voidItem();
    }

    @POST
    @Path("/conversations/{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write to the shopper; the conversation is yours with it",
            description =
                    "A text within the 24 hours, a template at any time. 409 where somebody else is"
                            + " answering, or WhatsApp does not let it leave. Idempotency-Key is"
                            + " required: a repeated call sends nothing twice.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "text", value = SAYS),
                                @ExampleObject(name = "template", value = TEMPLATE)
                            }))
    public Uni<MessageView> say(
            @Context ContainerRequestContext request,
            @RestPath String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] body) {
        var talk = talk(id);
        var message = SaidBody.read(JsonFields.of(bodies.object(body)));
        if (key == null) {
            throw invalid("Idempotency-Key", "required");
        }
        return call(request).chain(call -> say(call, talk, message, key));
    }

    private Uni<MessageView> say(StoreCall call, ConversationId talk, Message message, String key) {
        return known(call, talk).chain(() -> desk.say(call, talk, message, key));
    }

    /** The talk, if it is one of this store: what is nobody's here is not found. */
    Uni<Card> known(StoreCall call, ConversationId talk) {
        return book.card(call.store(), you(call), talk)
                .map(card -> card.orElseThrow(InboxPane::none));
    }

    static ConversationId talk(String id) {
        try {
            return ConversationId.parse(id);
        } catch (IllegalArgumentException notOne) {
            throw InboxPane.none();
        }
    }

    static ProblemException invalid(String field, String message) {
        return new ProblemException(Problem.invalid(List.of(new FieldError(field, message))));
    }
}
