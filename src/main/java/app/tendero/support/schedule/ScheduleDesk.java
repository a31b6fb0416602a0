package app.tendero.support.schedule;

import app.tendero.access.AuditTrail;
import app.tendero.kernel.StoreId;
import app.tendero.messages.Csv;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreCall;
import app.tendero.store.Stores;
import app.tendero.support.schedule.ScheduleRows.Outcome;
import app.tendero.support.schedule.ScheduleRows.Place;
import app.tendero.support.schedule.ScheduleRows.SetOutcome;
import app.tendero.support.schedule.ScheduleRows.Wanted;
import app.tendero.support.schedule.Shapes.SetView;
import app.tendero.support.schedule.Shapes.WouldView;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What merchants and their software do with a schedule, whichever door they come by. */
@Singleton
class ScheduleDesk {

    private static final int AT_ONCE = 500;

    private final ScheduleRows rows;
    private final Stores stores;
    private final AuditTrail trail;

    ScheduleDesk(ScheduleRows rows, Stores stores, AuditTrail trail) {
        this.rows = rows;
        this.stores = stores;
        this.trail = trail;
    }

    /** The clock on the store's wall, by which times without a zone are read. */
    Uni<ZoneId> zone(StoreId store) {
        return stores.byId(store)
                .map(found -> found.map(it -> it.settings().timezone()).orElse(ZoneOffset.UTC));
    }

    Uni<List<Entry>> page(StoreId store, Wanted wanted, Optional<Place> after, int limit) {
        return rows.page(store, wanted, after, limit);
    }

    Uni<Long> count(StoreId store, Wanted wanted) {
        return rows.count(store, wanted);
    }

    Uni<Entry> one(StoreId store, long id) {
        return rows.one(store, id).map(found -> found.orElseThrow(ScheduleDesk::none));
    }

    Uni<Entry> add(StoreCall call, Draft draft) {
        return rows.add(call.store(), draft)
                .map(added -> added.orElseThrow(ScheduleDesk::keyTaken))
                .call(entry -> note(call, "added", entry.id()));
    }

    Uni<Entry> change(StoreCall call, long id, int version, Draft draft) {
        return rows.change(call.store(), id, version, draft)
                .map(ScheduleDesk::done)
                .call(entry -> note(call, "changed", id));
    }

    Uni<Void> delete(StoreCall call, long id) {
        return rows.delete(call.store(), id)
                .invoke(
                        there -> {
                            if (!there) {
                                throw none();
                            }
                        })
                .chain(there -> note(call, "deleted", id));
    }

    Uni<Entry> restore(StoreCall call, long id) {
        return rows.restore(call.store(), id)
                .map(ScheduleDesk::done)
                .call(entry -> note(call, "restored", id));
    }

    private static Entry done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var entry) -> entry;
            case Outcome.None none -> throw none();
            case Outcome.KeyTaken taken -> throw keyTaken();
            case Outcome.Stale stale ->
                    throw new ProblemException(
                            Problem.conflict(
                                    "Somebody changed this meanwhile. Read it again.", List.of()));
        };
    }

    static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such entry."));
    }

    private static ProblemException keyTaken() {
        return new ProblemException(
                Problem.conflict(
                        "Another entry has this key.",
                        List.of(new FieldError("key", "another entry has it"))));
    }

    private Uni<Void> note(StoreCall call, String what, long id) {
        return trail.note(
                call.store(), call.caller(), "schedule." + what, Map.of("id", Long.toString(id)));
    }

    /** Sets entries by their keys, all or none. */
    Uni<SetView> set(StoreCall call, List<Draft> drafts, boolean dryRun) {
        return dryRun
                ? rows.would(call.store(), drafts).map(out -> view(drafts, out, true))
                : rows.set(call.store(), drafts)
                        .map(out -> view(drafts, out, false))
                        .call(done -> noteSet(call, done));
    }

    private Uni<Void> noteSet(StoreCall call, SetView done) {
        return trail.note(
                call.store(),
                call.caller(),
                "schedule.set",
                Map.of(
                        "created",
                        Integer.toString(done.created()),
                        "changed",
                        Integer.toString(done.changed())));
    }

    private static SetView view(List<Draft> drafts, SetOutcome outcome, boolean dryRun) {
        return new SetView(
                dryRun,
                drafts.size(),
                outcome.made(),
                outcome.changed(),
                drafts.size() - outcome.made() - outcome.changed(),
                outcome.first().stream()
                        .map(w -> new WouldView(w.key(), w.title(), w.made() ? "new" : "changed"))
                        .toList());
    }

    /** Reads a whole file; fails with everything that is wrong with it, line by line. */
    static List<Draft> file(String csv, ZoneId zone) {
        var read = ImportText.of(csv, zone);
        if (!read.errors().isEmpty()) {
            throw new ProblemException(
                    new Problem(
                            "urn:tendero:problem:invalid",
                            "Nothing was imported",
                            422,
                            "Correct "
                                    + read.wrongLines()
                                    + " lines, which errors name, and send the file again.",
                            read.errors()));
        }
        return read.drafts();
    }

    /** All entries as lines of CSV that can be imported again. */
    Multi<String> lines(StoreId store, Wanted wanted) {
        var heading = Multi.createFrom().item(Csv.BEGIN + Csv.line(DraftReader.COLUMNS));
        var all =
                Multi.createBy()
                        .repeating()
                        .uni(
                                () -> new AtomicReference<>(Optional.<Place>empty()),
                                place ->
                                        rows.page(store, wanted, place.get(), AT_ONCE)
                                                .invoke(page -> goOn(place, page)))
                        .whilst(page -> page.size() == AT_ONCE)
                        .onItem()
                        .transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page))
                        .map(entry -> Csv.line(cells(entry.draft())));
        return Multi.createBy().concatenating().streams(heading, all);
    }

    private static void goOn(AtomicReference<Optional<Place>> place, List<Entry> page) {
        if (!page.isEmpty()) {
            place.set(Optional.of(place(page.getLast())));
        }
    }

    static Place place(Entry entry) {
        return new Place(entry.draft().from(), entry.id());
    }

    private static List<String> cells(Draft draft) {
        return List.of(
                draft.key().orElse(""),
                draft.title(),
                draft.line().orElse(""),
                time(draft.from()),
                time(draft.to()),
                Draft.word(draft.state()),
                number(draft.planned()),
                number(draft.done()),
                number(draft.quality()),
                String.join(" ", draft.orders()));
    }

    private static String time(Instant at) {
        return at.toString();
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
