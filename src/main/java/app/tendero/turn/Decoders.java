package app.tendero.turn;

import app.tendero.conversation.Event;
import app.tendero.inbox.EventDecoder;
import app.tendero.inbox.Item;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the decoder of an item by the prefix of its kind. */
@Singleton
class Decoders {

    private final Map<String, EventDecoder> byPrefix = new HashMap<>();

    Decoders(@All List<EventDecoder> decoders) {
        decoders.forEach(decoder -> byPrefix.put(decoder.prefix(), decoder));
    }

    Event decode(Item item) {
        int dot = item.kind().indexOf('.');
        var decoder = byPrefix.get(dot < 0 ? item.kind() : item.kind().substring(0, dot));
        if (decoder == null) {
            throw new IllegalStateException("no decoder for this kind");
        }
        return decoder.decode(item.kind(), item.payload(), item.receivedAt());
    }
}
