package app.tendero.orders;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.orders.OrderRequests.Asked;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What shoppers asked the merchant to do with an order, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class OrderRequestDoors {

    private static final List<String> STATES = List.of("open", "done", "declined");
    private static final String DONE = "{\"state\": \"done\"}";

    private final OrderRequests requests;
    private final WishAnswers answers;
    private final AuditTrail trail;
    private final JsonBodies bodies;

    OrderRequestDoors(
            OrderRequests requests, WishAnswers answers, AuditTrail trail, JsonBodies bodies) {
        this.requests = requests;
        this.answers = answers;
        this.trail = trail;
        this.bodies = bodies;
    }

    /** Whose shoppers the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    /**
     * A page of them, newest first.
     *
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record RequestPage(
            long total,
            List<View> requests,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /**
     * One of them.
     *
     * @param kind {@code cancel} or {@code address}
     * @param shopper what the shopper heard of the answer: {@code told} in the chat, or {@code
     *     window_closed} or {@code stopped}, which leaves it to the merchant; none while it is open
     */
    @RegisterForReflection
    record View(
            long id,
            String order,
            String kind,
            Optional<String> note,
            @JsonProperty("asked_at") Instant askedAt,
            String state,
            @JsonProperty("settled_at") Optional<Instant> settledAt,
            Optional<String> shopper) {}

    @GET
    @Operation(summary = "List what shoppers asked to be done with their orders, newest first")
    public Uni<RequestPage> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var wanted = state == null || state.isEmpty() ? "" : known(state, STATES);
        var paging = Paging.of(limit, cursor);
        return call(request, Role.MANAGER).chain(call -> page(call.store(), wanted, paging));
    }

    private Uni<RequestPage> page(StoreId store, String state, Paging paging) {
        return requests.page(store, state, paging)
                .chain(
                        found ->
                                requests.count(store, state)
                                        .map(total -> page(total, found, paging.limit())));
    }

    private static RequestPage page(long total, List<Asked> found, int limit) {
        var page = found.stream().limit(limit).map(OrderRequestDoors::view).toList();
        return new RequestPage(
                total,
                page,
                found.size() > limit
                        ? Optional.of(Paging.cursorAfter(page.getLast().id()))
                        : Optional.empty());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that one was done, or declined; the shopper is told in the chat")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "done", value = DONE)))
    public Uni<View> settle(
            @Context ContainerRequestContext request, @RestPath String id, byte @Nullable [] body) {
        return call(request, Role.MANAGER).chain(call -> settle(call, number(id), state(body)));
    }

    private Uni<View> settle(StoreCall call, long id, String state) {
        return answers.settle(call.store(), id, state)
                .map(found -> found.orElseThrow(OrderRequestDoors::none))
                .call(
                        asked ->
                                trail.note(
                                        call.store(),
                                        call.caller(),
                                        "orders.request",
                                        Map.of("order", asked.order(), "state", asked.state())))
                .map(OrderRequestDoors::view);
    }

    private static View view(Asked asked) {
        return new View(
                asked.id(),
                asked.order(),
                asked.kind(),
                asked.note(),
                asked.askedAt(),
                asked.state(),
                asked.settledAt(),
                asked.shopper());
    }

    private String state(byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var state = fields.text("state", 20).orElse("");
        return known(state, List.of("done", "declined"));
    }

    private static String known(String state, List<String> states) {
        if (!states.contains(state)) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(
                                    new FieldError(
                                            "state", "one of " + String.join(", ", states)))));
        }
        return state;
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw none();
        }
        return Long.parseLong(id);
    }

    private static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such request."));
    }
}
