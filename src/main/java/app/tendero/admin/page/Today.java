package app.tendero.admin.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a store did since its midnight.
 *
 * @param since midnight where the store is
 * @param conversations shoppers who wrote
 * @param answers messages that were sent to them
 * @param carts conversations with goods in the cart, or beyond it
 * @param checkouts checkouts that were made
 * @param orders orders that came from a chat, whenever the chat began
 * @param revenue what they paid, a sum for each currency
 * @param billable of the answers, those Meta counts
 * @param messagesPerOrder answers for each order; empty without orders
 * @param costPerOrder what Meta's count costs for each order; empty without orders or a price
 */
@RegisterForReflection
record Today(
        Instant since,
        long conversations,
        long answers,
        long carts,
        long checkouts,
        long orders,
        List<Sum> revenue,
        long billable,
        @JsonProperty("messages_per_order") Optional<String> messagesPerOrder,
        @JsonProperty("billable_per_order") Optional<String> billablePerOrder,
        @JsonProperty("cost_per_order") Optional<Sum> costPerOrder) {

    /** An amount in one currency, as all our doors tell money. */
    @RegisterForReflection
    record Sum(String amount, String currency) {}

    /** The numbers as they were counted. */
    record Counted(
            Instant since,
            long conversations,
            long answers,
            long carts,
            long checkouts,
            long orders,
            List<Sum> revenue,
            long billable) {

        /** With what can be reckoned from them. */
        Today at(Optional<Sum> messagePrice) {
            return new Today(
                    since,
                    conversations,
                    answers,
                    carts,
                    checkouts,
                    orders,
                    revenue,
                    billable,
                    perOrder(answers),
                    perOrder(billable),
                    messagePrice.filter(price -> orders > 0).map(this::cost));
        }

        private Optional<String> perOrder(long count) {
            return orders == 0
                    ? Optional.empty()
                    : Optional.of(share(BigDecimal.valueOf(count), 1).toPlainString());
        }

        private Sum cost(Sum price) {
            var all = new BigDecimal(price.amount()).multiply(BigDecimal.valueOf(billable));
            return new Sum(share(all, 2).toPlainString(), price.currency());
        }

        private BigDecimal share(BigDecimal all, int digits) {
            return all.divide(BigDecimal.valueOf(orders), digits, RoundingMode.HALF_UP);
        }
    }
}
