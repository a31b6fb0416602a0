package app.tendero.orders;

import app.tendero.conversation.OrderState;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Says in one word what Shopify says in four: payment, fulfilment, return and the parcels. Pure.
 *
 * <p>Words: {@code OrderDisplayFinancialStatus}, {@code OrderDisplayFulfillmentStatus}, {@code
 * OrderReturnStatus}, {@code FulfillmentDisplayStatus} and their REST forms, in lower case.
 */
final class OrderStates {

    private static final Set<String> TROUBLE =
            Set.of("attempted_delivery", "failure", "delayed", "not_delivered");

    private OrderStates() {}

    /** A parcel that was called off, or never left. */
    static boolean isVoid(JsonNode parcel) {
        return Set.of("cancelled", "error", "failure").contains(parcel.path("status").asText());
    }

    /**
     * @param parcels with {@code shipment} each, none of them void
     */
    static OrderState of(
            boolean cancelled,
            String financial,
            String fulfilment,
            String returning,
            List<JsonNode> parcels) {
        if (cancelled) {
            return OrderState.CANCELLED;
        }
        if (financial.equals("refunded") || financial.equals("voided")) {
            return OrderState.REFUNDED;
        }
        switch (returning) {
            case "return_requested", "in_progress" -> {
                return OrderState.RETURNING;
            }
            case "returned" -> {
                return OrderState.RETURNED;
            }
            default -> {}
        }
        if (financial.equals("partially_refunded") && !isOpen(fulfilment)) {
            return OrderState.PARTLY_REFUNDED;
        }
        return parcels.isEmpty() ? notSent(financial, fulfilment) : sent(fulfilment, parcels);
    }

    private static boolean isOpen(String fulfilment) {
        return !fulfilment.equals("fulfilled");
    }

    private static OrderState notSent(String financial, String fulfilment) {
        return switch (fulfilment) {
            case "fulfilled" -> OrderState.SENT; // with nothing to follow
            case "partially_fulfilled" -> OrderState.PARTLY_SENT;
            case "on_hold", "scheduled" -> OrderState.ON_HOLD;
            default ->
                    Set.of("pending", "expired", "unpaid").contains(financial)
                            ? OrderState.UNPAID
                            : OrderState.RECEIVED;
        };
    }

    /** The parcel that is least far speaks for an order in several. */
    private static OrderState sent(String fulfilment, List<JsonNode> parcels) {
        var where = parcels.stream().map(parcel -> parcel.path("shipment").asText()).toList();
        if (where.stream().anyMatch(TROUBLE::contains)) {
            return OrderState.DELIVERY_TROUBLE;
        }
        if (fulfilment.equals("partially_fulfilled")) {
            return OrderState.PARTLY_SENT;
        }
        if (parcels.stream().allMatch(OrderStates::isDelivered)) {
            return OrderState.DELIVERED;
        }
        if (where.contains("out_for_delivery")) {
            return OrderState.OUT_FOR_DELIVERY;
        }
        return where.contains("ready_for_pickup") ? OrderState.READY_FOR_PICKUP : OrderState.SENT;
    }

    private static boolean isDelivered(JsonNode parcel) {
        var where = parcel.path("shipment").asText();
        return where.equals("delivered")
                || where.equals("picked_up")
                || parcel.path("delivered").isTextual() && !TROUBLE.contains(where);
    }
}
