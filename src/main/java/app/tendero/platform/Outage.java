package app.tendero.platform;

import io.vertx.pgclient.PgException;
import java.util.Set;

/**
 * Tells what PostgreSQL refuses to do for anybody now from what it refuses because of its content.
 */
public final class Outage {

    /** Read-only (a former primary), shut down, crashed, starting up, dropped, idle too long. */
    private static final Set<String> SPOILED =
            Set.of("25006", "57P01", "57P02", "57P03", "57P04", "57P05", "25P03");

    private static final String CONNECTION_CLASS = "08";

    /** Bad data, a broken constraint, too complex, raised by ourselves, or a deadlock. */
    private static final Set<String> CONTENT =
            Set.of("21", "22", "23", "40", "42", "44", "54", "P0");

    private Outage() {}

    /** Whether no other statement can be expected to work on this connection. */
    static boolean spoilsConnection(Throwable failure) {
        return failure instanceof PgException refused
                && (SPOILED.contains(refused.getSqlState())
                        || classOf(refused).equals(CONNECTION_CLASS));
    }

    /** Whether the same might be accepted with other content, or by itself. */
    public static boolean isAboutContent(Throwable failure) {
        return failure instanceof PgException refused && CONTENT.contains(classOf(refused));
    }

    private static String classOf(PgException refused) {
        var state = refused.getSqlState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    /** The server took the question and said nothing in time. What it did is not known. */
    public static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoAnswer() {
            super("PostgreSQL does not answer", null, false, false);
        }
    }
}
