package app.tendero.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages as the doors answer them. */
public final class Lists {

    private Lists() {}

    /**
     * A page of messages.
     *
     * @param total of all pages, counted up to 10,000
     * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
     */
    @RegisterForReflection
    public record MessageList(
            long total,
            List<MessageView> messages,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /** A page of contacts; its fields are those of {@link MessageList}. */
    @RegisterForReflection
    record ContactList(
            long total,
            List<ContactView> contacts,
            @JsonProperty("next_cursor") Optional<String> nextCursor) {}

    /**
     * Somebody who wrote to the store.
     *
     * @param name as the shopper's own profile says; empty where it says nothing
     * @param last when they wrote last
     * @param received how many messages of theirs came since the log began
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ContactView(
            @JsonProperty("conversation_id") UUID conversation,
            @JsonProperty("display_name") String name,
            @JsonProperty("phone_number") Optional<String> phoneNumber,
            @JsonProperty("user_id") Optional<String> userId,
            @JsonProperty("last_message_time") Instant last,
            @JsonProperty("messages_received") long received) {}
}
