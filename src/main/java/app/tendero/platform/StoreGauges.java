package app.tendero.platform;

import app.tendero.kernel.StoreId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.Map;

/**
 * A gauge with a value for each busy store, and the greatest of all others as {@link
 * StoreLabels#REST}. A store with nothing to show has no series.
 */
public final class StoreGauges {

    private final MultiGauge gauge;
    private final StoreLabels labels;

    public StoreGauges(MeterRegistry meters, StoreLabels labels, String name, String description) {
        this.gauge = MultiGauge.builder(name).description(description).register(meters);
        this.labels = labels;
    }

    /** Replaces all that was shown before. */
    public void show(Map<StoreId, Double> values) {
        var byLabel = new HashMap<String, Double>();
        values.forEach((store, value) -> byLabel.merge(labels.known(store), value, Math::max));
        gauge.register(
                byLabel.entrySet().stream()
                        .map(
                                row ->
                                        MultiGauge.Row.of(
                                                Tags.of("store", row.getKey()), row::getValue))
                        .toList(),
                true);
    }
}
