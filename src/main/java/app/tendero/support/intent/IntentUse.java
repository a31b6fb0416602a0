package app.tendero.support.intent;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/**
 * How often a store's model was asked on each day, counted where it survives a restart: a question
 * is taken from the day's budget before it is asked, in one statement for all replicas.
 */
@Singleton
class IntentUse {

    private static final String TAKE =
            """
            -- intent_use take
            INSERT INTO intent_use AS u (store_id, day, calls)
            VALUES ($1, (now() AT TIME ZONE 'UTC')::date, 1)
            ON CONFLICT (store_id, day) DO UPDATE SET calls = u.calls + 1 WHERE u.calls < $2
            RETURNING calls
            """;
    private static final String OVER =
            """
            -- intent_use over
            UPDATE intent_use SET over = over + 1
            WHERE store_id = $1 AND day = (now() AT TIME ZONE 'UTC')::date
            """;
    private static final String ENDED =
            """
            -- intent_use ended
            UPDATE intent_use
            SET understood = understood + $2, unusable = unusable + $3, failed = failed + $4,
                tokens = tokens + $5
            WHERE store_id = $1 AND day = (now() AT TIME ZONE 'UTC')::date
            """;

    /** Days that are over are of no use after a year; each store sweeps its own. */
    private static final String FORGET =
            """
            -- intent_use forget
            DELETE FROM intent_use
            WHERE store_id = $1 AND day < (now() AT TIME ZONE 'UTC')::date - 365
            """;

    private static final String TODAY =
            """
            -- intent_use today
            SELECT calls, understood, unusable, failed, over, tokens FROM intent_use
            WHERE store_id = $1 AND day = (now() AT TIME ZONE 'UTC')::date
            """;

    private final Database database;

    IntentUse(Database database) {
        this.database = database;
    }

    /**
     * What a day's questions came to.
     *
     * @param calls taken from the budget
     * @param over questions that were not asked because it was used up
     * @param tokens as the model counted them
     */
    record Day(int calls, int understood, int unusable, int failed, int over, long tokens) {

        static final Day NONE = new Day(0, 0, 0, 0, 0, 0);
    }

    /** Takes one question from today's budget; false when it is used up. */
    Uni<Boolean> take(StoreId store, int callsADay) {
        return database.query(TAKE, Tuple.of(store.value(), callsADay))
                .chain(
                        rows -> {
                            if (rows.rowCount() == 0) {
                                return database.query(OVER, Tuple.of(store.value()))
                                        .replaceWith(false);
                            }
                            return rows.iterator().next().getInteger("calls") == 1
                                    ? database.query(FORGET, Tuple.of(store.value()))
                                            .replaceWith(true)
                                    : Uni.createFrom().item(true);
                        });
    }

    /** Counts what came of a question. */
    Uni<Void> ended(StoreId store, Ending ending, int tokens) {
        return database.query(
                        ENDED,
                        Tuple.of(
                                store.value(),
                                ending == Ending.UNDERSTOOD ? 1 : 0,
                                ending == Ending.UNUSABLE ? 1 : 0,
                                ending == Ending.FAILED ? 1 : 0,
                                tokens))
                .replaceWithVoid();
    }

    /** How a question ended, as a merchant is told. */
    enum Ending {
        UNDERSTOOD,
        UNUSABLE,
        FAILED
    }

    Uni<Day> today(StoreId store) {
        return database.query(TODAY, Tuple.of(store.value()))
                .map(
                        rows -> {
                            if (rows.rowCount() == 0) {
                                return Day.NONE;
                            }
                            var row = rows.iterator().next();
                            return new Day(
                                    row.getInteger("calls"),
                                    row.getInteger("understood"),
                                    row.getInteger("unusable"),
                                    row.getInteger("failed"),
                                    row.getInteger("over"),
                                    row.getLong("tokens"));
                        });
    }
}
