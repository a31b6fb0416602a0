package app.tendero.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonHeadersTest {

    @Test
    void the_time_is_written_in_seconds_with_microseconds() {
        assertThat(CommonHeaders.seconds(0)).isEqualTo("0.000000");
        assertThat(CommonHeaders.seconds(1_234_567)).isEqualTo("0.001234");
        assertThat(CommonHeaders.seconds(999_999_999)).isEqualTo("0.999999");
        assertThat(CommonHeaders.seconds(12_000_001_000L)).isEqualTo("12.000001");
    }
}
