package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.StoreLabels;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhatsAppMetricsTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final WhatsAppMetrics metrics = new WhatsAppMetrics(meters, new StoreLabels());

    @Test
    void labels_stay_few_however_many_stores_and_types_there_are() {
        for (var i = 1; i <= 1000; i++) {
            metrics.arrived(new StoreId(i), "wa.text");
            metrics.arrived(new StoreId(1), "wa.type_" + i);
            metrics.undelivered(900_000 + i);
        }

        var stores =
                meters.find("whatsapp.messages").counters().stream()
                        .map(counter -> counter.getId().getTag("store"))
                        .collect(Collectors.toSet());
        assertThat(stores).hasSizeLessThanOrEqualTo(101).contains("1", "other");
        assertThat(meters.getMeters()).extracting(Meter::getId).hasSizeLessThan(110);
    }
}
