package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.inbox.StatusReport;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.SendReport;
import app.tendero.outbox.SendReport.Mend;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusForwarderTest {

    private static final StoreId LINEN_HOUSE = new StoreId(1);
    private static final PhoneNumberId NUMBER = new PhoneNumberId("106540352242922");
    private static final Wamid OURS = new Wamid("wamid.OURS001");
    private static final Instant AT = Instant.ofEpochSecond(1795248005);

    private final List<SendReport> told = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Breakers breakers = new Breakers(meters, new StoreLabels(), System::nanoTime);
    private final StatusForwarder forwarder =
            new StatusForwarder(
                    (tx, reports) -> {
                        told.addAll(reports);
                        return Uni.createFrom().voidItem();
                    },
                    breakers,
                    new WhatsAppMetrics(meters, new StoreLabels()));

    @Test
    void our_callback_data_names_the_row_and_the_attempt() {
        forwarder.keep(null, List.of(report("t:17.2;in:wamid.KERRY001", StatusReport.State.READ)));

        assertThat(told)
                .containsExactly(
                        new SendReport(
                                LINEN_HOUSE,
                                NUMBER,
                                OURS,
                                17,
                                2,
                                SendReport.State.READ,
                                AT,
                                Optional.empty(),
                                Mend.NEVER,
                                Optional.of(true)));
    }

    @Test
    void callback_data_that_is_not_ours_names_no_row() {
        for (var foreign : List.of("", "hello", "t:", "t:1", "t:1.x", "t:99999999999999999999.1")) {
            told.clear();

            forwarder.keep(null, List.of(report(foreign, StatusReport.State.SENT)));

            assertThat(told).extracting(SendReport::effect).containsExactly(0L);
            assertThat(told).extracting(SendReport::attempt).containsExactly(0);
        }
    }

    @Test
    void a_failure_says_whether_a_later_try_could_mend_it_and_is_counted() {
        forwarder.keep(null, List.of(failed(131047), failed(131000)));

        assertThat(told).extracting(SendReport::mend).containsExactly(Mend.NEVER, Mend.SOON);
        assertThat(meters.counter("whatsapp.errors", "error_type", "final").count()).isEqualTo(1);
        assertThat(meters.counter("whatsapp.errors", "error_type", "passing").count()).isEqualTo(1);
    }

    @Test
    void a_bad_payment_told_later_stops_the_number_and_costs_the_message_no_try() {
        forwarder.keep(null, List.of(failed(131042)));

        assertThat(told).extracting(SendReport::mend).containsExactly(Mend.WHEN_UNBLOCKED);
        assertThat(breakers.refusing(Line.meta(LINEN_HOUSE, NUMBER))).isTrue();
    }

    private static StatusReport report(String callback, StatusReport.State state) {
        return new StatusReport(
                LINEN_HOUSE,
                NUMBER,
                OURS,
                callback,
                state,
                AT,
                Optional.empty(),
                Optional.of(true));
    }

    private static StatusReport failed(int code) {
        return new StatusReport(
                LINEN_HOUSE,
                NUMBER,
                OURS,
                "t:17.1",
                StatusReport.State.FAILED,
                AT,
                Optional.of(code),
                Optional.empty());
    }
}
