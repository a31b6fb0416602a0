package app.tendero.support.schedule;

import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.messages.Parameters;
import app.tendero.platform.http.Download;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.support.schedule.ScheduleRows.Place;
import app.tendero.support.schedule.ScheduleRows.Wanted;
import app.tendero.support.schedule.ScheduleRules.Rules;
import app.tendero.support.schedule.Shapes.EntryPage;
import app.tendero.support.schedule.Shapes.EntryView;
import app.tendero.support.schedule.Shapes.RulesView;
import app.tendero.support.schedule.Shapes.SetView;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A store's schedule, at whichever door. */
@Produces(MediaType.APPLICATION_JSON)
abstract class ScheduleDoors {

    private static final String CSV = "text/csv";
    private static final int MOST_AT_ONCE = 1000;
    private static final int LONGEST = 200;
    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,13})\\.([0-9]{1,18})");

    private final ScheduleDesk desk;
    private final ScheduleRules rules;
    private final JsonBodies bodies;

    ScheduleDoors(ScheduleDesk desk, ScheduleRules rules, JsonBodies bodies) {
        this.desk = desk;
        this.rules = rules;
        this.bodies = bodies;
    }

    /** Whose schedule the call is about, and who calls. */
    abstract Uni<StoreCall> call(ContainerRequestContext request, Role least);

    @GET
    @Operation(summary = "A store's schedule in the order of its beginning, a page at a time")
    public Uni<EntryPage> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String line,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var read = new Parameters();
        var wanted = wanted(read, from, to, state, line, order, q);
        var after = read.read("cursor", cursor, ScheduleDoors::place, "a cursor we gave out");
        var paging = Paging.of(limit, null);
        read.mustBeGood();
        return call(request, Role.AGENT)
                .chain(call -> page(call.store(), wanted, after, paging.limit()));
    }

    private static Wanted wanted(
            Parameters read,
            @Nullable String from,
            @Nullable String to,
            @Nullable String state,
            @Nullable String line,
            @Nullable String order,
            @Nullable String q) {
        return new Wanted(
                Optional.ofNullable(from).map(text -> read.time("from", text, Instant.EPOCH)),
                Optional.ofNullable(to).map(text -> read.time("to", text, Instant.EPOCH)),
                read.read("state", state, Shapes::state, "planned, running, late or done")
                        .orElse(""),
                words(line),
                words(order).toLowerCase(Locale.ROOT).replaceAll("^#+", ""),
                words(q));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private static Optional<Place> place(String cursor) {
        var parts = CURSOR.matcher(cursor);
        return parts.matches()
                ? Optional.of(
                        new Place(
                                Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                                Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    private Uni<EntryPage> page(StoreId store, Wanted wanted, Optional<Place> after, int limit) {
        return desk.page(store, wanted, after, limit + 1)
                .chain(found -> desk.count(store, wanted).map(total -> page(total, found, limit)))
                .chain(page -> desk.zone(store).map(page::in));
    }

    private static EntryPage page(long total, List<Entry> found, int limit) {
        var page = found.stream().limit(limit).toList();
        return new EntryPage(
                total,
                "",
                page.stream().map(EntryView::of).toList(),
                found.size() > limit
                        ? Optional.of(cursor(ScheduleDesk.place(page.getLast())))
                        : Optional.empty());
    }

    private static String cursor(Place place) {
        return place.from().toEpochMilli() + "." + place.id();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add one entry",
            description = "Times have a zone, or are the clock on the store's wall.")
    public Uni<RestResponse<EntryView>> add(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(
                        call ->
                                desk.zone(call.store())
                                        .map(
                                                zone ->
                                                        entry(
                                                                JsonFields.of(bodies.object(body)),
                                                                zone))
                                        .chain(draft -> desk.add(call, draft)))
                .map(
                        entry ->
                                RestResponse.status(
                                        RestResponse.Status.CREATED, EntryView.of(entry)));
    }

    private static Draft entry(JsonFields fields, ZoneId zone) {
        var draft = Shapes.entry(fields, zone);
        fields.mustBeGood();
        return draft.orElseThrow();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One entry")
    public Uni<EntryView> one(@Context ContainerRequestContext request, @RestPath String id) {
        return call(request, Role.AGENT)
                .chain(call -> desk.one(call.store(), number(id)))
                .map(EntryView::of);
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw ScheduleDesk.none();
        }
        return Long.parseLong(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replace one entry, made on this version",
            description = "409 when somebody changed it meanwhile: nothing is done then.")
    public Uni<EntryView> change(
            @Context ContainerRequestContext request, @RestPath String id, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(
                        call ->
                                desk.zone(call.store())
                                        .chain(zone -> changed(call, number(id), zone, body)))
                .map(EntryView::of);
    }

    private Uni<Entry> changed(StoreCall call, long id, ZoneId zone, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        return desk.change(call, id, version, entry(fields, zone));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take one entry out; it can be brought back for 30 days")
    public Uni<Void> delete(@Context ContainerRequestContext request, @RestPath String id) {
        return call(request, Role.MANAGER).chain(call -> desk.delete(call, number(id)));
    }

    @POST
    @Path("/{id}/restore")
    @Operation(summary = "Bring back an entry that was taken out")
    public Uni<EntryView> restore(@Context ContainerRequestContext request, @RestPath String id) {
        return call(request, Role.MANAGER)
                .chain(call -> desk.restore(call, number(id)))
                .map(EntryView::of);
    }

    @PUT
    @Path("/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set up to 1,000 entries by their keys, all or none",
            description = "With ?dry_run=true it only tells what would change.")
    public Uni<SetView> bulk(
            @Context ContainerRequestContext request,
            @RestQuery("dry_run") boolean dryRun,
            byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(
                        call ->
                                desk.zone(call.store())
                                        .map(
                                                zone ->
                                                        entries(
                                                                JsonFields.of(bodies.object(body)),
                                                                zone))
                                        .chain(drafts -> desk.set(call, drafts, dryRun)));
    }

    private static List<Draft> entries(JsonFields fields, ZoneId zone) {
        if (!fields.has("entries")) {
            fields.wrong("entries", "required");
        }
        var drafts = new ArrayList<Draft>();
        var keys = new HashSet<String>();
        for (var one : fields.objects("entries", MOST_AT_ONCE).orElse(List.of())) {
            var draft = Shapes.entry(one, zone);
            if (!one.has("key")) {
                one.wrong("key", "required");
            } else if (draft.flatMap(Draft::key).filter(key -> !keys.add(key)).isPresent()) {
                one.wrong("key", "is in the list twice");
            }
            draft.ifPresent(drafts::add);
        }
        fields.mustBeGood();
        return drafts;
    }

    @POST
    @Path("/import")
    @Consumes({CSV, MediaType.TEXT_PLAIN, "application/vnd.ms-excel"})
    @Operation(
            summary = "Set entries from CSV by their keys: all of them, or none",
            description =
                    "Columns: key, title, line, from, to, state, planned, done, quality, orders; at"
                            + " most 20,000 lines. 422 names what is wrong, line by line. With"
                            + " ?dry_run=true it only tells what would change.")
    public Uni<SetView> importFile(
            @Context ContainerRequestContext request,
            @RestQuery("dry_run") boolean dryRun,
            byte @Nullable [] body) {
        var csv = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return call(request, Role.MANAGER)
                .chain(
                        call ->
                                desk.zone(call.store())
                                        .map(zone -> ScheduleDesk.file(csv, zone))
                                        .chain(drafts -> desk.set(call, drafts, dryRun)));
    }

    @GET
    @Path("/export.csv")
    @Produces(CSV)
    @Operation(summary = "The schedule as CSV that no spreadsheet computes, to be imported again")
    public RestMulti<String> export(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        var read = new Parameters();
        var wanted = wanted(read, from, to, null, null, null, null);
        read.mustBeGood();
        return RestMulti.fromUniResponse(
                call(request, Role.MANAGER),
                call -> desk.lines(call.store(), wanted),
                call -> Download.named("schedule.csv"));
    }

    @GET
    @Path("/settings")
    @Operation(summary = "What shoppers may see of the schedule")
    public Uni<RulesView> rules(@Context ContainerRequestContext request) {
        return call(request, Role.AGENT)
                .chain(call -> rules.ofStore(call.store()))
                .map(ScheduleDoors::view);
    }

    private Rules wanted(byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        var wanted =
                new Rules(
                        version,
                        fields.flag("shown").orElse(true),
                        fields.flag("shows_lines").orElse(false),
                        fields.flag("shows_quality").orElse(false),
                        true);
        fields.mustBeGood();
        return wanted;
    }

    @PUT
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choose what shoppers may see of it, made on this version")
    public Uni<RulesView> changeRules(
            @Context ContainerRequestContext request, byte @Nullable [] body) {
        return call(request, Role.MANAGER)
                .chain(call -> rules.change(call.store(), wanted(body)))
                .map(changed -> changed.orElseThrow(ProblemException::changedMeanwhile))
                .map(ScheduleDoors::view);
    }

    private static RulesView view(Rules rules) {
        return new RulesView(rules.version(), rules.shown(), rules.lines(), rules.quality());
    }
}
