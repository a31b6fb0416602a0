package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Message;
import app.tendero.inbox.StatusReport;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Scope;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhatsAppMetricsTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WhatsAppMetrics metrics = new WhatsAppMetrics(meters, new StoreLabels());

    @Test
    void labels_stay_few_however_many_stores_and_types_there_are() {
        for (var i = 1; i <= 1000; i++) {
            metrics.arrived(new StoreId(i), "wa.text");
            metrics.arrived(new StoreId(1), "wa.type_" + i);
            metrics.told(report(StatusReport.State.FAILED, Optional.of(900_000 + i)));
        }

        var stores =
                meters.find("whatsapp.messages").counters().stream()
                        .map(counter -> counter.getId().getTag("store"))
                        .collect(Collectors.toSet());
        assertThat(stores).hasSizeLessThanOrEqualTo(101).contains("1", "other");
        assertThat(meters.getMeters()).extracting(Meter::getId).hasSizeLessThan(110);
    }

    @Test
    void sends_are_counted_by_what_meta_answered() {
        var hello = new Message.Text("hello");
        metrics.sent(LINEN_HOUSE, hello, new Sent(new Wamid("wamid.1")));
        metrics.sent(LINEN_HOUSE, hello, new Unknown("no answer"));
        metrics.sent(LINEN_HOUSE, hello, new Failed(0, "not reached"));
        metrics.sent(LINEN_HOUSE, hello, new Failed(131000, "something"));
        metrics.sent(LINEN_HOUSE, hello, new Busy(131056, Duration.ofSeconds(4), Scope.SHOPPER));
        metrics.sent(LINEN_HOUSE, hello, new Blocked(190, "token"));

        assertThat(meters.find("whatsapp.sends").tag("store", "1").counters())
                .extracting(counter -> counter.getId().getTag("class"))
                .containsExactlyInAnyOrder(
                        "accepted",
                        "answer_lost",
                        "unreachable",
                        "passing",
                        "pair_limit",
                        "blocked");
    }

    @Test
    void deliveries_are_there_before_the_first_one() {
        metrics.told(report(StatusReport.State.READ, Optional.empty()));

        assertThat(delivered("read")).isEqualTo(1);
        assertThat(delivered("failed")).isZero();
    }

    private double delivered(String status) {
        return meters.get("whatsapp.deliveries").tag("status", status).counter().count();
    }

    private static StatusReport report(StatusReport.State state, Optional<Integer> error) {
        return new StatusReport(
                LINEN_HOUSE,
                new PhoneNumberId("106540352242922"),
                new Wamid("wamid.OURS001"),
                "t:1.1",
                state,
                Instant.ofEpochSecond(1795248005),
                error,
                Optional.empty());
    }
}
