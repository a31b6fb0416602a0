package app.tendero.journey;

import app.tendero.conversation.Event;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.inbox.EventDecoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** A kind of message that brings our code to throw, every time until it is mended. */
@ApplicationScoped
class Poison implements EventDecoder {

    private volatile boolean mended;

    void mend(boolean now) {
        mended = now;
    }

    @Override
    public String prefix() {
        return "poison";
    }

    @Override
    public Event decode(String kind, String payload, Instant receivedAt) {
        if (mended) {
            return new TextReceived(receivedAt, "help");
        }
        throw new IllegalStateException("planted by a test");
    }
}
