package app.tendero.sync;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.access.Caller.Operator;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.sync.RunRecords.Filter;
import app.tendero.sync.RunRecords.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What can be asked about keeping in step, whoever asks. */
@Singleton
class SyncDesk {

    static final int MOST_BATCH = 1_000;
    static final int SHORTEST_INTERVAL = 5;
    static final int LONGEST_INTERVAL = 1_440;

    private static final Set<String> STATES =
            Set.of(
                    "waiting",
                    "asking",
                    "loading",
                    "paging",
                    "retrying",
                    "done",
                    "failed",
                    "cancelled");
    private static final List<String> UNDER_WAY =
            List.of("waiting", "asking", "loading", "paging", "retrying");

    private final Sources sources;
    private final RunRecords records;
    private final Schedules schedules;
    private final RunWork work;
    private final SyncConfig config;
    private final AuditTrail audit;

    SyncDesk(
            Sources sources,
            RunRecords records,
            Schedules schedules,
            RunWork work,
            SyncConfig config,
            AuditTrail audit) {
        this.sources = sources;
        this.records = records;
        this.schedules = schedules;
        this.work = work;
        this.config = config;
        this.audit = audit;
    }

    /**
     * A page of runs.
     *
     * @param total of all pages
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record RunList(
            long total,
            List<RunView> runs,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /** How a store stands, one entry for each kind of thing. */
    @RegisterForReflection
    record Board(List<Place> sync) {}

