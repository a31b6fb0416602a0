package app.tendero.testkit;

/**
 * Lets pauses of the service pass at once: what rests until a moment is due now. How long it would
 * have rested is a matter of the row, which a test can look at; nobody has to sit through it.
 */
public final class Hurry {

    /** Of no lane that somebody holds: its pause begins when it is given back. */
    private static final String LANES =
            """
            WITH due AS (
              UPDATE lane SET next_at = now()
              WHERE next_at > now() AND lease_until IS NULL
                AND (store_id, key) IN (
                  SELECT store_id, lane FROM inbox WHERE done_at IS NULL AND %s)
              RETURNING 1)
            SELECT count(*) FROM due
            """;

    private static final String SENDS =
            """
            WITH due AS (
              UPDATE outbox SET next_at = now() WHERE next_at > now() AND done_at IS NULL AND %s
              RETURNING 1)
            SELECT count(*) FROM due
            """;

    private Hurry() {}

    /**
     * Lets these messages be tried again at once.
     *
     * @param items a condition on rows of the inbox
     */
    public static void lanesOf(String items) {
        AtRest.count(LANES.formatted(items));
    }

    /**
     * Makes these sends due. One that is on its way at this moment is sent twice: say which.
     *
     * @param sends a condition on rows of the outbox
     * @return how many rested
     */
    public static long sends(String sends) {
        return AtRest.count(SENDS.formatted(sends));
    }
}
