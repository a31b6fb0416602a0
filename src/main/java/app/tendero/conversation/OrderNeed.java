package app.tendero.conversation;

import java.util.List;

/** Looks at the orders of the shopper who asks, and at no others. */
public sealed interface OrderNeed<T> extends Need<T> {

    /** Their own, newest first, at most ten. */
    record RecentOrders() implements OrderNeed<OwnOrders> {}

    /**
     * One of their own by its number. {@link View.Missing} is answered alike for an order that does
     * not exist and for one that is somebody else's.
     *
     * @param number as people type it: without its sign, in lower case
     * @param proven orders that they have shown to be theirs before
     */
    record OneOrder(String number, List<Long> proven) implements OrderNeed<OrderSight> {

        public OneOrder {
            proven = List.copyOf(proven);
        }
    }

    /**
     * One order by its number and something only its buyer knows. {@link View.Missing} is answered
     * alike for a wrong number and a wrong proof.
     *
     * @param proof an e-mail address or a postcode as they typed it
     */
    record ProvenOrder(String number, String proof) implements OrderNeed<OrderSight> {

        @Override
        public String toString() {
            return "ProvenOrder[***]";
        }
    }

    /**
     * @param by how they were told from others'
     */
    record OwnOrders(List<ShownOrder> orders, By by) {

        public OwnOrders {
            orders = List.copyOf(orders);
        }
    }

    /** How a shopper's orders are told from others'. */
    enum By {
        PHONE,
        /** They hide their number: only what came from this chat is known to be theirs. */
        CHAT,
        /** The shop does not let us see who bought what. */
        NOBODY
    }

    /** What came of looking for one order. */
    sealed interface OrderSight {

        record Shown(ShownOrder order) implements OrderSight {}

        /** The shop does not let us see whose it is. */
        record Withheld() implements OrderSight {}
    }
}