    /**
     * How one kind of thing stands.
     *
     * @param everyMinutes between two looks
     * @param ownInterval whether the store wanted it so
     * @param nextAt of the next look; absent where nothing is scheduled
     * @param wholeAt when everything was looked at last
     * @param doneAt when anything was
     * @param failedItems that wait to be tried again
     * @param run the newest
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Place(
            String type,
            @JsonProperty("every_minutes") int everyMinutes,
            @JsonProperty("own_interval") boolean ownInterval,
            @JsonProperty("next_at") Optional<Instant> nextAt,
            @JsonProperty("whole_at") Optional<Instant> wholeAt,
            @JsonProperty("done_at") Optional<Instant> doneAt,
            @JsonProperty("failed_items") long failedItems,
            Optional<RunView> run) {}

    /** The kind of thing that a path names. */
    SyncSource source(String type) {
        return sources.of(type)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.notFound(
                                                "There is no such kind of thing to sync. There"
                                                        + " are: "
                                                        + String.join(", ", types())
                                                        + ".")));
    }

    private List<String> types() {
        return sources.all().stream().map(SyncSource::type).sorted().toList();
    }

    /** Reads what run is wanted; what is wrong is added to the errors of {@code fields}. */
    Wanted wanted(JsonFields fields, Caller caller) {
        var full = fields.flag("full_sync").orElse(false);
        var retry = fields.flag("retry_failed").orElse(false);
        var since =
                fields.parsed(
                        "since_date",
                        40,
                        SyncDesk::moment,
                        "a date such as 2026-11-21, or a time with its offset");
        if (full && since.isPresent()) {
            fields.wrong("since_date", "leave it out with full_sync");
        }
        if (retry && (full || since.isPresent())) {
            fields.wrong("retry_failed", "goes alone, without full_sync and since_date");
        }
        var batch = fields.whole("batch_size", 1, MOST_BATCH).orElse(config.batchSize());
        return new Wanted(full, since, retry, batch, origin(caller));
    }

    private static String origin(Caller caller) {
        return caller instanceof Operator ? "operator" : "merchant";
    }

    /** 202 with the run; 409 while another sort of run over the same things is under way. */
    Uni<RestResponse<RunView>> begin(
            StoreId store, Caller caller, SyncSource source, Wanted wanted) {
        return records.ask(store, source, wanted)
                .chain(
                        asked ->
                                asked.isPresent()
                                        ? Uni.createFrom().item(asked.get())
                                        : underWay(store, source, wanted))
                .invoke(() -> work.look(true))
                .call(run -> noted(store, caller, "sync.begun", run))
                .map(run -> RestResponse.status(RestResponse.Status.ACCEPTED, run));
    }

    private Uni<RunView> underWay(StoreId store, SyncSource source, Wanted wanted) {
        return records.active(store, source.type())
                .map(found -> found.filter(run -> covers(run, wanted)))
                .map(found -> found.orElseThrow(SyncDesk::another));
    }

    private static boolean covers(RunView run, Wanted wanted) {
        var sort = run.retryFailed() == wanted.retryOnly();
        var enough =
                run.fullSync()
                        || (!wanted.full()
                                && wanted.since()
                                        .map(
                                                at ->
                                                        run.since()
                                                                .filter(from -> !from.isAfter(at))
                                                                .isPresent())
                                        .orElse(true));
        return sort && enough;
    }

    Uni<RunView> cancel(StoreId store, Caller caller, String id) {
        return records.cancel(store, number(id))
                .chain(
                        cancelled ->
                                cancelled.isPresent()
                                        ? Uni.createFrom().item(cancelled.get())
                                        : one(store, id))
                .invoke(() -> work.look(true))
                .call(run -> noted(store, caller, "sync.cancelled", run));
    }

    Uni<RunView> one(StoreId store, String id) {
        return records.one(store, number(id)).map(run -> run.orElseThrow(SyncDesk::noSuchRun));
    }

    /**
     * A page of runs, the newest first.
     *
     * @param status one of a run's, {@code under_way} for all of those that are not over
     */
    Uni<RunList> list(
            Optional<StoreId> store,
            @Nullable String type,
            @Nullable String status,
            @Nullable String limit,
            @Nullable String cursor) {
        var paging = Paging.of(limit, cursor);
        var filter = new Filter(store, Optional.ofNullable(type), states(status));
        return records.page(filter, paging)
                .chain(page -> records.count(filter).map(total -> list(page, total, paging)));
    }

    private static RunList list(List<RunView> page, long total, Paging paging) {
        var next =
                page.size() == paging.limit()
                        ? Optional.of(Paging.cursorAfter(page.getLast().id()))
                        : Optional.<String>empty();
        return new RunList(total, page, next);
    }

    private static Optional<List<String>> states(@Nullable String status) {
        if (status == null) {
            return Optional.empty();
        }
        if (status.equals("under_way")) {
            return Optional.of(UNDER_WAY);
        }
        if (!STATES.contains(status)) {
            throw invalid("status", "one of under_way, " + String.join(", ", STATES));
        }
        return Optional.of(List.of(status));
    }

    Uni<Board> board(StoreId store) {
        return records.board(store, sources.all().stream().map(SyncSource::type).toList())
                .chain(
                        standings ->
                                records.some(store, runs(standings))
                                        .map(runs -> board(standings, runs)));
    }

    private static List<Long> runs(List<Standing> standings) {
        return standings.stream().flatMap(one -> one.run().stream()).toList();
    }

    private Board board(List<Standing> standings, List<RunView> runs) {
        var byId = runs.stream().collect(Collectors.toMap(RunView::id, Function.identity()));
        return new Board(standings.stream().map(one -> place(one, byId)).toList());
    }

    private Place place(Standing standing, Map<Long, RunView> runs) {
        return new Place(
                standing.type(),
                standing.minutes().orElseGet(() -> sources.minutes(source(standing.type()))),
                standing.minutes().isPresent(),
                config.schedule() ? standing.dueAt() : Optional.empty(),
                standing.wholeAt(),
                standing.doneAt(),
                standing.failedItems(),
                standing.run().map(runs::get));
    }

    /** Another interval for one kind of thing; 0 is the deployment's. */
    Uni<Board> every(StoreId store, Caller caller, SyncSource source, JsonFields fields) {
        var minutes = fields.whole("minutes", 0, LONGEST_INTERVAL);
        if (minutes.isEmpty() && !fields.has("minutes")) {
            fields.wrong("minutes", "required");
        }
        if (minutes.isPresent() && minutes.get() > 0 && minutes.get() < SHORTEST_INTERVAL) {
            fields.wrong("minutes", "0 for the usual, or from " + SHORTEST_INTERVAL);
        }
        fields.mustBeGood();
        return schedules
                .every(store, source.type(), minutes.orElseThrow())
                .call(
                        () ->
                                audit.note(
                                        store,
                                        caller,
                                        "sync.interval",
                                        Map.of("type", source.type())))
                .chain(() -> board(store));
    }

    private Uni<Void> noted(StoreId store, Caller caller, String what, RunView run) {
        return audit.note(store, caller, what, Map.of("run", "" + run.id(), "type", run.type()));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static long number(String id) {
        return id.matches("[1-9][0-9]{0,17}") ? Long.parseLong(id) : 0;
    }

    private static ProblemException noSuchRun() {
        return new ProblemException(Problem.notFound("There is no such run."));
    }

    private static ProblemException another() {
        return new ProblemException(
                Problem.conflict(
                        "Another run over the same things is under way. Wait for its end, or"
                                + " cancel it.",
                        List.of()));
    }

    static ProblemException invalid(String field, String message) {
        return new ProblemException(Problem.invalid(List.of(new FieldError(field, message))));
    }
}
