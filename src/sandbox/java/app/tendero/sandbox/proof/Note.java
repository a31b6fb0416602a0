package app.tendero.sandbox.proof;

import java.util.Optional;

/** One thing the witness saw; {@code at} counts nanoseconds of one clock. */
public sealed interface Note {

    long at();

    /**
     * A shopper wrote.
     *
     * @param number phone number ID of the store
     * @param step counts what this shopper did; a step may be several messages
     * @param place in the step
     * @param webhook which one carried it; messages of one webhook keep their places
     */
    record Wrote(
            long at,
            String number,
            String shopper,
            String wamid,
            int step,
            int place,
            String webhook)
            implements Note {}

    /** The service was told of a message, not for the first time perhaps. */
    record Asked(long at, String wamid) implements Note {}

    /**
     * The service answered 200 to the webhook with this message, perhaps not for the first time.
     */
    record Taken(long at, String wamid) implements Note {}

    /**
     * A webhook with messages was answered.
     *
     * @param status of HTTP; 0 when no answer came
     * @param saysWhen whether the answer told when to come again
     */
    record Attempt(long at, int status, long millis, boolean saysWhen) implements Note {}

    /** What a process of the service held in memory. */
    record Held(long at, long megabytes) implements Note {}

    /**
     * The pretend Meta accepted a message of the service.
     *
     * @param effect the outbox row named in the callback data
     * @param attempt at that row
     * @param answers the shopper's message it names, if any
     */
    record Sent(
            long at,
            String number,
            String shopper,
            long effect,
            int attempt,
            Optional<String> answers)
            implements Note {

        /** Reads {@code t:<effect>.<attempt>;in:<wamid>}. */
        static Sent of(long at, app.tendero.sandbox.meta.Sent sent) {
            var mark = sent.callbackData().orElse("");
            var end = mark.indexOf(';');
            var row = mark.startsWith("t:") ? mark.substring(2, end < 0 ? mark.length() : end) : "";
            var dot = row.indexOf('.');
            return new Sent(
                    at,
                    sent.phoneNumberId(),
                    sent.shopper(),
                    dot < 0 ? 0 : Long.parseLong(row.substring(0, dot)),
                    dot < 0 ? 0 : Integer.parseInt(row.substring(dot + 1)),
                    sent.answers());
        }
    }

    /** The pretend Meta refused a message of the service. */
    record Refused(long at, String number, int code) implements Note {}

    /** A process of the service was killed. */
    record Killed(long at) implements Note {}

    /** Something was broken on purpose. */
    record Began(long at, Trouble trouble) implements Note {}

    /** It was mended. */
    record Ended(long at, Trouble trouble) implements Note {}
}
