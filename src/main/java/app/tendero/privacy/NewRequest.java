package app.tendero.privacy;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request about somebody's data as it comes in.
 *
 * @param origin who asks: {@code shopify}, {@code merchant}, {@code operator} or {@code retention}
 * @param key names this request among all of its store, so that one that comes twice is kept once
 * @param shoppers whom it is about, where that is known already
 * @param at when it came, where that was before now
 */
public record NewRequest(
        StoreId store,
        RequestKind kind,
        String origin,
        String key,
        Clues clues,
        Optional<List<ConversationId>> shoppers,
        Optional<Instant> at) {

    /** One by clues, made now. */
    public static NewRequest about(
            StoreId store, RequestKind kind, String origin, String key, Clues clues) {
        return new NewRequest(store, kind, origin, key, clues, Optional.empty(), Optional.empty());
    }

    public NewRequest receivedAt(Instant moment) {
        return new NewRequest(store, kind, origin, key, clues, shoppers, Optional.of(moment));
    }
}
