package app.tendero.admin.page;

import app.tendero.platform.http.Paging;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What the activity page shows: ids, kinds and outcomes; never what a shopper wrote or is called.
 */
final class Activity {

    private Activity() {}

    /**
     * A page of a list, newest first.
     *
     * @param total of all pages
     * @param totalIsLeast whether there may be more than that: only the newest are counted
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record Page<T>(
            long total,
            @JsonProperty("total_is_least") boolean totalIsLeast,
            List<T> items,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {

        /**
         * The same, with more to look through behind what was.
         *
         * @param last of those that were looked through; empty where there are no more
         */
        Page<T> continuedAt(OptionalLong last) {
            return last.isEmpty()
                    ? this
                    : new Page<>(
                            total,
                            totalIsLeast,
                            items,
                            Optional.of(Paging.cursorAfter(last.getAsLong())));
        }
    }

    /**
     * A message to a shopper.
     *
     * @param state waiting, sent, delivered, read, failed, expired (the 24 hours were over) or held
     * @param reason why it waits or did not arrive, in Meta's words or ours
     * @param repeated whether it may have left twice, because an answer of Meta was lost
     */
    @RegisterForReflection
    record Sent(
            long id,
            Instant at,
            UUID conversation,
            String state,
            Optional<String> reason,
            Optional<Boolean> billable,
            int attempts,
            boolean repeated) {}

    /**
     * Something that Meta, Shopify or our own machinery told.
     *
     * @param source whatsapp, shopify or tendero
     * @param kind such as {@code text} or {@code orders/create}
     * @param state waiting, done or parked
     * @param outcome where the conversation stood afterwards, or why it was put aside
     */
    @RegisterForReflection
    record Received(
            long id,
            Instant at,
            String source,
            String kind,
            String state,
            Optional<String> outcome,
            int attempts) {}

    /**
     * A change that somebody made.
     *
     * @param user Shopify's number of the person; empty for keys and the operator
     */
    @RegisterForReflection
    record Change(
            long id,
            Instant at,
            String role,
            Optional<String> user,
            String what,
            Map<String, String> details) {}

    /** What needs the merchant now. */
    @RegisterForReflection
    record Problems(List<Trouble> problems) {}
}
