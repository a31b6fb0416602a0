package app.tendero.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.conversation.OrderEvent.BoughtLine;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.kernel.Money;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.ShopifyKit;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OrderDecoderTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-21T09:02:05Z");

    private final OrderDecoder decoder = new OrderDecoder();

    @Test
    void a_placed_order_says_what_was_paid_and_bought() throws IOException {
        var kept = kept("orders_create");

        var event = decoder.decode("shopify.orders/create", kept, RECEIVED);

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
    }

    @Test
    void protected_fields_are_not_missed() throws IOException {
        var kept = kept("orders_create_without_protected_fields");

        var event = decoder.decode("shopify.orders/create", kept, RECEIVED);

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
        var kept = "{\"id\":1,\"name\":\"#1\",\"total\":5,\"currency\":\"EUR\",\"lines\":[]}";

        var event = decoder.decode("shopify.orders/create", kept, RECEIVED);

        assertThat(event.at()).isEqualTo(RECEIVED);
    }

    @Test
    void what_is_no_order_is_parked() {
        assertThatThrownBy(() -> decoder.decode("shopify.orders/create", "{", RECEIVED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decoder.decode("shopify.products/update", "{}", RECEIVED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What the inbox keeps of a webhook. */
    private static String kept(String payload) throws IOException {
        var path = "/payloads/shopify/" + payload + ".json";
        try (var in = OrderDecoderTest.class.getResourceAsStream(path)) {
            assertThat(in).isNotNull();
            return ShopifyKit.keptOf("orders/create", in.readAllBytes());
        }
    }
}
