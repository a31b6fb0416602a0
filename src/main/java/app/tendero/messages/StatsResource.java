package app.tendero.messages;

import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Counts what was written, in days of the store's own time. */
@Path("/api/whatsapp/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
class StatsResource {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 92;

    private final CallerStore callers;
    private final Stores stores;
    private final StatsRows rows;
    private final Clock clock = Clock.systemUTC();

    StatsResource(CallerStore callers, Stores stores, StatsRows rows) {
        this.callers = callers;
        this.stores = stores;
        this.rows = rows;
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
        var read = new Parameters();
        var first = read.read("from", from, StatsResource::day, "a day like 2026-11-21");
        var last = read.read("to", to, StatsResource::day, "a day like 2026-11-21");
        return callers.of(request, Role.AGENT, "store", store)
                .chain(call -> stores.byId(call.store()))
                .map(found -> found.orElseThrow(StatsResource::gone))
                .map(found -> span(found, first, last, read))
                .chain(this::counted);
    }

    /** Some days of a store, both ends counted. */
    private record Span(StoreId store, ZoneId zone, LocalDate from, LocalDate to) {

        Instant begin() {
            return from.atStartOfDay(zone).toInstant();
        }

        Instant end() {
            return to.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    private Span span(
            Store store, Optional<LocalDate> from, Optional<LocalDate> to, Parameters read) {
        var zone = store.settings().timezone();
        var last = to.orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
        var first = from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1L));
        if (first.isAfter(last)) {
            read.wrong("from", "not after to");
        } else if (first.plusDays(MOST_DAYS).compareTo(last) <= 0) {
            read.wrong("from", "at most " + MOST_DAYS + " days before to");
        }
        read.mustBeGood();
        return new Span(store.id(), zone, first, last);
    }

    private Uni<StatsView> counted(Span span) {
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
                                                rows.taps(store, begin, end))
                                        .usingConcurrencyOf(1)
                                        .with(
                                                (talks, failures, pace, webhooks, taps) ->
                                                        new StatsView.Parts(
                                                                totals, talks, failures, pace,
                                                                webhooks, taps)))
                .map(parts -> StatsView.of(span.from(), span.to(), span.zone().getId(), parts));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 9000
                    ? Optional.empty()
                    : Optional.of(day);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.notFound("There is no such store."));
    }
}
