package app.tendero.admin.page;

import app.tendero.admin.page.LaunchRows.Facts;
import app.tendero.store.Store;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The way to the first shopper. Each step is told by what happened, not by what was pressed; only
 * going live is the merchant's own word.
 *
 * @param liveSince when the merchant went live; the list is shown until then
 * @param number as people write it; empty until one is connected
 * @param link opens a chat with the number
 * @param test how the last test message stands: none, sending, sent, delivered, failed
 * @param testError what Meta said to one that failed
 */
@RegisterForReflection
record Launch(
        List<Step> steps,
        @JsonProperty("live_since") Optional<Instant> liveSince,
        Optional<String> number,
        Optional<String> link,
        String test,
        @JsonProperty("test_error") Optional<String> testError) {

    /**
     * @param id {@code connect}, {@code check}, {@code wording}, {@code test} or {@code live}
     */
    @RegisterForReflection
    record Step(String id, boolean done) {}

    static Launch of(Store store, Facts facts) {
        var number =
                store.numbers().stream()
                        .map(one -> one.displayPhoneNumber())
                        .filter(shown -> !shown.isEmpty())
                        .findFirst();
        var tested =
                switch (facts.test()) {
                    case SENT, DELIVERED -> true;
                    case NONE, SENDING, FAILED -> false;
                };
        return new Launch(
                List.of(
                        new Step("connect", !store.numbers().isEmpty()),
                        new Step("check", !store.numbers().isEmpty() && facts.reached()),
                        new Step(
                                "wording", facts.worded() || !store.settings().welcome().isEmpty()),
                        new Step("test", tested),
                        new Step("live", facts.liveAt().isPresent())),
                facts.liveAt(),
                number,
                number.map(Launch::linkTo),
                facts.test().name().toLowerCase(Locale.ROOT),
                facts.testError());
    }

    private static String linkTo(String number) {
        return "https://wa.me/" + number.replaceAll("[^0-9]", "");
    }

    /** What has to be done before shoppers are let in. */
    List<String> missing() {
        return steps.stream()
                .filter(step -> !step.done())
                .map(Step::id)
                .filter(id -> !id.equals("wording") && !id.equals("live"))
                .toList();
    }
}
