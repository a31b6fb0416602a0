package app.tendero.conversation;

import java.util.Optional;

/**
 * What a shopper wrote about an order.
 *
 * @param number as people type it: without its sign, in lower case
 * @param proof an e-mail address or a postcode that came along
 */
public record OrderQuestion(OrderWish wish, Optional<String> number, Optional<String> proof) {

    @Override
    public String toString() {
        return "OrderQuestion[" + wish + "]";
    }
}
