package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Promise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The judge counts what was wanted, paid, ordered and thanked for. */
class PurchasesJudgedTest extends Scene {

    @Test
    void a_purchase_as_it_should_be_breaks_nothing() {
        wrote("hi", 0, 0);
        taken("hi");
        sent(1, 1, "hi");
        wrote("checkout", 1, 0);
        taken("checkout");
        sent(2, 1, "checkout");
        thanks(3);

        assertThat(Promises.check(seen, List.of(bought(CART, CART, List.of(CART))))).isEmpty();
    }

    @Test
    void an_item_too_many_in_the_checkout_is_seen() {
        var three = Map.of(44L, 3);
        thanks(1);

        assertThat(promises(bought(CART, three, List.of(three))))
                .containsExactly(Promise.CART_EXACT);
    }

    @Test
    void an_item_that_got_lost_on_the_way_to_the_checkout_is_seen() {
        var both = Map.of(44L, 2, 55L, 1);
        thanks(1);

        assertThat(promises(bought(both, CART, List.of(CART)))).containsExactly(Promise.CART_EXACT);
    }

    @Test
    void a_purchase_that_never_came_to_its_end_is_seen() {
        var stuck = new Purchase(LINEN_HOUSE, KERRY, CART, Optional.empty(), List.of(), List.of());

        assertThat(promises(stuck)).containsExactly(Promise.CART_EXACT);
    }

    @Test
    void a_second_order_is_seen() {
        thanks(1);
        thanks(2);

        assertThat(promises(bought(CART, CART, List.of(CART, CART))))
                .containsExactly(Promise.ORDER_EXACT);
    }

    @Test
    void an_order_that_nobody_thanks_for_is_seen() {
        assertThat(promises(bought(CART, CART, List.of(CART)))).containsExactly(Promise.THANKED);
    }

    @Test
    void thanks_said_twice_are_seen() {
        thanks(1);
        thanks(2);

        assertThat(promises(bought(CART, CART, List.of(CART)))).containsExactly(Promise.THANKED);
    }
}
