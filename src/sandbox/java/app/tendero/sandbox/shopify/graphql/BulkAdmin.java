package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.BulkOperation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bulk operations as the Admin API speaks of them. */
final class BulkAdmin {

    private BulkAdmin() {}

    static void wire(Wiring wiring) {
        wiring.type("Mutation", Object.class)
                .ask("bulkOperationRunQuery", BulkAdmin::run)
                .ask("bulkOperationCancel", BulkAdmin::cancel);
        wiring.type("QueryRoot", Object.class)
                .ask("bulkOperation", BulkAdmin::one)
                .ask(
                        "bulkOperations",
                        (none, ask) ->
                                Connections.page(
                                        ask.shop().bulk().all().stream()
                                                .filter(one -> fits(one, ask.text("query")))
                                                .toList(),
                                        ask,
                                        BulkOperation::id));
        wiring.type("BulkOperation", BulkOperation.class)
                .of("id", BulkOperation::gid)
                .of("status", BulkOperation::status)
                .of("type", value -> "QUERY")
                .of("query", BulkOperation::query)
                .of("errorCode", BulkOperation::error)
                .of("createdAt", BulkOperation::createdAt)
                .of("completedAt", BulkOperation::completedAt)
                .of("objectCount", BulkOperation::objects)
                .of("rootObjectCount", BulkOperation::roots)
                .of("fileSize", value -> value.bytes() == 0 ? null : value.bytes())
                .ask("url", BulkAdmin::url)
                .of("partialDataUrl", value -> null);
    }

    private static boolean fits(BulkOperation one, @Nullable String query) {
        return query == null
                || !query.contains("status:")
                || query.contains("status:" + one.status().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Object url(BulkOperation operation, Ask ask) {
        return operation.file(ask.shop().now()) == null
                ? null
                : ask.links().base() + "/bulk-operation-outputs/" + operation.id() + ".jsonl";
    }

    private static Object run(Object none, Ask ask) {
        var query = Values.orEmpty(ask.text("query"));
        var complaint = GraphQlEngine.of(Api.ADMIN).bulkComplaint(query);
        if (complaint.isPresent()) {
            return payload(null, "INVALID", complaint.get());
        }
        var shop = ask.shop();
        return shop.bulk()
                .begin(
                        shop.nextId(),
                        query,
                        ask.flag("groupObjects"),
                        ask.call().right(),
                        shop.now())
                .map(BulkAdmin::begun)
                .orElseGet(
                        () ->
                                payload(
                                        null,
                                        "LIMIT_REACHED",
                                        "Bulk operations limit reached. Please try again later."));
    }

    private static Object begun(BulkOperation operation) {
        return Values.object("bulkOperation", operation, "userErrors", List.of());
    }

    private static Object payload(@Nullable Object operation, String code, String message) {
        return Values.object(
                "bulkOperation",
                operation,
                "userErrors",
                List.of(Values.userError(code, message, List.of("query"))));
    }

    private static Object cancel(Object none, Ask ask) {
        var found = ask.shop().bulk().find(ask.id("id", "BulkOperation"));
        if (found.isEmpty() || !found.get().isUnderWay()) {
            return Values.object(
                    "bulkOperation",
                    found.orElse(null),
                    "userErrors",
                    List.of(
                            Values.userError(
                                    "A bulk operation cannot be canceled when it is completed",
                                    "id")));
        }
        found.get().cancel();
        return begun(found.get());
    }

    private static @Nullable Object one(Object none, Ask ask) {
        return ask.shop().bulk().find(ask.id("id", "BulkOperation")).orElse(null);
    }
}
