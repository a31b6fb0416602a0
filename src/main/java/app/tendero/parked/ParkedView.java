package app.tendero.parked;

import app.tendero.inbox.ParkedItems;
import app.tendero.outbox.ParkedSends;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was put aside, in ids and fixed words.
 *
 * @param type what it is: {@code wa.order}, {@code shopify.orders/create}, {@code say}, …
 * @param state {@code parked} (a message), {@code given_up} or {@code held} (a send)
 * @param code Meta's, where it gave one
 * @param replayable whether it can still be handed out again
 * @param outline names and types of what lies in it; only where a single one is shown
 */
@RegisterForReflection
record ParkedView(
        String id,
        Kind kind,
        @JsonProperty("store_id") long store,
        String type,
        String state,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> code,
        int attempts,
        String lane,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("parked_at") Instant parkedAt,
        boolean replayable,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<JsonNode> outline) {

    static ParkedView of(ParkedItems.Parked item) {
        return new ParkedView(
                new ParkedId(item.store(), Kind.message, item.seq()).toString(),
                Kind.message,
                item.store().value(),
                item.kind(),
                "parked",
                item.reason(),
                Optional.empty(),
                item.attempts(),
                item.lane(),
                item.receivedAt(),
                item.parkedAt(),
                true,
                Optional.empty());
    }

    static ParkedView of(ParkedSends.Parked send) {
        return new ParkedView(
                new ParkedId(send.store(), Kind.send, send.id()).toString(),
                Kind.send,
                send.store().value(),
                send.kind(),
                send.held() ? "held" : "given_up",
                send.reason(),
                send.code(),
                send.attempts(),
                "conversation:" + send.conversation(),
                send.createdAt(),
                send.parkedAt(),
                send.sendable(),
                Optional.empty());
    }

    ParkedView with(JsonNode shape) {
        return new ParkedView(
                id,
                kind,
                store,
                type,
                state,
                reason,
                code,
                attempts,
                lane,
                createdAt,
                parkedAt,
                replayable,
                Optional.of(shape));
    }
}
