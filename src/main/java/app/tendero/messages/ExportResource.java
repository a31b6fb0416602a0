package app.tendero.messages;

import app.tendero.access.AuditTrail;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.messages.Lists.ContactView;
import app.tendero.platform.http.Download;
import app.tendero.store.StoreCall;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a whole file of messages or contacts, written while it is read: for managers and
 * owners, and noted in the audit trail before the first line leaves.
 */
@Path("/api/whatsapp")
@Tag(name = "Messages")
class ExportResource {

    private static final String CSV = "text/csv;charset=utf-8";

    private final CallerStore stores;
    private final Exports exports;
    private final AuditTrail audit;

    ExportResource(CallerStore stores, Exports exports, AuditTrail audit) {
        this.stores = stores;
        this.exports = exports;
        this.audit = audit;
    }

    @GET
    @Path("/messages.csv")
    @Produces(CSV)
    @Operation(summary = "All messages as CSV that no spreadsheet computes; from and to are times")
    public RestMulti<String> messagesCsv(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        return RestMulti.fromUniResponse(
                messages(request, store, from, to, "csv"),
                wanted ->
                        csv(Exports.MESSAGE_COLUMNS, exports.messages(wanted).map(Exports::cells)),
                wanted -> Download.named("messages.csv"));
    }

    @GET
    @Path("/messages.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All messages as one JSON list; from and to are times")
    public RestMulti<MessageView> messagesJson(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        return RestMulti.fromUniResponse(
                messages(request, store, from, to, "json"),
                exports::messages,
                wanted -> Download.named("messages.json"));
    }

    @GET
    @Path("/contacts.csv")
    @Produces(CSV)
    @Operation(summary = "All contacts as CSV that no spreadsheet computes")
    public RestMulti<String> contactsCsv(
            @Context ContainerRequestContext request, @RestQuery @Nullable String store) {
        return RestMulti.fromUniResponse(
                contacts(request, store, "csv"),
                whose -> csv(Exports.CONTACT_COLUMNS, exports.contacts(whose).map(Exports::cells)),
                whose -> Download.named("contacts.csv"));
    }

    @GET
    @Path("/contacts.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All contacts as one JSON list")
    public RestMulti<ContactView> contactsJson(
            @Context ContainerRequestContext request, @RestQuery @Nullable String store) {
        return RestMulti.fromUniResponse(
                contacts(request, store, "json"),
                exports::contacts,
                whose -> Download.named("contacts.json"));
    }

    private Uni<Wanted> messages(
            ContainerRequestContext request,
            @Nullable String store,
            @Nullable String from,
            @Nullable String to,
            String format) {
        var read = new Parameters();
        var begin = read.time("from", from, Parameters.BEGINNING);
        var end = read.time("to", to, Parameters.END);
        return stores.of(request, Role.MANAGER, "store", store)
                .invoke(read::mustBeGood)
                .call(call -> note(call, "messages.exported", format))
                .map(
                        call ->
                                new Wanted(
                                        call.store(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        begin,
                                        end));
    }

    private Uni<StoreId> contacts(
            ContainerRequestContext request, @Nullable String store, String format) {
        return stores.of(request, Role.MANAGER, "store", store)
                .call(call -> note(call, "contacts.exported", format))
                .map(StoreCall::store);
    }

    private Uni<Void> note(StoreCall call, String what, String format) {
        return audit.note(call.store(), call.caller(), what, Map.of("format", format));
    }

    private static Multi<String> csv(List<String> columns, Multi<List<String>> lines) {
        var head = Multi.createFrom().item(Csv.BEGIN + Csv.line(columns));
        return Multi.createBy().concatenating().streams(head, lines.map(Csv::line));
    }
}
