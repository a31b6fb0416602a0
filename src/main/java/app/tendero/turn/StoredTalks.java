package app.tendero.turn;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.Talks;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads from a conversation's row how its shopper can be written to. */
@Singleton
class StoredTalks implements Talks {

    private final ConversationRows rows;

    StoredTalks(ConversationRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Optional<Talk>> of(StoreId store, ConversationId conversation) {
        return rows.one(store, conversation).map(found -> found.map(StoredTalks::talk));
    }

    private static Talk talk(Stored stored) {
        return new Talk(
                stored.recipient(),
                stored.number(),
                stored.windowUntil(),
                stored.conversation().stopped());
    }
}
