package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A shopper keeps count of the cart as a person does. */
class SayTest {

    private static final long MUG = 44;

    private final Map<Long, Integer> cart = new TreeMap<>();

    private void heard(Say say) {
        say.put().orElseThrow().into(cart);
    }

    @Test
    void what_is_in_the_cart_can_be_set_and_added_to() {
        heard(Say.add(MUG, 1));
        heard(Say.set(MUG, 5));
        heard(Say.add(MUG, 2));

        assertThat(cart).containsExactly(Map.entry(MUG, 7));
    }

    @Test
    void a_line_that_is_not_there_cannot_be_set() {
        heard(Say.set(MUG, 5));
        heard(Say.add(MUG, 2));

        assertThat(cart).containsExactly(Map.entry(MUG, 2));
    }
}
