package app.tendero.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.OrderPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderDecoderTest {

    private static final String NEW_ORDER = "shopify.orders/create";
    private static final Instant RECEIVED = Instant.parse("2026-11-21T09:02:05Z");

    private final OrderDecoder decoder = new OrderDecoder();

    @Test
    void a_placed_order_says_what_was_paid_and_bought() throws IOException {
        var whole = payload("orders_create");

        var event = decoder.decode(NEW_ORDER, whole, RECEIVED);
        var fromEssentials = decoder.decode(NEW_ORDER, OrderPayload.essentials(whole), RECEIVED);

        assertThat(event)
                .isEqualTo(
                        new OrderPlaced(
                                Instant.parse("2026-11-21T09:02:03Z"),
                                "#1042",
                                Money.of("178.50", "GBP"),
                                List.of(
                                        new BoughtLine(new VariantId(44512300100609L), 2),
                                        new BoughtLine(new VariantId(44512300198913L), 1)),
                                OptionalInt.of(3)));
        assertThat(fromEssentials).isEqualTo(event);
    }

    @Test
    void protected_fields_are_not_missed() throws IOException {
        var payload = payload("orders_create_without_protected_fields");

        var event = decoder.decode(NEW_ORDER, payload, RECEIVED);

        assertThat(event)
                .isEqualTo(
                        new OrderPlaced(
                                Instant.parse("2026-11-21T09:05:00Z"),
                                "#1043",
                                Money.of("69.00", "EUR"),
                                List.of(new BoughtLine(new VariantId(44512300100609L), 1)),
                                OptionalInt.empty()));
    }

    @Test
    void an_order_without_a_time_happened_when_it_arrived() {
        var payload = "{\"name\": \"#1\", \"total_price\": \"5\", \"currency\": \"EUR\"}";

        var event = decoder.decode(NEW_ORDER, payload, RECEIVED);

        assertThat(event)
                .isEqualTo(
                        new OrderPlaced(
                                RECEIVED,
                                "#1",
                                Money.of("5", "EUR"),
                                List.of(),
                                OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"name\": \"#1\"}",
                "{\"name\": \"#1\", \"total_price\": \"free\", \"currency\": \"EUR\"}",
                "{\"total_price\": \"5\", \"currency\": \"EUR\"}"
            })
    void what_is_no_order_is_put_aside(String payload) {
        assertThatThrownBy(() -> decoder.decode(NEW_ORDER, payload, RECEIVED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_conversation_hears_of_other_topics() {
        assertThatThrownBy(() -> decoder.decode("shopify.products/update", "{}", RECEIVED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String payload(String name) throws IOException {
        var path = "/payloads/shopify/" + name + ".json";
        try (var in = OrderDecoderTest.class.getResourceAsStream(path)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
