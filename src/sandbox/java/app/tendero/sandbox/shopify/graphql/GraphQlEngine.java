package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.BulkOperation;
import app.tendero.sandbox.shopify.shop.Right;
import app.tendero.sandbox.shopify.shop.Shop;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries against Shopify's schemas. Reading a schema takes about a second, so it is done
 * once in a JVM, when first needed, and shared: fields find the shop in the call. Methods block;
 * call them from a worker thread.
 */
public final class GraphQlEngine {

    private static final Logger LOG = Logger.getLogger(GraphQlEngine.class);
    private static final int REMEMBERED_DOCUMENTS = 500;
    private static final Map<Api, GraphQlEngine> ENGINES = new ConcurrentHashMap<>();

    private final Api api;
    private final GraphQL graphQl;
    private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();

    private GraphQlEngine(Api api) {
        long start = System.nanoTime();
        this.api = api;
        this.graphQl =
                GraphQL.newGraphQL(SchemaFile.read(api.schema(), api.wiring()))
                        .instrumentation(new CostMeter())
                        .defaultDataFetcherExceptionHandler(new ErrorShape.Handler())
                        .preparsedDocumentProvider(new Remembered())
                        .build();
        LOG.infof(
                "pretend Shopify: read schema %s in %d ms",
                api.schema(), (System.nanoTime() - start) / 1_000_000);
    }

    /** The engine of an API; the first caller waits while its schema is read. */
    public static GraphQlEngine of(Api api) {
        return ENGINES.computeIfAbsent(api, GraphQlEngine::new);
    }

    /**
     * A query as a client posts it.
     *
     * @param operation which operation of the document; absent when it has only one
     */
    public record Request(
            String query, Map<String, Object> variables, @Nullable String operation) {}

    /**
     * What comes back.
     *
     * @param body the whole answer, a tree of maps, lists and plain values
     * @param rootFields what was asked, {@code products}, {@code draftOrderCreate}; empty for an
     *     invalid query
     */
    public record Answer(Map<String, @Nullable Object> body, Set<String> rootFields) {

        /** Whether any field of the answer is an error. */
        public boolean failed() {
            return body.containsKey("errors");
        }
    }

    /**
     * @param right of whoever asks
     */
    public Answer execute(Shop shop, Links links, Request request, Right right) {
        var call = new Call(shop, links, right, api == Api.ADMIN);
        var input =
                ExecutionInput.newExecutionInput(request.query())
                        .variables(request.variables())
                        .operationName(request.operation())
                        .root(Wiring.ROOT)
                        .graphQLContext(Map.of(Call.class, call))
                        .build();
        ExecutionResult result;
        synchronized (shop) {
            result = graphQl.execute(input);
        }
        return new Answer(body(call, result), call.rootFields());
    }

    /** Why a question cannot be answered in bulk; empty where it can. */
    Optional<String> bulkComplaint(String query) {
        return BulkRules.complaint(graphQl.getGraphQLSchema(), query);
    }

    /**
     * Answers some of a question over everything, which costs no points.
     *
     * @param from row of the root to begin with
     * @return whether there is more, and the rows of a file
     */
    public BulkPage bulkPage(Shop shop, Links links, BulkOperation operation, int from, int size) {
        var slice = new Call.Slice(from, size);
        var call = new Call(shop, links, operation.right(), false).within(slice);
        var input =
                ExecutionInput.newExecutionInput(operation.query())
                        .root(Wiring.ROOT)
                        .graphQLContext(Map.of(Call.class, call))
                        .build();
        ExecutionResult result;
        synchronized (shop) {
            result = graphQl.execute(input);
        }
        Map<String, Object> data = result.getData();
        return data == null || !result.getErrors().isEmpty()
                ? BulkPage.failed(isDenied(result) ? "ACCESS_DENIED" : "INTERNAL_SERVER_ERROR")
                : BulkPage.of(data, operation.grouped(), slice.hasMore());
    }

    private static boolean isDenied(ExecutionResult result) {
        return result.getErrors().stream()
                .anyMatch(
                        error ->
                                error.getExtensions() != null
                                        && "ACCESS_DENIED"
                                                .equals(error.getExtensions().get("code")));
    }

    private static Map<String, @Nullable Object> body(Call call, ExecutionResult result) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        Object data = result.getData();
        if (result.isDataPresent()) {
            body.put("data", data);
        }
        if (!result.getErrors().isEmpty()) {
            body.put("errors", ErrorShape.all(result.getErrors()));
        }
        var extensions = new LinkedHashMap<String, @Nullable Object>();
        if (call.metered() && call.requestedCost() > 0) {
            extensions.put("cost", cost(call, data));
        }
        if (!call.searchNotes().isEmpty()) {
            extensions.put("search", new ArrayList<>(call.searchNotes()));
        }
        if (!extensions.isEmpty()) {
            body.put("extensions", extensions);
        }
        return body;
    }

    private static Map<String, @Nullable Object> cost(Call call, @Nullable Object data) {
        var bucket = call.shop().bucket();
        Integer actual = null;
        if (call.reserved()) {
            actual = QueryCost.actual(data, call.requestedCost());
            bucket.giveBack(call.requestedCost() - actual);
        }
        int available = call.shop().faults().throttled() ? 0 : bucket.available();
        var status =
                Values.object(
                        "maximumAvailable", bucket.size(),
                        "currentlyAvailable", available,
                        "restoreRate", bucket.perSecond());
        return Values.object(
                "requestedQueryCost",
                call.requestedCost(),
                "actualQueryCost",
                actual,
                "throttleStatus",
                status);
    }

    /**
     * Parses and validates each query text once; a service sends the same few texts again and
     * again.
     */
    private final class Remembered implements PreparsedDocumentProvider {

        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
            if (documents.size() >= REMEMBERED_DOCUMENTS) {
                documents.clear();
            }
            return CompletableFuture.completedFuture(
                    documents.computeIfAbsent(input.getQuery(), query -> parse.apply(input)));
        }
    }

    /** The schemas this engine can read, for a warm start. */
    public static List<Api> all() {
        return List.of(Api.values());
    }
}
