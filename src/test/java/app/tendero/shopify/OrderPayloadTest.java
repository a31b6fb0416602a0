package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderPayloadTest {

    @Test
    void what_a_chat_needs_is_kept_and_nothing_of_the_buyer() throws IOException {
        var kept = OrderPayload.essentials(payload("orders_create"));

        assertThat(kept)
                .isEqualTo(
                        "{\"id\":820982911946154508,\"name\":\"#1042\","
                                + "\"created_at\":\"2026-11-21T10:02:03+01:00\","
                                + "\"currency\":\"EUR\",\"total_price\":\"207.00\","
                                + "\"total_price_set\":{\"shop_money\":{\"amount\":\"207.00\","
                                + "\"currency_code\":\"EUR\"},\"presentment_money\":{\"amount\":"
                                + "\"178.50\",\"currency_code\":\"GBP\"}},\"note_attributes\":["
                                + "{\"name\":\"wa_conversation\","
                                + "\"value\":\"6f1e4f2e-8f0b-4c53-9d34-1f2a90b7a001\"},"
                                + "{\"name\":\"wa_checkout\",\"value\":\"3\"},"
                                + "{\"name\":\"ref\",\"value\":\"whatsapp\"}],\"line_items\":["
                                + "{\"variant_id\":44512300100609,\"quantity\":2},"
                                + "{\"variant_id\":null,\"quantity\":1},"
                                + "{\"variant_id\":44512300198913,\"quantity\":1}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "not json"})
    void what_cannot_be_read_comes_back_as_it_is(String payload) {
        assertThat(OrderPayload.essentials(payload)).isEqualTo(payload);
    }

    private static String payload(String name) throws IOException {
        var path = "/payloads/shopify/" + name + ".json";
        try (var in = OrderPayloadTest.class.getResourceAsStream(path)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
