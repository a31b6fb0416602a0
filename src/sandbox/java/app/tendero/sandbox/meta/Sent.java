package app.tendero.sandbox.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One message the pretend Meta accepted.
 *
 * @param seq counts all accepted messages of this process from 1
 * @param at when, milliseconds since 1970
 * @param shopper the shopper's key: phone digits where known, else the BSUID
 * @param kind {@code text}, {@code interactive.list} and so on
 * @param category {@code service} or the template's category
 * @param billable whether Meta would charge for it once delivered
 * @param dropped accepted and silently thrown away, as Meta does with a BSUID in {@code to}
 * @param callbackData the sender's own mark, echoed in statuses
 * @param payload the whole request; empty in light mode
 */
public record Sent(
        long seq,
        long at,
        String phoneNumberId,
        String shopper,
        String wamid,
        String kind,
        String category,
        boolean billable,
        boolean dropped,
        Optional<String> callbackData,
        Optional<JsonNode> payload) {

    private static final String ANSWERS = "in:";

    /** The shopper's message this one answers, named by the sender in its callback data. */
    public Optional<String> answers() {
        return callbackData.flatMap(Sent::answered);
    }

    private static Optional<String> answered(String data) {
        for (var from = 0; from <= data.length(); ) {
            var end = data.indexOf(';', from);
            var part = data.substring(from, end < 0 ? data.length() : end);
            if (part.startsWith(ANSWERS)) {
                return Optional.of(part.substring(ANSWERS.length()));
            }
            from = end < 0 ? data.length() + 1 : end + 1;
        }
        return Optional.empty();
    }
}
