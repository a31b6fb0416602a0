package app.tendero.parked;

import app.tendero.access.Caller;
import app.tendero.kernel.StoreId;
import app.tendero.parked.Parked.Act;
import app.tendero.parked.Parked.Wanted;
import app.tendero.platform.CrossStoreTries;
import app.tendero.platform.CrossStoreTries.What;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.VisibleStores;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operator's door to what was put aside; a store's own key sees that store's alone. */
@Path("/api/v1/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parked", description = "What was put aside: list, show, replay, discard")
class ParkedResource {

    private static final Logger LOG = Logger.getLogger(ParkedResource.class);
    private static final int LONGEST_REASON = 300;

    private final Parked parked;
    private final VisibleStores visible;
    private final CrossStoreTries tries;

    ParkedResource(Parked parked, VisibleStores visible, CrossStoreTries tries) {
        this.parked = parked;
        this.visible = visible;
        this.tries = tries;
    }

    @GET
    @Operation(summary = "List what was put aside, newest first; filter by store, kind, reason")
    public Uni<ParkedList> list(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String reason,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var rows = Paging.of(limit, null).limit();
        var from =
                cursor == null
                        ? ParkedCursor.START
                        : ParkedCursor.parse(cursor)
                                .orElseThrow(() -> wrong("cursor", "a cursor we gave out"));
        return wanted(request, store, kind, reason)
                .chain(wanted -> parked.list(wanted, from, rows));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show one with the outline of what lies in it: names and types, no texts")
    public Uni<ParkedView> show(@Context ContainerRequestContext request, @RestPath String id) {
        return parked.one(id(request, id)).map(found -> found.orElseThrow(ParkedResource::gone));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Hand one out again; 409 for a send whose 24 hours are over")
    public Uni<Replayed> replay(@Context ContainerRequestContext request, @RestPath String id) {
        var one = id(request, id);
        return parked.one(one)
                .map(found -> found.orElseThrow(ParkedResource::gone))
                .invoke(ParkedResource::mustBeReplayable)
                .chain(() -> parked.act(Act.REPLAY, one))
                .invoke(ParkedResource::mustHaveBeenThere)
                .invoke(() -> LOG.infof("replayed %s", one))
                .replaceWith(new Replayed(1, 0));
    }

    @POST
    @Path("/replay")
    @Operation(summary = "Hand out all of a store or a reason again, or everything with all=true")
    public Uni<Replayed> replayAll(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String reason,
            @RestQuery @DefaultValue("false") boolean all) {
        mustSayWhich(store, reason, all);
        return wanted(request, store, kind, reason)
                .chain(wanted -> many(Act.REPLAY, wanted))
                .map(outcome -> new Replayed(outcome.done(), outcome.left()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Throw one away with what lies in it")
    public Uni<RestResponse<Void>> discard(
            @Context ContainerRequestContext request, @RestPath String id) {
        var one = id(request, id);
        return parked.act(Act.DISCARD, one)
                .invoke(ParkedResource::mustHaveBeenThere)
                .invoke(() -> LOG.infof("discarded %s", one))
                .map(gone -> RestResponse.noContent());
    }

    @DELETE
    @Operation(summary = "Throw away all of a store or a reason, or everything with all=true")
    public Uni<Discarded> discardAll(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String reason,
            @RestQuery @DefaultValue("false") boolean all) {
        mustSayWhich(store, reason, all);
        return wanted(request, store, kind, reason)
                .chain(wanted -> many(Act.DISCARD, wanted))
                .map(outcome -> new Discarded(outcome.done(), outcome.left()));
    }

    /** How many were handed out again, and how many of those meant are still there. */
    @RegisterForReflection
    record Replayed(long replayed, long left) {}

    /** How many were thrown away, and how many of those meant are still there. */
    @RegisterForReflection
    record Discarded(long discarded, long left) {}

    private Uni<Parked.Outcome> many(Act act, Wanted wanted) {
        return parked.actOnAll(act, wanted)
                .invoke(
                        outcome ->
                                LOG.infof(
                                        "%s of what was put aside: %d done, %d left",
                                        act, outcome.done(), outcome.left()));
    }

    private Uni<Wanted> wanted(
            ContainerRequestContext request,
            @Nullable String store,
            @Nullable String kind,
            @Nullable String reason) {
        var caller = Caller.of(request);
        var itsKind =
                Optional.ofNullable(kind)
                        .map(
                                name ->
                                        Kind.of(name)
                                                .orElseThrow(
                                                        () -> wrong("kind", "message or send")));
        if (reason != null && (reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0)) {
            throw wrong("reason", "one that the list shows");
        }
        return only(caller, store)
                .map(only -> new Wanted(only, itsKind, Optional.ofNullable(reason)));
    }

    private Uni<Optional<StoreId>> only(Caller caller, @Nullable String store) {
        if (store != null) {
            return visible.require(caller, store).map(Optional::of);
        }
        return Uni.createFrom()
                .item(
                        switch (caller) {
                            case Caller.Operator operator -> Optional.empty();
                            case Caller.OfStore(var own) -> Optional.of(own);
                            case Caller.Merchant merchant -> Optional.of(merchant.store());
                        });
    }

    private ParkedId id(ContainerRequestContext request, String text) {
        var caller = Caller.of(request);
        var id = ParkedId.parse(text).orElseThrow(ParkedResource::gone);
        if (!caller.sees(id.store())) {
            tries.count(What.KEY, id.store());
            throw gone();
        }
        return id;
    }

    private static void mustSayWhich(@Nullable String store, @Nullable String reason, boolean all) {
        if (store == null && reason == null && !all) {
            throw wrong("all", "name a store or a reason, or say all=true");
        }
    }

    private static void mustBeReplayable(ParkedView view) {
        if (!view.replayable()) {
            throw new ProblemException(
                    Problem.conflict(
                            "The shopper's 24 hours are over: nothing but a template may be sent.",
                            List.of()));
        }
    }

    private static void mustHaveBeenThere(boolean was) {
        if (!was) {
            throw gone();
        }
    }

    private static ProblemException wrong(String field, String message) {
        return new ProblemException(Problem.invalid(List.of(new FieldError(field, message))));
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.notFound("There is no such parked message or send."));
    }
}
