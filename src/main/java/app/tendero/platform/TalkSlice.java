package app.tendero.platform;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which rows of a store's talks a list is to show, whichever table they lie in.
 *
 * @param of only this conversation's
 * @param below only with a smaller number
 * @param from not before this
 * @param until before this
 * @param state only in this one, as a lower-case word; empty for all
 */
public record TalkSlice(
        StoreId store,
        Optional<ConversationId> of,
        long below,
        Instant from,
        Instant until,
        String state) {

    /**
     * The arguments $1 to $6 of a statement: store, number, times, state and at most how many rows.
     * What a table finds a conversation by is its own affair, and comes as $7.
     */
    public Tuple arguments(int most) {
        return Tuple.tuple()
                .addLong(store.value())
                .addLong(below)
                .addValue(from.atOffset(ZoneOffset.UTC))
                .addValue(until.atOffset(ZoneOffset.UTC))
                .addString(state)
                .addInteger(most);
    }
}
