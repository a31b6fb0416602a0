package app.tendero.inbox;

import app.tendero.platform.Database;
import app.tendero.platform.TalkSlice;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists shoppers' messages that are still here: what waits, what was put aside, and what is done
 * and was not handed over yet. Each is found through an index of its own, for done rows have none
 * by conversation.
 */
@Singleton
public class IncomingPages {

    private static final String WANTED =
            """
            store_id = $1 AND seq < $2 AND received_at >= $3 AND received_at < $4
              AND kind LIKE 'wa.%' AND ($5 = '' OR $5 = CASE WHEN parked THEN 'parked'
                WHEN done_at IS NULL THEN 'waiting' WHEN outcome = 'paused' THEN 'paused'
                ELSE 'received' END)
            """;
    private static final String STILL_HERE =
            """
            (SELECT * FROM inbox WHERE done_at IS NULL AND %1$s ORDER BY seq DESC LIMIT $6::integer)
            UNION ALL
            (SELECT * FROM inbox WHERE parked AND done_at IS NOT NULL AND %1$s
             ORDER BY seq DESC LIMIT $6::integer)
            UNION ALL
            (SELECT * FROM inbox WHERE done_at >= %2$s AND payload IS NOT NULL AND NOT parked
             AND %1$s ORDER BY seq DESC LIMIT $6::integer)
            """;
    private static final String OF_STORE = STILL_HERE.formatted(WANTED, Handover.MARK);
    private static final String OF_ONE =
            STILL_HERE.formatted(WANTED + " AND lane = $7", Handover.MARK);
    private static final String PAGE =
            "-- inbox page\nSELECT * FROM (%s) i ORDER BY seq DESC LIMIT $6::integer";
    private static final String COUNT = "-- inbox page count\nSELECT count(*) AS found FROM (%s) i";

    private final Database database;
    private final IncomingRows rows;

    IncomingPages(Database database, IncomingRows rows) {
        this.database = database;
        this.rows = rows;
    }

    private static String in(String frame, TalkSlice wanted) {
        return frame.formatted(wanted.of().isPresent() ? OF_ONE : OF_STORE);
    }

    private static Tuple arguments(TalkSlice wanted, int most) {
        var arguments = wanted.arguments(most);
        wanted.of().ifPresent(id -> arguments.addString(LaneKey.of(wanted.store(), id).key()));
        return arguments;
    }

    /** The newest of them first, at most {@code most}. */
    public Uni<List<Incoming>> page(TalkSlice wanted, int most) {
        return database.query(in(PAGE, wanted), arguments(wanted, most))
                .map(
                        found -> {
                            var page = new ArrayList<Incoming>();
                            found.forEach(row -> rows.read(row).ifPresent(page::add));
                            return page;
                        });
    }

    /** How many there are; counting ends at {@code most} or a little above. */
    public Uni<Long> count(TalkSlice wanted, int most) {
        return database.query(in(COUNT, wanted), arguments(wanted, most))
                .map(found -> found.iterator().next().getLong("found"));
    }
}
