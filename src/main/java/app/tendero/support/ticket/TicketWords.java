package app.tendero.support.ticket;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Seals what was written about a ticket, and opens it again. */
@Singleton
class TicketWords {

    private final Sealing sealing;

    TicketWords(Sealing sealing) {
        this.sealing = sealing;
    }

    Buffer sealed(StoreId store, String words) {
        return Buffer.buffer(sealing.seal(place(store), words));
    }

    /** Empty where there were none, or their key is gone. */
    String opened(StoreId store, io.vertx.mutiny.core.buffer.@Nullable Buffer sealed) {
        if (sealed == null) {
            return "";
        }
        try {
            return sealing.openText(place(store), sealed.getBytes());
        } catch (Sealing.CannotOpen gone) {
            return "";
        }
    }

    private static Place place(StoreId store) {
        return new Place(store, "ticket_entry", "words");
    }
}
