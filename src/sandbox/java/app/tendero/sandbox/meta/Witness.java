package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;

/** Remembers every accepted send in order, and counts what was refused. */
public final class Witness {

    private final Ring<Sent> sends;
    private final LongAdder billable = new LongAdder();
    private final LongAdder free = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder readMarks = new LongAdder();
    private final LongAdder typing = new LongAdder();
    private final Map<Integer, LongAdder> refused = new ConcurrentSkipListMap<>();

    Witness(int kept) {
        sends = new Ring<>(kept);
    }

    /** Keeps the send made for its place in the order of all. */
    Sent accepted(LongFunction<Sent> made) {
        var sent = sends.add(made);
        if (sent.dropped()) {
            dropped.increment();
        } else if (sent.billable()) {
            billable.increment();
        } else {
            free.increment();
        }
        return sent;
    }

    void refused(GraphError error) {
        refused.computeIfAbsent(error.code(), code -> new LongAdder()).increment();
    }

    void read(boolean withTyping) {
        (withTyping ? typing : readMarks).increment();
    }

    /** How many sends were accepted since the start. */
    public long count() {
        return sends.added();
    }

    /** Sends after position {@code since}, oldest first; empty filters let everything through. */
    public List<Sent> sends(
            Optional<String> phoneNumberId, Optional<String> shopper, long since, int limit) {
        return sends.after(
                since,
                limit,
                sent ->
                        phoneNumberId.map(sent.phoneNumberId()::equals).orElse(true)
                                && shopper.map(sent.shopper()::equals).orElse(true));
    }

    /** Forgets everything; for tests. */
    void clear() {
        sends.clear();
        List.of(billable, free, dropped, readMarks, typing).forEach(LongAdder::reset);
        refused.clear();
    }

    ObjectNode counters() {
        var counters = JsonNodeFactory.instance.objectNode();
        counters.put("accepted", count())
                .put("billable", billable.sum())
                .put("not_billable", free.sum())
                .put("dropped", dropped.sum())
                .put("read_marks", readMarks.sum())
                .put("typing_indicators", typing.sum());
        var codes = counters.putObject("refused");
        refused.forEach((code, count) -> codes.put(String.valueOf(code), count.sum()));
        return counters;
    }
}
