package app.tendero.support.ticket;

import app.tendero.access.Role;
import app.tendero.messages.Csv;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Download;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.ticket.TicketSettings.Chosen;
import app.tendero.support.ticket.TicketShown.Detail;
import app.tendero.support.ticket.TicketShown.Page;
import app.tendero.support.ticket.TicketShown.Settings;
import app.tendero.support.ticket.TicketShown.Ticket;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What shoppers reported, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class TicketDoors {

    private final TicketParts parts;

    TicketDoors(TicketParts parts) {
        this.parts = parts;
    }

    /** Whose tickets the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    @GET
    @Operation(
            summary = "List tickets, newest first",
            description =
                    "state is one of them or open; assignee is a person's number or nobody; q looks"
                            + " into numbers, orders, items and what was written, in 5,000 tickets"
                            + " at a time: go on with next_cursor, however few came.")
    public Uni<Page> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String assignee,
            @RestQuery @Nullable String priority,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var paging = Paging.of(limit, cursor);
        var asked = TicketBody.filters(state, kind, assignee, priority, q);
        return call(request, Role.AGENT)
                .chain(call -> parts.pages().page(asked.apply(call.store()), paging));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "A ticket with all that was said and done about it")
    public Uni<Detail> one(@Context ContainerRequestContext request, @RestPath String number) {
        return call(request, Role.AGENT).chain(call -> detail(call, number));
    }

    private Uni<Detail> detail(StoreCall call, String number) {
        return parts.pages()
                .row(call.store(), number)
                .chain(row -> parts.pages().detail(call.store(), row));
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
            byte @Nullable [] json) {
        return call(request, Role.AGENT)
                .chain(
                        call ->
                                parts.pages()
                                        .row(call.store(), number)
                                        .chain(row -> change(call, row, json)));
    }

    private Uni<Detail> change(StoreCall call, TicketRow row, byte @Nullable [] json) {
        return parts.body()
                .wish(call.store(), row, JsonFields.of(parts.bodies().object(json)))
                .chain(wish -> parts.desk().change(call, wish))
                .invoke(TicketDoors::mustBeDone)
                .chain(() -> detail(call, Long.toString(row.number())));
    }

    private static void mustBeDone(boolean done) {
        if (!done) {
            throw meanwhile("Somebody changed this ticket meanwhile. Read it again.");
        }
    }

    private static ProblemException meanwhile(String what) {
        return new ProblemException(Problem.conflict(what, List.of()));
    }

    @POST
    @Path("/{number}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make two tickets of one shopper one: this one goes into another")
    public Uni<Detail> merge(
            @Context ContainerRequestContext request,
            @RestPath String number,
            byte @Nullable [] json) {
        var into = TicketBody.into(JsonFields.of(parts.bodies().object(json)));
        return call(request, Role.AGENT)
                .chain(
                        call ->
                                parts.pages()
                                        .row(call.store(), number)
                                        .chain(row -> parts.desk().merge(call, row, into))
                                        .invoke(TicketDoors::mustBeOne)
                                        .chain(() -> detail(call, Long.toString(into))));
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
    public RestMulti<String> csv(@Context ContainerRequestContext request) {
        return RestMulti.fromUniResponse(
                exported(request, "csv"),
                tickets ->
                        Multi.createBy()
                                .concatenating()
                                .streams(
                                        Multi.createFrom().item(TicketCsv.head()),
                                        Multi.createFrom()
                                                .iterable(tickets)
                                                .map(one -> Csv.line(TicketCsv.cells(one)))),
                tickets -> Download.named("tickets.csv"));
    }

    @GET
    @Path("/export.json")
    @Operation(summary = "The newest 10,000 tickets as one JSON list")
    public RestMulti<Ticket> json(@Context ContainerRequestContext request) {
        return RestMulti.fromUniResponse(
                exported(request, "json"),
                Multi.createFrom()::iterable,
                tickets -> Download.named("tickets.json"));
    }

    private Uni<List<Ticket>> exported(ContainerRequestContext request, String format) {
        return call(request, Role.MANAGER)
                .call(
                        call ->
                                parts.trail()
                                        .note(
                                                call.store(),
                                                call.caller(),
                                                "tickets.exported",
                                                Map.of("format", format)))
                .chain(call -> parts.pages().all(call.store()));
    }

    @GET
    @Path("/settings")
    @Operation(summary = "How the store wants its tickets")
    public Uni<Settings> settings(@Context ContainerRequestContext request) {
        return call(request, Role.AGENT)
                .chain(call -> parts.settings().of(call.store()))
                .map(TicketShown::settings);
    }

    @PUT
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose whether reports are taken, and how many; managers",
            description =
                    "What is named changes. version is that of the settings as they were read; 409"
                            + " when it is older.")
    public Uni<Settings> changeSettings(
            @Context ContainerRequestContext request, byte @Nullable [] json) {
        var wanted = TicketBody.settings(JsonFields.of(parts.bodies().object(json)));
        return call(request, Role.MANAGER)
                .chain(
                        call ->
                                parts.settings()
                                        .of(call.store())
                                        .map(wanted)
                                        .chain(chosen -> change(call, chosen)))
                .map(TicketShown::settings);
    }

    private Uni<Chosen> change(StoreCall call, Chosen wanted) {
        return parts.settings()
                .change(call.store(), wanted)
                .map(changed -> changed.orElseThrow(ProblemException::changedMeanwhile))
                .call(chosen -> note(call, chosen));
    }

    private Uni<Void> note(StoreCall call, Chosen chosen) {
        return parts.trail()
                .note(
                        call.store(),
                        call.caller(),
                        "tickets.settings",
                        Map.of("per_day", Integer.toString(chosen.perDay())));
    }
}
