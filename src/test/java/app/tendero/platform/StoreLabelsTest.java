package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class StoreLabelsTest {

    private final StoreLabels labels = new StoreLabels(2, 100);

    @Test
    void few_stores_are_all_named() {
        assertThat(labels.of(new StoreId(1))).isEqualTo("1");
        assertThat(labels.of(new StoreId(2))).isEqualTo("2");
        assertThat(labels.of(new StoreId(1))).isEqualTo("1");
    }

    @Test
    void a_store_that_becomes_busy_gets_a_name_and_a_quiet_one_loses_it() {
        labels.of(new StoreId(1));
        labels.of(new StoreId(2));

        for (int i = 0; i < 300; i++) {
            labels.of(new StoreId(3));
            labels.of(new StoreId(2));
        }

        assertThat(labels.of(new StoreId(3))).isEqualTo("3");
        assertThat(labels.of(new StoreId(2))).isEqualTo("2");
        assertThat(labels.of(new StoreId(1))).isEqualTo(StoreLabels.REST);
    }

    @Test
    void however_many_stores_there_are_the_labels_stay_few() {
        var seen = new HashSet<String>();

        for (int i = 0; i < 20_000; i++) {
            seen.add(labels.of(new StoreId(1 + i * 7919L % 500)));
        }

        assertThat(seen).hasSizeLessThanOrEqualTo(2 * 2 + 1).contains(StoreLabels.REST);
    }

    @Test
    void a_gauge_asks_without_counting_and_hears_the_same_name() {
        labels.of(new StoreId(1));

        assertThat(labels.known(new StoreId(1))).isEqualTo("1");
        assertThat(labels.known(new StoreId(2))).isEqualTo("2");
        assertThat(labels.known(new StoreId(3))).isEqualTo(StoreLabels.REST);
    }
}
