package app.tendero.inbox;

import app.tendero.conversation.Event;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Reads events that come from ourselves: answers of effects, timers, parked messages. They happened
 * when they were kept, by the database's clock; that of the replica which told of them may be
 * wrong.
 */
@Singleton
class FxDecoder implements EventDecoder {

    @Override
    public String prefix() {
        return "fx";
    }

    @Override
    public Event decode(String kind, String payload, Instant receivedAt) {
        return EventCodec.read(payload, receivedAt);
    }
}
