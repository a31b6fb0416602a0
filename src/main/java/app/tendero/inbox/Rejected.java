package app.tendero.inbox;

import app.tendero.platform.Database;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.privacy.Mentions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/**
 * Finds people and shops in the bodies that were put aside. Nobody knows whose those are, so each
 * is opened and searched; they are few, and gone after a month.
 */
@Singleton
class Rejected {

    private static final int AT_ONCE = 200;
    private static final String PAGE =
            """
            -- inbox_rejected page
            SELECT id, body FROM inbox_rejected WHERE id > $1 ORDER BY id LIMIT 200
            """;
    private static final String DELETE =
            "-- inbox_rejected erase\nDELETE FROM inbox_rejected WHERE id = ANY($1::bigint[])";

    private final Database database;
    private final Sealing sealing;

    Rejected(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Deletes what speaks of them; answers how many rows went. */
    Uni<Integer> erase(Mentions mentions) {
        return mentions.areNone() ? Uni.createFrom().item(0) : erase(mentions, 0, 0);
    }

    private Uni<Integer> erase(Mentions mentions, long after, int gone) {
        return database.query(PAGE, Tuple.of(after))
                .chain(
                        rows -> {
                            long last = after;
                            var about = new ArrayList<Long>();
                            for (var row : rows) {
                                last = row.getLong("id");
                                if (mentions.in(opened(row.getBuffer("body").getBytes()))) {
                                    about.add(last);
                                }
                            }
                            var next = last;
                            var all = gone + about.size();
                            var deleted = delete(about.toArray(Long[]::new));
                            return rows.size() < AT_ONCE
                                    ? deleted.replaceWith(all)
                                    : deleted.chain(() -> erase(mentions, next, all));
                        });
    }

    private Uni<Void> delete(Long[] rows) {
        return rows.length == 0
                ? Uni.createFrom().voidItem()
                : database.query(DELETE, Tuple.of((Object) rows)).replaceWithVoid();
    }

    private String opened(byte[] sealed) {
        try {
            return sealing.openText(Place.ofDeployment("inbox_rejected", "body"), sealed);
        } catch (Sealing.CannotOpen unreadable) {
            return "";
        }
    }
}
