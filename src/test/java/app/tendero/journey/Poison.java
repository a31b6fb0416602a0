package app.tendero.journey;

import app.tendero.conversation.Event;
import app.tendero.inbox.EventDecoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** A kind of message that brings our code to throw, every time. */
@ApplicationScoped
class Poison implements EventDecoder {

    @Override
    public String prefix() {
        return "poison";
    }

    @Override
    public Event decode(String kind, String payload, Instant receivedAt) {
        throw new IllegalStateException("planted by a test");
    }
}
