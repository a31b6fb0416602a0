package app.tendero.support.handoff;

import app.tendero.messages.Lists.MessageList;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the doors of the inbox answer. */
final class InboxViews {

    private InboxViews() {}

    /** How many talks want somebody. */
    @RegisterForReflection
    record Counts(long waiting, long mine, long unread) {}

    /**
     * A page of talks, who was last at first.
     *
     * @param standby whether Meta's own agent answers on a number of the store: nobody hears us
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    record Talks(
            Counts counts,
            boolean standby,
            List<Card> conversations,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /**
     * One talk in the list.
     *
     * @param name as the shopper's own profile says; may be empty
     * @param state {@code bot}, {@code waiting} or {@code person}
     * @param reason why it changed hands last; empty where it never did
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Card(
            UUID id,
            String name,
            @JsonProperty("phone_number") Optional<String> phoneNumber,
            @JsonProperty("user_id") Optional<String> userId,
            String state,
            String reason,
            Optional<Agent> agent,
            int unread,
            @JsonProperty("last_message") Optional<Last> last,
            @JsonProperty("last_at") Instant lastAt) {}

    /**
     * Somebody of the team.
     *
     * @param you whether it is the one who asks
     */
    @RegisterForReflection
    record Agent(String user, String name, boolean you) {}

    /** What was said last, its words cut short. */
    @RegisterForReflection
    record Last(String direction, String type, String text, Instant at, String state) {}

    /**
     * One talk with all that helps to answer in it.
     *
     * @param team to whom it can be given
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Pane(
            Card conversation,
            Window window,
            boolean stopped,
            List<Line> cart,
            @JsonProperty("cart_total") Optional<Amount> total,
            List<Order> orders,
            @JsonProperty("orders_known") boolean ordersKnown,
            List<Ticket> tickets,
            MessageList messages,
            List<Looking> looking,
            List<Agent> team) {}

    /**
     * The customer service window.
     *
     * @param until empty where the shopper never wrote
     * @param seconds that are left, by the service's clock; 0 when it is closed
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Window(
            @JsonProperty("open_until") Optional<Instant> until,
            @JsonProperty("seconds_left") long seconds) {}

    @RegisterForReflection
    record Amount(String amount, String currency) {}

    @RegisterForReflection
    record Line(String title, int quantity, Amount total) {}

    @RegisterForReflection
    record Order(String name, Instant placed, String state, Amount total, List<String> items) {}

    /** Something the shopper reported; {@code state} as the list of tickets names it. */
    @RegisterForReflection
    record Ticket(String name, String state, Instant opened) {}

    /** Somebody else of the team who has the talk before them. */
    @RegisterForReflection
    record Looking(String user, String name, boolean typing) {}
}
