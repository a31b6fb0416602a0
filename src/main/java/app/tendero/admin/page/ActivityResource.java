package app.tendero.admin.page;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.admin.page.Activity.Change;
import app.tendero.admin.page.Activity.Page;
import app.tendero.admin.page.Activity.Problems;
import app.tendero.admin.page.Activity.Received;
import app.tendero.admin.page.Activity.Sent;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Paging;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The activity page's doors: what went out, what came in, what is wrong, who changed what. */
@Path("/admin/api/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class ActivityResource {

    private static final List<String> SENT =
            List.of("waiting", "sent", "delivered", "read", "failed", "expired", "held");
    private static final List<String> RECEIVED = List.of("waiting", "done", "parked");
    private static final List<String> SOURCES = List.of("whatsapp", "shopify", "tendero");
    private static final List<String> FAMILIES =
            List.of(
                    "settings",
                    "orders",
                    "conversation",
                    "whatsapp",
                    "inbox",
                    "privacy",
                    "install",
                    "team",
                    "home",
                    "sync");

    private final ActivityRows rows;
    private final AuditTrail trail;
    private final HomeBoard board;

    ActivityResource(ActivityRows rows, AuditTrail trail, HomeBoard board) {
        this.rows = rows;
        this.trail = trail;
        this.board = board;
    }

    @GET
    @Path("/messages")
    @Operation(
            summary = "Messages to shoppers with their delivery state and the reason of failures")
    public Uni<Page<Sent>> messages(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return rows.sent(store(request), oneOf("state", state, SENT), Paging.of(limit, cursor));
    }

    @GET
    @Path("/webhooks")
    @Operation(summary = "What WhatsApp and Shopify told, and what became of it")
    public Uni<Page<Received>> webhooks(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String source,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        return rows.received(
                store(request),
                oneOf("state", state, RECEIVED),
                oneOf("source", source, SOURCES),
                Paging.of(limit, cursor));
    }

    @GET
    @Path("/problems")
    @Operation(summary = "What needs the merchant now")
    public Uni<Problems> problems(@Context ContainerRequestContext request) {
        return board.problems(store(request)).map(Problems::new);
    }

    @GET
    @Path("/changes")
    @Operation(summary = "Who changed what, and when")
    public Uni<Page<Change>> changes(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String about,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var family = oneOf("about", about, FAMILIES);
        var paging = Paging.of(limit, cursor);
        var oneMore = new Paging(paging.limit() + 1, paging.before());
        var store = store(request);
        return trail.page(store, family, oneMore)
                .map(entries -> entries.stream().map(ActivityResource::change).toList())
                .chain(
                        changes ->
                                trail.count(store, family)
                                        .map(
                                                total ->
                                                        ActivityRows.page(
                                                                total.found(),
                                                                total.isLeast(),
                                                                changes,
                                                                paging.limit(),
                                                                Change::id)));
    }

    private static Change change(AuditTrail.Entry entry) {
        return new Change(
                entry.id(),
                entry.at(),
                entry.role(),
                Optional.of(entry.who()).filter(who -> !who.isEmpty()),
                entry.what(),
                entry.details());
    }

    private static StoreId store(ContainerRequestContext request) {
        return Merchant.of(request, Role.MANAGER).store();
    }

    private static String oneOf(String field, @Nullable String wanted, List<String> known) {
        if (wanted == null || wanted.isEmpty()) {
            return "";
        }
        if (!known.contains(wanted)) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(new FieldError(field, "one of " + String.join(", ", known)))));
        }
        return wanted;
    }
}
