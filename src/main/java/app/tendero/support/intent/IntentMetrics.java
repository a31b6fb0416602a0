package app.tendero.support.intent;

import app.tendero.support.intent.LanguageModel.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/**
 * Counts questions to the language model: {@code intent_model_calls_total{outcome}} and {@code
 * intent_model_duration_seconds}. Never by store: outcomes are few.
 */
@Singleton
@Startup
class IntentMetrics {

    private static final String CALLS = "intent.model.calls";

    private final MeterRegistry meters;
    private final Timer duration;

    IntentMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.duration =
                Timer.builder("intent.model.duration")
                        .description("time until a language model had chosen, or had not")
                        .register(meters);
        for (var outcome : List.of("understood", "unusable", "over_budget")) {
            meters.counter(CALLS, "outcome", outcome); // there before the first question
        }
    }

    void asked(Outcome outcome, boolean understood, long nanos) {
        duration.record(Duration.ofNanos(nanos));
        var label =
                switch (outcome) {
                    case ANSWERED -> understood ? "understood" : "unusable";
                    case BUSY, REFUSED, GARBLED, AWAY -> outcome.label();
                };
        meters.counter(CALLS, "outcome", label).increment();
    }

    /** A question that was not asked, and why. */
    void notAsked(String why) {
        meters.counter(CALLS, "outcome", why).increment();
    }
}
