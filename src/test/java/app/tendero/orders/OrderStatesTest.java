package app.tendero.orders;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.OrderState;
import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "paid, unfulfilled, no_return, -, RECEIVED",
                "pending, unfulfilled, '', -, UNPAID",
                "paid, on_hold, '', -, ON_HOLD",
                "paid, in_progress, '', -, RECEIVED",
                "paid, partially_fulfilled, '', in_transit, PARTLY_SENT",
                "paid, fulfilled, '', -, SENT",
                "paid, fulfilled, '', '', SENT",
                "paid, fulfilled, '', in_transit, SENT",
                "paid, fulfilled, '', confirmed delivered, SENT",
                "paid, fulfilled, '', out_for_delivery, OUT_FOR_DELIVERY",
                "paid, fulfilled, '', ready_for_pickup, READY_FOR_PICKUP",
                "paid, fulfilled, '', attempted_delivery, DELIVERY_TROUBLE",
                "paid, fulfilled, '', delayed, DELIVERY_TROUBLE",
                "paid, fulfilled, '', delivered, DELIVERED",
                "paid, fulfilled, return_requested, delivered, RETURNING",
                "paid, fulfilled, in_progress, delivered, RETURNING",
                "paid, fulfilled, returned, delivered, RETURNED",
                "refunded, fulfilled, returned, delivered, REFUNDED",
                "voided, unfulfilled, '', -, REFUNDED",
                "partially_refunded, fulfilled, '', delivered, PARTLY_REFUNDED",
                "partially_refunded, unfulfilled, '', -, RECEIVED",
            })
    void four_words_of_shopify_are_one_of_a_person(
            String financial,
            String fulfilment,
            String returning,
            String shipments,
            OrderState state) {
        var parcels =
                shipments == null
                        ? List.<JsonNode>of()
                        : Arrays.stream(shipments.split(" ", -1))
                                .<JsonNode>map(where -> StoredJson.object().put("shipment", where))
                                .toList();

        assertThat(OrderStates.of(false, financial, fulfilment, returning, parcels))
                .isEqualTo(state);
        assertThat(OrderStates.of(true, financial, fulfilment, returning, parcels))
                .isEqualTo(OrderState.CANCELLED);
    }
}
