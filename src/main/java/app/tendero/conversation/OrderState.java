package app.tendero.conversation;

/** How far an order is, as a person would say it. */
public enum OrderState {
    UNPAID(OrderWording.ORDER_STATE_UNPAID),
    RECEIVED(OrderWording.ORDER_STATE_RECEIVED),
    ON_HOLD(OrderWording.ORDER_STATE_ON_HOLD),
    PARTLY_SENT(OrderWording.ORDER_STATE_PARTLY_SENT),
    SENT(OrderWording.ORDER_STATE_SENT),
    OUT_FOR_DELIVERY(OrderWording.ORDER_STATE_OUT_FOR_DELIVERY),
    READY_FOR_PICKUP(OrderWording.ORDER_STATE_READY),
    /** Nobody was at home, the parcel is late, or it went astray. */
    DELIVERY_TROUBLE(OrderWording.ORDER_STATE_TROUBLE),
    DELIVERED(OrderWording.ORDER_STATE_DELIVERED),
    RETURNING(OrderWording.ORDER_STATE_RETURNING),
    RETURNED(OrderWording.ORDER_STATE_RETURNED),
    PARTLY_REFUNDED(OrderWording.ORDER_STATE_PARTLY_REFUNDED),
    REFUNDED(OrderWording.ORDER_STATE_REFUNDED),
    CANCELLED(OrderWording.ORDER_STATE_CANCELLED);

    private final WordingKey said;

    OrderState(WordingKey said) {
        this.said = said;
    }

    public WordingKey said() {
        return said;
    }

    /** Whether the shop still works on it: something is to come. */
    public boolean isUnderWay() {
        return switch (this) {
            case UNPAID,
                    RECEIVED,
                    ON_HOLD,
                    PARTLY_SENT,
                    SENT,
                    OUT_FOR_DELIVERY,
                    READY_FOR_PICKUP,
                    DELIVERY_TROUBLE,
                    RETURNING ->
                    true;
            case DELIVERED, RETURNED, PARTLY_REFUNDED, REFUNDED, CANCELLED -> false;
        };
    }

    /** Whether nothing of it has left yet, so that it could still be changed. */
    public boolean isChangeable() {
        return this == UNPAID || this == RECEIVED || this == ON_HOLD;
    }
}
