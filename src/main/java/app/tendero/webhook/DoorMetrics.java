package app.tendero.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Counts what the doors answer, {@code webhook_answers_total}, and why they refuse, {@code
 * webhook_refused_total}. All series are there from the start: the first bad signature must be seen
 * as a rise.
 */
final class DoorMetrics {

    private static final List<String> DOORS = List.of("meta", "shopify");

    /** Why a webhook was not kept. */
    enum Refusal {
        /** Nobody we know signed it. */
        BAD_SIGNATURE,
        /** Over the limit of one body. */
        TOO_LARGE,
        /** Too many are being taken, or too many bytes. */
        BUSY,
        /** The commit did not come in time. */
        SLOW,
        /** It could not be committed. */
        NOT_KEPT
    }

    private record Given(String door, Answer answer) {}

    private record Refused(String door, Refusal why) {}

    private final Map<Given, Counter> answers = new HashMap<>();
    private final Map<Refused, Counter> refusals = new HashMap<>();

    DoorMetrics(MeterRegistry meters) {
        for (var door : DOORS) {
            for (var answer : Answer.values()) {
                answers.put(new Given(door, answer), counter(meters, door, answer));
            }
            for (var why : Refusal.values()) {
                refusals.put(new Refused(door, why), counter(meters, door, why));
            }
        }
    }

    void answered(String door, Answer answer) {
        Objects.requireNonNull(answers.get(new Given(door, answer))).increment();
    }

    void refused(String door, Refusal why) {
        Objects.requireNonNull(refusals.get(new Refused(door, why))).increment();
    }

    private static Counter counter(MeterRegistry meters, String door, Answer answer) {
        return Counter.builder("webhook.answers")
                .description("what webhooks were answered")
                .tag("door", door)
                .tag("status", Integer.toString(answer.status()))
                .register(meters);
    }

    private static Counter counter(MeterRegistry meters, String door, Refusal why) {
        return Counter.builder("webhook.refused")
                .description("webhooks that were not kept, and why")
                .tag("door", door)
                .tag("reason", why.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }
}
