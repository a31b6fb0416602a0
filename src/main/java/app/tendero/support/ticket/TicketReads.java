package app.tendero.support.ticket;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds tickets for the merchant's people. */
@Singleton
class TicketReads {

    /** Words are sealed: so many tickets are opened at once to look into them. */
    private static final int OPENED = 500;

    /** Whoever searches goes on by the cursor after so many. */
    private static final int LOOKED_THROUGH = 5000;

    private static final String LIST =
            """
            -- ticket list
            SELECT * FROM ticket WHERE store_id = $1 AND number < $2 AND merged_into IS NULL
              AND ($3 = '' OR state = $3
                OR $3 = 'open' AND state IN ('received', 'looked_at', 'waiting'))
              AND ($4 = '' OR kind = $4) AND ($5 = '' OR coalesce(assignee, 'nobody') = $5)
              AND ($6 = '' OR priority = $6)
            ORDER BY number DESC LIMIT $7
            """;
    private static final String ONE =
            "-- ticket of the desk\nSELECT * FROM ticket WHERE store_id = $1 AND number = $2";
    private static final String ENTRIES =
            """
            -- ticket_entry list
            SELECT t.number AS ticket, e.id, e.at, e.author, e.who, e.kind, e.words, e.media_id,
              e.detail, e.told
            FROM ticket t JOIN ticket_entry e ON e.store_id = t.store_id AND (e.number = t.number
              OR e.number IS NULL AND e.conversation_id = t.conversation_id
                AND e.report = t.report)
            WHERE t.store_id = $1
              AND (t.number = ANY($2::bigint[]) OR t.merged_into = ANY($2::bigint[]))
            ORDER BY e.id LIMIT 20000
            """;

    private final Database database;
    private final TicketWords words;

    TicketReads(Database database, TicketWords words) {
        this.database = database;
        this.words = words;
    }

    /** What is wanted; an empty text wants all. {@code state} may be {@code open}. */
    record Wanted(
            StoreId store,
            String state,
            String kind,
            String assignee,
            String priority,
            String text) {

        static Wanted all(StoreId store) {
            return new Wanted(store, "", "", "", "", "");
        }
    }

    /**
     * What was found.
     *
     * @param after the number to go on below; empty where nothing can be left
     */
    record Found(List<TicketRow> tickets, Optional<Long> after) {}

    /** Something that was said or done about a ticket. */
    record Entry(
            long id,
            Instant at,
            String author,
            String who,
            String kind,
            String text,
            Optional<String> file,
            String detail,
            String told) {}

    /** Newest first, those with smaller numbers than {@code before}. */
    Uni<Found> page(Wanted wanted, long before, int most) {
        return wanted.text().isEmpty()
                ? list(wanted, before, most + 1).map(found -> first(found, most))
                : search(wanted, before, most, List.of(), LOOKED_THROUGH);
    }

    private static Found first(List<TicketRow> found, int most) {
        var page = found.subList(0, Math.min(most, found.size()));
        return new Found(
                page,
                found.size() > most ? Optional.of(page.getLast().number()) : Optional.empty());
    }

    /** Some tickets after the other until there are enough, or no more. */
    private Uni<Found> search(
            Wanted wanted, long before, int most, List<TicketRow> sofar, int left) {
        return list(wanted, before, OPENED)
                .chain(
                        some ->
                                withText(wanted, some)
                                        .chain(
                                                hits ->
                                                        searched(
                                                                wanted,
                                                                most,
                                                                joined(sofar, hits),
                                                                some,
                                                                left - OPENED)));
    }

    private Uni<Found> searched(
            Wanted wanted, int most, List<TicketRow> hits, List<TicketRow> some, int left) {
        if (hits.size() > most || some.size() < OPENED) {
            return Uni.createFrom().item(first(hits, most));
        }
        var reached = some.getLast().number();
        return left <= 0
                ? Uni.createFrom().item(new Found(hits, Optional.of(reached)))
                : search(wanted, reached, most, hits, left);
    }

    private static List<TicketRow> joined(List<TicketRow> some, List<TicketRow> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Uni<List<TicketRow>> list(Wanted wanted, long before, int most) {
        var arguments =
                Tuple.tuple()
                        .addValue(wanted.store().value())
                        .addValue(before)
                        .addValue(wanted.state())
                        .addValue(wanted.kind())
                        .addValue(wanted.assignee())
                        .addValue(wanted.priority())
                        .addValue(most);
        return database.query(LIST, arguments).map(rows -> Rows.all(rows, TicketRow::of));
    }

    private Uni<List<TicketRow>> withText(Wanted wanted, List<TicketRow> found) {
        var text = wanted.text().toLowerCase(Locale.ROOT);
        return entries(wanted.store(), found.stream().map(TicketRow::number).toList())
                .map(
                        entries ->
                                found.stream()
                                        .filter(row -> speaksOf(row, entries, text))
                                        .toList());
    }

    private static boolean speaksOf(TicketRow row, Map<Long, List<Entry>> entries, String text) {
        var said = new StringBuilder(row.name()).append('\n').append(row.order());
        said.append('\n').append(row.item());
        entries.getOrDefault(row.number(), List.of())
                .forEach(entry -> said.append('\n').append(entry.text()));
        return said.toString().toLowerCase(Locale.ROOT).contains(text);
    }

    Uni<Optional<TicketRow>> one(StoreId store, long number) {
        return database.query(ONE, Tuple.of(store.value(), number))
                .map(rows -> Rows.first(rows, TicketRow::of));
    }

    /** By number, oldest first; with what was merged into them only where one is asked for. */
    Uni<Map<Long, List<Entry>>> entries(StoreId store, List<Long> numbers) {
        return database.query(ENTRIES, Tuple.of(store.value(), numbers.toArray(Long[]::new)))
                .map(
                        rows -> {
                            var byNumber = new HashMap<Long, List<Entry>>();
                            rows.forEach(
                                    row -> {
                                        var number = row.getLong("ticket");
                                        var key =
                                                numbers.contains(number)
                                                        ? number
                                                        : numbers.getFirst();
                                        byNumber.computeIfAbsent(key, n -> new ArrayList<>())
                                                .add(entry(store, row));
                                    });
                            return byNumber;
                        });
    }

    private Entry entry(StoreId store, Row row) {
        return new Entry(
                row.getLong("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("author"),
                row.getString("who"),
                row.getString("kind"),
                words.opened(store, row.getBuffer("words")),
                Optional.ofNullable(row.getString("media_id")),
                row.getString("detail"),
                row.getString("told"));
    }
}
