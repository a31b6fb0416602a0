package app.tendero.turn;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Market;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import java.util.Optional;

/**
 * For whom something is looked at: a store, and who of its shoppers asks.
 *
 * @param conversation absent where nobody asks, as in a rehearsal
 * @param phone absent where they hide it
 * @param market whose prices they are shown; empty for the store's own
 */
public record Asker(
        StoreId store,
        Optional<ConversationId> conversation,
        Optional<ShopperKey.WaId> phone,
        Optional<Market> market) {

    public static Asker nobody(StoreId store) {
        return new Asker(store, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
