package app.tendero.shopify;

import app.tendero.shopify.Trouble.UserError;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Has a shop gather the answer to a question over everything in a file: begins such an operation,
 * asks how far it is, and gives it up.
 *
 * <p>Up to five at a time for each shop and app; files lie there for seven days.
 * https://shopify.dev/docs/api/usage/bulk-operations/queries
 */
@Singleton
public class BulkOperations {

    private static final Duration UNTIL_ONE_ENDS = Duration.ofSeconds(20);
    private static final Set<String> FULL = Set.of("LIMIT_REACHED", "OPERATION_IN_PROGRESS");

    private static final Operation<Begun> RUN =
            Operation.mutation(Begun.class, 10, "bulk-operation-run");
    private static final Operation<Told> STATUS = Operation.query(Told.class, 1, "bulk-operation");
    private static final Operation<Cancelled> CANCEL =
            Operation.mutation(Cancelled.class, 10, "bulk-operation-cancel");
    private static final Operation<Granted> SCOPES =
            Operation.query(Granted.class, 2, "granted-scopes");

    private final ShopifyClient client;

    BulkOperations(ShopifyClient client) {
        this.client = client;
    }

    /** Where an operation stands. */
    @RegisterForReflection
    public enum State {
        CREATED,
        RUNNING,
        CANCELING,
        CANCELED,
        COMPLETED,
        EXPIRED,
        FAILED
    }

    /**
     * How far an operation is.
     *
     * @param error {@code ACCESS_DENIED}, {@code INTERNAL_SERVER_ERROR}, {@code TIMEOUT} of a
     *     failed one
     * @param objects rows it has found so far
     * @param bytes of the file
     * @param url of the file, JSON in lines; empty until it is complete, and where nothing was
     *     found
     */
    public record Progress(
            State state, Optional<String> error, long objects, long bytes, Optional<String> url) {}

    /**
     * Begins one.
     *
     * @return its id; {@link Trouble.Busy} while as many are under way as may be
     */
    public Uni<ShopifyAnswer<String>> begin(Store store, String query) {
        return client.askInBackground(store, RUN, Map.of("query", query))
                .map(BulkOperations::laterIfFull)
                .map(answer -> answer.map(Begun::id));
    }

    /** How far one is; empty for one that Shopify does not know. */
    public Uni<ShopifyAnswer<Optional<Progress>>> progress(Store store, String id) {
        return client.askInBackground(store, STATUS, Map.of("id", id))
                .map(
                        answer ->
                                answer.map(
                                        told ->
                                                Optional.ofNullable(told.bulkOperation())
                                                        .map(Node::progress)));
    }

    /** Gives one up; that it is over already is no trouble of the caller's. */
    public Uni<Void> cancel(Store store, String id) {
        return client.askInBackground(store, CANCEL, Map.of("id", id)).replaceWithVoid();
    }

    /** What the merchant lets the app see and do, as it is now. */
    public Uni<ShopifyAnswer<Set<String>>> granted(Store store) {
        return client.askInBackground(store, SCOPES, Map.of())
                .map(answer -> answer.map(Granted::scopes));
    }

    private static ShopifyAnswer<Begun> laterIfFull(ShopifyAnswer<Begun> answer) {
        return answer instanceof ShopifyAnswer.None<Begun>(Trouble.Refused(var errors))
                        && errors.stream().map(UserError::code).anyMatch(FULL::contains)
                ? new ShopifyAnswer.None<>(new Trouble.Busy(UNTIL_ONE_ENDS))
                : answer;
    }

    @RegisterForReflection
    record Begun(Payload bulkOperationRunQuery) {

        String id() {
            return bulkOperationRunQuery.bulkOperation().id();
        }
    }

    @RegisterForReflection
    record Payload(Id bulkOperation) {}

    @RegisterForReflection
    record Id(String id) {}

    @RegisterForReflection
    record Cancelled(@Nullable Object bulkOperationCancel) {}

    @RegisterForReflection
    record Told(@Nullable Node bulkOperation) {}

    @RegisterForReflection
    record Node(
            String id,
            State status,
            @Nullable String errorCode,
            long objectCount,
            @Nullable Long fileSize,
            @Nullable String url) {

        Progress progress() {
            return new Progress(
                    status,
                    Optional.ofNullable(errorCode),
                    objectCount,
                    fileSize == null ? 0 : fileSize,
                    Optional.ofNullable(url));
        }
    }

    @RegisterForReflection
    record Granted(Installation currentAppInstallation) {

        Set<String> scopes() {
            return currentAppInstallation.accessScopes().stream()
                    .map(Scope::handle)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @RegisterForReflection
    record Installation(List<Scope> accessScopes) {}

    @RegisterForReflection
    record Scope(String handle) {}
}
