package app.tendero.messages;

import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.TalkSlice;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which messages of a store are meant.
 *
 * @param of only this conversation's
 * @param direction only this way
 * @param state only in this state; empty for all
 * @param from not before this
 * @param until before this
 */
record Wanted(
        StoreId store,
        Optional<ConversationId> of,
        Optional<Direction> direction,
        String state,
        Instant from,
        Instant until) {

    boolean has(Direction one) {
        return direction.isEmpty() || direction.get() == one;
    }

    TalkSlice below(long number) {
        return new TalkSlice(store, of, number, from, until, state);
    }

    Tuple inLog(Direction one, long below, int most) {
        var arguments =
                Tuple.tuple()
                        .addLong(store.value())
                        .addString(one.word())
                        .addLong(below)
                        .addValue(from.atOffset(ZoneOffset.UTC))
                        .addValue(until.atOffset(ZoneOffset.UTC))
                        .addString(state)
                        .addInteger(most);
        of.ifPresent(id -> arguments.addUUID(id.value()));
        return arguments;
    }
}
