package app.tendero.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run as our JSON doors show it.
 *
 * @param origin {@code schedule}, {@code merchant} or {@code operator}
 * @param status {@code waiting}, {@code asking} (Shopify gathers), {@code loading}, {@code paging},
 *     {@code retrying}; {@code done}, {@code failed}, {@code cancelled}; {@code cancelling} while
 *     one that was cancelled is still at it
 * @param waitsFor what is in its way for the moment: {@code token}, {@code shop}, {@code limit},
 *     {@code shopify}, {@code database}
 * @param percent how far it is, where that is known
 * @param error why it failed or was cancelled, in fixed words
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RunView(
        long id,
        @JsonProperty("store_id") long storeId,
        String type,
        String origin,
        @JsonProperty("full_sync") boolean fullSync,
        @JsonProperty("retry_failed") boolean retryFailed,
        Optional<Instant> since,
        String status,
        @JsonProperty("waits_for") Optional<String> waitsFor,
        Optional<Integer> percent,
        CountsView counts,
        Details details,
        Optional<String> error,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("started_at") Optional<Instant> startedAt,
        @JsonProperty("finished_at") Optional<Instant> finishedAt) {

    /** How many things it dealt with, and how. */
    @RegisterForReflection
    record CountsView(long seen, long written, long unchanged, long removed, long failed) {}

    /**
     * How it works.
     *
     * @param objects rows that Shopify found or that were read
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Details(
            long objects,
            @JsonProperty("bytes_done") long bytesDone,
            @JsonProperty("bytes_total") long bytesTotal,
            @JsonProperty("batch_size") int batchSize,
            @JsonProperty("batch_size_now") int batchNow,
            int attempts,
            int restarts,
            @JsonProperty("bulk_operation") Optional<String> operation) {}

    static RunView of(Row row) {
        return new RunView(
                row.getLong("id"),
                row.getLong("store_id"),
                row.getString("type"),
                row.getString("origin"),
                row.getBoolean("full_sync"),
                row.getBoolean("retry"),
                moment(row.getOffsetDateTime("since")),
                status(row),
                Optional.ofNullable(row.getString("waits_for")),
                percent(row),
                counts(row),
                details(row),
                Optional.ofNullable(row.getString("error")),
                row.getOffsetDateTime("created_at").toInstant(),
                moment(row.getOffsetDateTime("started_at")),
                moment(row.getOffsetDateTime("finished_at")));
    }

    private static String status(Row row) {
        return row.getBoolean("cancel") && row.getOffsetDateTime("finished_at") == null
                ? "cancelling"
                : row.getString("state");
    }

    private static Optional<Integer> percent(Row row) {
        long total = row.getLong("bytes_total");
        return total > 0 && row.getString("state").equals("loading")
                ? Optional.of((int) Math.min(99, row.getLong("bytes_done") * 100 / total))
                : Optional.empty();
    }

    private static CountsView counts(Row row) {
        return new CountsView(
                row.getLong("seen"),
                row.getLong("written"),
                row.getLong("unchanged"),
                row.getLong("removed"),
                row.getLong("failed"));
    }

    private static Details details(Row row) {
        return new Details(
                row.getLong("objects"),
                row.getLong("bytes_done"),
                row.getLong("bytes_total"),
                row.getInteger("batch_size"),
                row.getInteger("batch_now"),
                row.getInteger("attempts"),
                row.getInteger("restarts"),
                Optional.ofNullable(row.getString("operation")));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
