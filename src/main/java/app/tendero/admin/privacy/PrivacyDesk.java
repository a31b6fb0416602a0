package app.tendero.admin.privacy;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.access.Caller.Operator;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.privacy.Lookup;
import app.tendero.privacy.NewRequest;
import app.tendero.privacy.RequestKind;
import app.tendero.privacy.RequestRecords;
import app.tendero.privacy.RequestView;
import app.tendero.privacy.RequestWork;
import app.tendero.privacy.RetentionSettings;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What both doors to people's data do, once they know the store. */
@Singleton
class PrivacyDesk {

    private final RequestWork work;
    private final RequestRecords records;
    private final Lookup lookup;
    private final RetentionSettings retention;
    private final AuditTrail trail;
    private final JsonBodies bodies;

    PrivacyDesk(
            RequestWork work,
            RequestRecords records,
            Lookup lookup,
            RetentionSettings retention,
            AuditTrail trail,
            JsonBodies bodies) {
        this.work = work;
        this.records = records;
        this.lookup = lookup;
        this.retention = retention;
        this.trail = trail;
        this.bodies = bodies;
    }

    /**
     * A page of requests.
     *
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record RequestList(
            long total,
            List<RequestView> requests,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /** How much is kept of somebody. */
    @RegisterForReflection
    record Found(int conversations, Map<String, Integer> rows) {}

    /**
     * How long silent shoppers are kept.
     *
     * @param version to be sent back with a change
     */
    @RegisterForReflection
    record Settings(
            @JsonProperty("retention_days") int retentionDays, int least, int most, int version) {}

    Uni<RequestList> list(StoreId store, @Nullable String limit, @Nullable String cursor) {
        var paging = Paging.of(limit, cursor);
        return records.page(store, paging.before(), paging.limit())
                .chain(page -> records.count(store).map(total -> list(page, total, paging)));
    }

    private static RequestList list(List<RequestView> page, long total, Paging paging) {
        var next =
                page.size() == paging.limit()
                        ? Optional.of(Paging.cursorAfter(page.getLast().id()))
                        : Optional.<String>empty();
        return new RequestList(total, page, next);
    }

    Uni<RequestView> one(StoreId store, String id) {
        return records.one(store, number(id))
                .map(found -> found.orElseThrow(PrivacyDesk::noSuchRequest));
    }

    Uni<RestResponse<String>> file(StoreId store, Caller caller, String id) {
        return records.file(store, number(id))
                .map(found -> found.orElseThrow(PrivacyDesk::noFile))
                .call(() -> trail.note(store, caller, "privacy.fetched", Map.of("request", id)))
                .map(file -> download(file, id));
    }

    private static RestResponse<String> download(String file, String id) {
        return ResponseBuilder.ok(file, MediaType.APPLICATION_JSON_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"shopper-data-" + number(id) + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    Uni<Found> find(StoreId store, Caller caller, byte @Nullable [] body) {
        var clues = CluesBody.read(JsonFields.of(bodies.object(body)));
        return lookup.of(store, clues)
                .call(() -> trail.note(store, caller, "privacy.searched", Map.of()))
                .map(found -> new Found(found.conversations(), found.rows()));
    }

    /** 202: it is kept and begun; its record tells when it is done. */
    Uni<RestResponse<RequestView>> ask(
            StoreId store, Caller caller, RequestKind kind, byte @Nullable [] body) {
        var clues = CluesBody.read(JsonFields.of(bodies.object(body)));
        var origin = caller instanceof Operator ? "operator" : "merchant";
        var request =
                NewRequest.about(store, kind, origin, origin + ":" + UUID.randomUUID(), clues);
        var what = kind == RequestKind.EXPORT ? "privacy.export" : "privacy.erasure";
        return mayAsk(store, kind)
                .chain(() -> work.take(request))
                .call(id -> trail.note(store, caller, what, Map.of("request", "" + id)))
                .chain(id -> records.one(store, id))
                .map(view -> view.orElseThrow(PrivacyDesk::noSuchRequest))
                .map(view -> RestResponse.status(RestResponse.Status.ACCEPTED, view));
    }

    private Uni<Void> mayAsk(StoreId store, RequestKind kind) {
        return kind == RequestKind.EXPORT
                ? work.untilNextFile(store).invoke(PrivacyDesk::refuseIfTooMany).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static void refuseIfTooMany(Duration wait) {
        if (!wait.isZero()) {
            var next = Clock.systemUTC().instant().plus(wait).truncatedTo(ChronoUnit.MINUTES);
            throw new ProblemException(
                    Problem.tooMany(
                            "Your store has asked for as many data files as it may in a day. The"
                                    + " next one can be asked for after "
                                    + next.plus(1, ChronoUnit.MINUTES)
                                    + "."),
                    Map.of(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        }
    }

    Uni<Settings> settings(StoreId store) {
        return retention.of(store).map(PrivacyDesk::settings);
    }

    private static Settings settings(RetentionSettings.Chosen chosen) {
        return new Settings(
                chosen.days(),
                RetentionSettings.SHORTEST,
                RetentionSettings.LONGEST,
                chosen.version());
    }

    Uni<Settings> change(StoreId store, Caller caller, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var days =
                fields.whole(
                        "retention_days", RetentionSettings.SHORTEST, RetentionSettings.LONGEST);
        var version = fields.whole("version", 0, Integer.MAX_VALUE);
        if (days.isEmpty() && !fields.has("retention_days")) {
            fields.wrong("retention_days", "required");
        }
        if (version.isEmpty() && !fields.has("version")) {
            fields.wrong("version", "required: the one you read");
        }
        fields.mustBeGood();
        return retention
                .change(store, days.orElseThrow(), version.orElseThrow())
                .map(changed -> changed.orElseThrow(PrivacyDesk::changedMeanwhile))
                .call(() -> trail.note(store, caller, "privacy.retention", Map.of()))
                .map(PrivacyDesk::settings);
    }

    private static long number(String id) {
        return id.matches("[1-9][0-9]{0,17}") ? Long.parseLong(id) : 0;
    }

    private static ProblemException noSuchRequest() {
        return new ProblemException(Problem.notFound("There is no such request."));
    }

    private static ProblemException noFile() {
        return new ProblemException(
                Problem.notFound("There is no file: it is not ready, or older than 30 days."));
    }

    private static ProblemException changedMeanwhile() {
        return new ProblemException(
                Problem.conflict(
                        "Somebody changed it meanwhile. Look at it again, then send your change.",
                        List.of(new FieldError("version", "is not the latest"))));
    }
}
