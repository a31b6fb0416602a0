package app.tendero.support.ticket;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.messages.CallerStore;
import app.tendero.messages.Csv;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.media.KeptFile;
import app.tendero.support.media.MediaKeeper;
import app.tendero.support.ticket.TicketReads.Wanted;
import app.tendero.support.ticket.TicketShown.Detail;
import app.tendero.support.ticket.TicketShown.Page;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What shoppers reported, for the whole team and the merchant's own software. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets", description = "What shoppers report, and what becomes of it")
class TicketsResource {

    private static final int EXPORTED = 10_000;
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "state",
                    "priority",
                    "assignee",
                    "order",
                    "item",
                    "expected",
                    "opened_at",
                    "changed_at");

    private final CallerStore stores;
    private final TicketReads reads;
    private final TicketDesk desk;
    private final TicketBody body;
    private final MediaKeeper files;
    private final ShopperCards shoppers;
    private final JsonBodies bodies;
    private final AuditTrail trail;

    TicketsResource(
            CallerStore stores,
            TicketReads reads,
            TicketDesk desk,
            TicketBody body,
            MediaKeeper files,
            ShopperCards shoppers,
            JsonBodies bodies,
            AuditTrail trail) {
        this.stores = stores;
        this.reads = reads;
        this.desk = desk;
        this.body = body;
        this.files = files;
        this.shoppers = shoppers;
        this.bodies = bodies;
        this.trail = trail;
    }

    @GET
    @Operation(
            summary = "List tickets, newest first",
            description =
                    "state is one of them or open; assignee is a person's number or nobody; q looks"
                            + " into numbers, orders, items and what was written.")
    public Uni<Page> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String assignee,
            @RestQuery @Nullable String priority,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var paging = Paging.of(limit, cursor);
        var asked = TicketBody.filters(state, kind, assignee, priority, q);
        return stores.of(request, Role.AGENT, "store", store)
                .chain(call -> page(asked.apply(call.store()), paging));
    }

    private Uni<Page> page(Wanted wanted, Paging paging) {
        return reads.page(wanted, paging.before().orElse(Long.MAX_VALUE), paging.limit() + 1)
                .chain(found -> page(wanted.store(), found, paging.limit()));
    }

    private Uni<Page> page(StoreId store, List<TicketRow> found, int limit) {
        var page = found.subList(0, Math.min(limit, found.size()));
        var next =
                found.size() > limit
                        ? Optional.of(Paging.cursorAfter(page.getLast().number()))
                        : Optional.<String>empty();
        return shoppers.of(store, page.stream().map(TicketRow::conversation).toList())
                .map(cards -> page.stream().map(row -> shown(row, cards)).toList())
                .map(tickets -> new Page(tickets, next));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "A ticket with all that was said and done about it")
    public Uni<Detail> one(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String store) {
        return stores.of(request, Role.AGENT, "store", store)
                .chain(call -> row(call.store(), number).chain(row -> detail(call.store(), row)));
    }

    private Uni<TicketRow> row(StoreId store, String number) {
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw none();
        }
        return reads.one(store, Long.parseLong(number))
                .map(found -> found.orElseThrow(TicketsResource::none));
    }

    private static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such ticket."));
    }

    private Uni<Detail> detail(StoreId store, TicketRow row) {
        return reads.entries(store, List.of(row.number()))
                .map(entries -> entries.getOrDefault(row.number(), List.of()))
                .chain(entries -> detail(store, row, entries));
    }

    private Uni<Detail> detail(StoreId store, TicketRow row, List<TicketReads.Entry> entries) {
        return Uni.combine()
                .all()
                .unis(files(store, entries), shoppers.of(store, List.of(row.conversation())))
                .with(
                        (kept, cards) ->
                                new Detail(
                                        shown(row, cards),
                                        entries.stream()
                                                .map(entry -> TicketShown.event(entry, kept))
                                                .toList()));
    }

    private static TicketShown.Ticket shown(
            TicketRow row, Map<ConversationId, ShopperAddress> cards) {
        return TicketShown.ticket(row, Optional.ofNullable(cards.get(row.conversation())));
    }

    private Uni<Map<String, KeptFile>> files(StoreId store, List<TicketReads.Entry> entries) {
        var ids = entries.stream().flatMap(entry -> entry.file().stream()).distinct().toList();
        return files.find(store, ids)
                .map(
                        found ->
                                found.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        KeptFile::id, Function.identity())));
    }

    @POST
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a ticket, answer the shopper, note something for the team",
            description =
                    "state, priority, assignee, expected, reply, note: what is named changes."
                            + " version is that of the ticket as it was read; 409 when it is older.")
    public Uni<Detail> change(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String store,
            byte @Nullable [] json) {
        return stores.of(request, Role.AGENT, "store", store)
                .chain(call -> row(call.store(), number).chain(row -> change(call, row, json)));
    }

    private Uni<Detail> change(StoreCall call, TicketRow row, byte @Nullable [] json) {
        return body.wish(call.store(), row, JsonFields.of(bodies.object(json)))
                .chain(wish -> desk.change(call, wish))
                .invoke(TicketsResource::mustBeDone)
                .chain(() -> row(call.store(), Long.toString(row.number())))
                .chain(after -> detail(call.store(), after));
    }

    private static void mustBeDone(boolean done) {
        if (!done) {
            throw new ProblemException(
                    Problem.conflict(
                            "Somebody changed this ticket meanwhile. Read it again.", List.of()));
        }
    }

    @POST
    @Path("/{number}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make two tickets of one shopper one: this one goes into another")
    public Uni<Detail> merge(
            @Context ContainerRequestContext request,
            @RestPath String number,
            @RestQuery @Nullable String store,
            byte @Nullable [] json) {
        var into = TicketBody.into(JsonFields.of(bodies.object(json)));
        return stores.of(request, Role.AGENT, "store", store)
                .chain(call -> row(call.store(), number).chain(row -> merge(call, row, into)));
    }

    private Uni<Detail> merge(StoreCall call, TicketRow row, long into) {
        return desk.merge(call, row, into)
                .invoke(TicketsResource::mustBeOne)
                .chain(() -> row(call.store(), Long.toString(into)))
                .chain(after -> detail(call.store(), after));
    }

    private static void mustBeOne(boolean done) {
        if (!done) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(
                                    new FieldError(
                                            "into", "another open ticket of the same shopper"))));
        }
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv;charset=utf-8")
    @Operation(summary = "The newest 10,000 tickets as CSV that no spreadsheet computes")
    public RestMulti<String> csv(
            @Context ContainerRequestContext request, @RestQuery @Nullable String store) {
        return RestMulti.fromUniResponse(
                stores.of(request, Role.MANAGER, "store", store).call(this::noteExport),
                this::lines,
                call ->
                        Map.of(
                                "Content-Disposition",
                                List.of("attachment; filename=\"tickets.csv\"")));
    }

    private Uni<Void> noteExport(StoreCall call) {
        return trail.note(call.store(), call.caller(), "tickets.exported", Map.of("format", "csv"));
    }

    private Multi<String> lines(StoreCall call) {
        var all = new Wanted(call.store(), "", "", "", "", "");
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(Csv.BEGIN + Csv.line(COLUMNS)),
                        reads.page(all, Long.MAX_VALUE, EXPORTED)
                                .onItem()
                                .transformToMulti(Multi.createFrom()::iterable)
                                .map(row -> Csv.line(cells(row))));
    }

    private static List<String> cells(TicketRow row) {
        return List.of(
                row.name(),
                TicketShown.word(row.kind()),
                TicketShown.word(row.state()),
                row.priority(),
                row.assignee().orElse(""),
                row.order(),
                row.item(),
                row.expected().map(Object::toString).orElse(""),
                row.openedAt().toString(),
                row.changedAt().toString());
    }
}
