package app.tendero.checkout;

import app.tendero.conversation.CheckoutEvent.Refusal;
import app.tendero.kernel.Money;
import java.time.Duration;
import java.util.Optional;

/** What became of one way to a checkout. */
sealed interface Prepared {

    /**
     * @param total where Shopify told it
     */
    record Ready(String url, Optional<Money> total) implements Prepared {}

    /** The shop says no; another way would say the same. */
    record Refused(Refusal refusal) implements Prepared {}

    /** This way does not work for this store now; a permalink may. */
    record Elsewhere(String why) implements Prepared {}

    /** Try this way again. */
    record Later(Duration delay) implements Prepared {}

    /** Certainly not done; try this way again. */
    record Failed(int code, String why) implements Prepared {}

    /** Perhaps done: look before trying again. */
    record Unknown(String why) implements Prepared {}
}
