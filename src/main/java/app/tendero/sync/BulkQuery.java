package app.tendero.sync;

import java.util.Map;

/**
 * A question for {@code bulkOperationRunQuery}: one root connection, up to five connections, two
 * levels deep, each node with its {@code id}.
 *
 * <p>https://shopify.dev/docs/api/usage/bulk-operations/queries
 *
 * @param text the whole GraphQL document, filters written into it: a bulk query takes no variables
 * @param nested what rows below the root are called in their parent, by the type in their id:
 *     {@code ProductVariant} to {@code variants}. The file itself names no connection
 */
public record BulkQuery(String text, Map<String, String> nested) {

    public BulkQuery {
        nested = Map.copyOf(nested);
    }
}
