package app.tendero.turn;

import app.tendero.inbox.LaneKey;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.Talks;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
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
        var lane = LaneKey.of(store, conversation);
        return rows.load(List.of(lane))
                .map(found -> Optional.ofNullable(found.get(lane)).map(row -> talk(row.get())));
    }

    private static Talk talk(Stored stored) {
        return new Talk(
                stored.recipient(),
                stored.number(),
                stored.windowUntil(),
                stored.conversation().stopped());
    }
}
