package app.tendero.messages;

import app.tendero.access.Role;
import app.tendero.messages.EntryCounts.Count;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Counts what was written, in days of the store's own time. */
@Path("/api/whatsapp/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
class StatsResource {

    private final CallerStore callers;
    private final Stores stores;
    private final StatsRows rows;
    private final Instance<EntryCounts> entries;
    private final Clock clock = Clock.systemUTC();

    StatsResource(
            CallerStore callers, Stores stores, StatsRows rows, Instance<EntryCounts> entries) {
        this.callers = callers;
        this.stores = stores;
        this.rows = rows;
        this.entries = entries;
    }

    @GET
    @Operation(
            summary = "Count messages, answers, errors and what was tapped",
            description =
                    "from and to are days, both counted, in the store's time zone; the last seven"
                            + " without them, 92 at most. An operator names the store.")
    public Uni<StatsView> stats(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        return callers.of(request, Role.AGENT, "store", store)
                .chain(call -> stores.byId(call.store()))
                .map(found -> found.orElseThrow(StatsResource::gone))
                .map(found -> DaySpan.read(found, clock.instant(), from, to))
                .chain(this::counted);
    }

    private Uni<StatsView> counted(DaySpan span) {
        var store = span.store();
        var begin = span.begin();
        var end = span.end();
        return rows.totals(store, begin, end, span.zone())
                .chain(
                        totals ->
                                Uni.combine()
                                        .all()
                                        .unis(
                                                rows.talks(store, begin, end),
                                                rows.failures(store, begin, end),
                                                rows.pace(store, begin, end),
                                                rows.webhooks(store, begin, end),
                                                rows.taps(store, begin, end),
                                                entries(span))
                                        .usingConcurrencyOf(1)
                                        .with(
                                                (talks, failures, pace, webhooks, taps, entries) ->
                                                        new StatsView.Parts(
                                                                totals, talks, failures, pace,
                                                                webhooks, taps, entries)))
                .map(parts -> StatsView.of(span.from(), span.to(), span.zone().getId(), parts));
    }

    private Uni<Map<String, Count>> entries(DaySpan span) {
        return entries.isUnsatisfied()
                ? Uni.createFrom().item(Map.of())
                : entries.get().of(span.store(), span.from(), span.to());
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.notFound("There is no such store."));
    }
}
