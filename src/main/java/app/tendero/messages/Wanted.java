package app.tendero.messages;

import app.tendero.inbox.IncomingPages;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.OutgoingPages;
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

    IncomingPages.Wanted inInbox(long below) {
        return new IncomingPages.Wanted(store, of, below, from, until, state);
    }

    OutgoingPages.Wanted inOutbox(long below) {
        return new OutgoingPages.Wanted(store, of, below, from, until, state);
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
