package app.tendero.conversation;

/** Steps of asking about orders. Numbers are as in {@link OrderNeed.OneOrder}. */
public sealed interface OrderStep extends Step {

    /** The next text is an order's number, with its e-mail or postcode perhaps. */
    record AwaitingOrderNumber() implements OrderStep {}

    /** The next text shows that this order is theirs. */
    record AwaitingProof(String number) implements OrderStep {}

    /** This order was shown last: "cancel it" means this one. */
    record AtOrder(String number) implements OrderStep {}

    /** They were asked whether this order shall be cancelled: yes or no. */
    record AwaitingCancelAnswer(String number) implements OrderStep {}

    /** The next text is where this order is to go instead. */
    record AwaitingAddress(String number) implements OrderStep {}
}
