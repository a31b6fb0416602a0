package app.tendero.turn;

import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Keeps which orders came from which chat, in the commit in which the chat is told of them.
 * Implemented once, by whoever counts orders.
 */
public interface OrderBook {

    /** An order that a chat was told of. */
    record Placed(StoreId store, ConversationId conversation, OrderPlaced order) {}

    /** Nearly always there are none, and then nothing is asked of the database. */
    Uni<Void> add(Tx tx, List<Placed> orders);
}
