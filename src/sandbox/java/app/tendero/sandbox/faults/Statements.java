package app.tendero.sandbox.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/**
 * Reads along on a connection to PostgreSQL, to know when a certain statement was asked for and
 * when its answer has come. On a connection that speaks something else it sees nothing.
 *
 * <p>https://www.postgresql.org/docs/17/protocol-message-formats.html
 */
final class Statements {

    private final BiPredicate<String, String> wanted;
    private final Map<String, String> prepared = new ConcurrentHashMap<>();
    private final Messages asked = new Messages(true, this::ask);
    private final Messages answers = new Messages(false, this::answer);
    private volatile String client = "";
    private volatile long asks;
    private volatile long answered = -1; // the first one only says that the connection stands
    private volatile long swallowed = Long.MAX_VALUE;

    /**
     * @param wanted whether the answer to this statement of a client who introduced itself like
     *     that is to be swallowed
     */
    Statements(BiPredicate<String, String> wanted) {
        this.wanted = wanted;
    }

    /** Bytes on their way to the server. */
    void asked(byte[] bytes, int size) {
        asked.read(bytes, size);
    }

    /**
     * Bytes on their way back.
     *
     * @return whether the statement has been carried out whose answer is to be swallowed
     */
    boolean answered(byte[] bytes, int size) {
        answers.read(bytes, size);
        return answered >= swallowed;
    }

    /** Whether nothing more may reach the client. */
    boolean swallowing() {
        return swallowed != Long.MAX_VALUE;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by one thread, read by the other
    private void ask(char type, ByteBuffer body) {
        switch (type) {
            case Messages.GREETING -> client = new String(rest(body), ISO_8859_1);
            case 'Q' -> {
                asks++;
                swallow(text(body), asks);
            }
            case 'P' -> {
                var name = text(body);
                var sql = text(body);
                prepared.put(name, sql);
            }
            case 'B' -> {
                var unusedPortal = text(body);
                swallow(prepared.getOrDefault(text(body), ""), asks + 1);
            }
            case 'S' -> asks++;
            default -> {
                // of no interest
            }
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by one thread, read by the other
    private void answer(char type, ByteBuffer body) {
        if (type == 'Z') {
            answered++;
        }
    }

    private void swallow(String sql, long answer) {
        if (swallowed == Long.MAX_VALUE && wanted.test(client, sql.strip())) {
            swallowed = answer;
        }
    }

    private static byte[] rest(ByteBuffer body) {
        var rest = new byte[body.remaining()];
        body.get(rest);
        return rest;
    }

    /** Up to the next zero byte. */
    private static String text(ByteBuffer body) {
        int from = body.position();
        int to = from;
        while (to < body.limit() && body.get(to) != 0) {
            to++;
        }
        body.position(Math.min(to + 1, body.limit()));
        return new String(body.array(), from, to - from, UTF_8);
    }
}
