package app.tendero.platform;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Shopper;
import app.tendero.testkit.Town;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One message is one trace, from its webhook to the send of its answer. */
@QuarkusTest
class TracingTest {

    private final Town town = Town.open();
    private final Shopper kerry = town.shopperAt(LINEN_HOUSE);
    private final Kept kept = new Kept();

    @Inject Tracing tracing;

    @BeforeEach
    void on() {
        tracing.start(kept);
    }

    @AfterEach
    void off() {
        tracing.stop();
    }

    @Test
    void a_step_of_a_purchase_is_one_connected_trace() {
        var wamid = kerry.taps("product:9998000000001"); // a product that no cache knows
        kerry.hearsUntilQuiet();

        var root = kept.spans.stream().filter(span -> !span.getParentSpanContext().isValid());
        assertThat(root).singleElement().extracting(SpanData::getName).isEqualTo("receive");
        assertThat(kept.spans).extracting(SpanData::getTraceId).containsOnly(traceId());
        assertThat(kept.spans)
                .extracting(SpanData::getName)
                .contains("receive", "turn", "commit", "say")
                .anyMatch(name -> name.startsWith("look "))
                .anyMatch(name -> name.startsWith("shopify "));
        assertThat(kept.spans)
                .filteredOn(span -> span.getParentSpanContext().isValid())
                .allSatisfy(span -> assertThat(ids()).contains(span.getParentSpanId()));
        assertThat(kept.spans.toString()).doesNotContain(wamid, "9998000000001", phone());
    }

    @Test
    void a_checkout_belongs_to_the_tap_that_asked_for_it() {
        kerry.asks("hi");
        var card = kerry.asks("savon de marseille");
        kerry.opens(card.choiceOf("cart.add:").id());
        kerry.hearsUntilQuiet();
        kept.spans.clear();

        kerry.chooses("Check out");
        kerry.hearsUntilQuiet();

        assertThat(kept.spans).extracting(SpanData::getTraceId).containsOnly(traceId());
        assertThat(kept.spans).extracting(SpanData::getName).contains("checkout", "say");
        assertThat(kept.spans).filteredOn(span -> span.getName().equals("turn")).hasSize(2);
    }

    @Test
    void nothing_is_followed_once_it_is_off() {
        tracing.stop();

        kerry.asks("hi");

        assertThat(kept.spans).isEmpty();
    }

    private String traceId() {
        return kept.spans.stream()
                .filter(span -> span.getName().equals("receive"))
                .findFirst()
                .orElseThrow()
                .getTraceId();
    }

    private List<String> ids() {
        return kept.spans.stream().map(SpanData::getSpanId).toList();
    }

    private String phone() {
        return kerry.identity().phone().orElseThrow();
    }

    private static final class Kept implements SpanProcessor {
        private final Queue<SpanData> spans = new ConcurrentLinkedQueue<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            spans.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
