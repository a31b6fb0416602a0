package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BulkTextTest {

    @Test
    void a_file_without_a_place_for_a_filter_is_refused() {
        assertThatThrownBy(() -> BulkText.of("shop", "updated_at:>'2026-01-01'"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shop");
    }
}
