package app.tendero.messages;

import app.tendero.inbox.IncomingPages;
import app.tendero.outbox.OutgoingPages;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads the messages of a store, newest first, wherever they lie. The place that messages leave is
 * read before the place they go to: one that moves meanwhile is seen twice and shown once.
 */
@Singleton
class MessagePages {

    /** Counting ends here. */
    static final int MOST_COUNTED = 10_000;

    private static final String OF_STORE =
            """
            SELECT * FROM message
            WHERE store_id = $1 AND direction = $2 AND source < $3 AND at >= $4 AND at < $5
              AND ($6 = '' OR state = $6)
            ORDER BY source DESC LIMIT $7::integer
            """;
    private static final String OF_ONE =
            OF_STORE.replace("ORDER BY", "AND conversation_id = $8 ORDER BY");
    private static final String PAGE = "-- message page\n";
    private static final String COUNT = "-- message count\nSELECT count(*) AS found FROM (";

    private final Database database;
    private final MessageRows rows;
    private final IncomingPages inbox;
    private final OutgoingPages outbox;

    MessagePages(Database database, MessageRows rows, IncomingPages inbox, OutgoingPages outbox) {
        this.database = database;
        this.rows = rows;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /**
     * A page of messages.
     *
     * @param next where the following page begins; empty on the last
     */
    record Page(List<Logged> messages, Optional<Position> next) {}

    /** The newest messages below a position. */
    Uni<Page> page(Wanted wanted, Position from, int limit) {
        return incoming(wanted, from, limit + 1)
                .chain(
                        in ->
                                outgoing(wanted, from, limit + 1)
                                        .map(out -> merged(in, out, from, limit)));
    }

    private Uni<List<Logged>> incoming(Wanted wanted, Position from, int most) {
        return wanted.has(Direction.IN)
                ? inbox.page(wanted.below(from.in()), most)
                        .map(live -> live.stream().map(Logged::of).toList())
                        .chain(live -> withLog(live, wanted, Direction.IN, from, most))
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Logged>> outgoing(Wanted wanted, Position from, int most) {
        return wanted.has(Direction.OUT)
                ? outbox.page(wanted.below(from.out()), most)
                        .map(live -> live.stream().map(Logged::of).toList())
                        .chain(live -> withLog(live, wanted, Direction.OUT, from, most))
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Logged>> withLog(
            List<Logged> live, Wanted wanted, Direction direction, Position from, int most) {
        var arguments = wanted.inLog(direction, from.of(direction), most);
        return database.query(PAGE + sql(wanted), arguments)
                .map(
                        found -> {
                            var byNumber = new LinkedHashMap<Long, Logged>();
                            live.forEach(message -> byNumber.put(message.source(), message));
                            for (var row : found) {
                                var message = rows.read(row);
                                byNumber.putIfAbsent(message.source(), message);
                            }
                            return byNumber.values().stream()
                                    .sorted(Comparator.comparingLong(Logged::source).reversed())
                                    .limit(most)
                                    .toList();
                        });
    }

    static String sql(Wanted wanted) {
        return wanted.of().isPresent() ? OF_ONE : OF_STORE;
    }

    /** Takes from the two lists in turn whichever is newer. */
    private static Page merged(List<Logged> in, List<Logged> out, Position from, int limit) {
        var ins = new ArrayDeque<>(in);
        var outs = new ArrayDeque<>(out);
        var page = new ArrayList<Logged>();
        var position = from;
        while (page.size() < limit && !(ins.isEmpty() && outs.isEmpty())) {
            var next = newer(ins, outs).removeFirst();
            page.add(next);
            position = position.after(next);
        }
        var more = !(ins.isEmpty() && outs.isEmpty());
        return new Page(page, more ? Optional.of(position) : Optional.empty());
    }

    private static Deque<Logged> newer(Deque<Logged> ins, Deque<Logged> outs) {
        if (ins.isEmpty() || outs.isEmpty()) {
            return ins.isEmpty() ? outs : ins;
        }
        return ins.getFirst().at().isAfter(outs.getFirst().at()) ? ins : outs;
    }

    /** How many there are on all pages, counted up to {@link #MOST_COUNTED}. */
    Uni<Long> count(Wanted wanted) {
        return counted(wanted, Direction.IN)
                .chain(in -> counted(wanted, Direction.OUT).map(out -> in + out))
                .map(all -> Math.min(all, MOST_COUNTED));
    }

    private Uni<Long> counted(Wanted wanted, Direction direction) {
        if (!wanted.has(direction)) {
            return Uni.createFrom().item(0L);
        }
        var live =
                direction == Direction.IN
                        ? inbox.count(wanted.below(Long.MAX_VALUE), MOST_COUNTED)
                        : outbox.count(wanted.below(Long.MAX_VALUE), MOST_COUNTED);
        return live.chain(here -> logged(wanted, direction).map(there -> here + there));
    }

    private Uni<Long> logged(Wanted wanted, Direction direction) {
        var arguments = wanted.inLog(direction, Long.MAX_VALUE, MOST_COUNTED);
        return database.query(COUNT + sql(wanted) + ") m", arguments)
                .map(found -> found.iterator().next().getLong("found"));
    }
}
